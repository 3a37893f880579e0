/** What gives away how a client is treated, in one language. Patterns are alternatives of whole words. */
export type ConductWords = {
  readonly pleading: RegExp;
  readonly blame: RegExp;
  readonly reproach: RegExp; // a fact said as an accusation
  readonly rival: RegExp; // another supplier
  readonly belittling: RegExp; // said of a rival it is criticism
  readonly comparison: RegExp; // better than the others
  readonly guess: RegExp;
  readonly personnel: RegExp;
  readonly frustration: RegExp;
};

/** What gives away a claim, a promise, or a part of an apology. */
export type ClaimWords = {
  readonly offer: RegExp;
  readonly settled: RegExp; // says that the trouble was put right
  readonly change: RegExp; // says that something was changed
  readonly promise: RegExp;
  readonly excuse: RegExp;
  readonly sorry: RegExp;
  readonly ownership: RegExp;
  readonly condition: RegExp; // "if" before an admission takes it back
  readonly but: RegExp;
  readonly repair: RegExp;
  readonly permission: RegExp; // asks whether it may ask
  readonly date: RegExp; // a day one could put into a calendar
};

export type Lexicon = ConductWords & ClaimWords;
