import type { Clues } from "./clue.ts";

/**
 * What gives away how a client is treated, in one language. A RegExp holds alternatives of whole words
 * (wordPattern); clues are phrases or words that meet in one sentence (clue.ts). Names, goods and the competitor are
 * erased before these are looked for.
 */
export type ConductWords = {
  readonly pleading: Clues;
  readonly blame: Clues; // the client's fault, said or meant
  readonly reproach: Clues; // a fact said as an accusation: "you stopped ordering", "after all we did for you"
  readonly silence?: Clues; // "you have not ordered since": a plain fact from a person, a reproach from a machine
  readonly toldYouSo: Clues; // "as I warned you", "now you see for yourselves"
  readonly rival: RegExp; // another supplier
  readonly they?: RegExp; // means a rival that a sentence before has named: "they", "their", "there"
  readonly belittling: RegExp; // said of a rival it is criticism
  readonly neutral?: RegExp; // may be said beside a rival: "you buy from", "I respect"; nothing of it is criticism
  readonly above?: RegExp; // puts us above a rival that is named beside it: "unlike", "better than"
  readonly comparison: Clues; // better than the others; criticism without a bad word
  readonly guess: Clues;
  readonly personnel: Clues;
  readonly frustration: Clues;
  readonly privateMatter: Clues; // health, family, faith, politics, home, money of a person; other clients' doings
  readonly formal: RegExp | null; // words that address formally, as a person would be (Teie, Вы); null: no such thing
  readonly informal: RegExp | null; // words that address informally (sina, ты), verb forms too
};

/** What gives away a claim, a promise, or a part of an apology. */
export type ClaimWords = {
  readonly offer: Clues;
  readonly offerOver: RegExp; // says that an offer has run out or cannot be made: "expired", "no longer valid"
  readonly settled: Clues; // says that the trouble was put right
  readonly change: Clues; // says that something was changed
  readonly promise: Clues; // our future doing or assurance; a question or "if you wish" promises nothing
  readonly ifYou?: RegExp; // leaves it to the client: "if you wish, I will send ..." promises nothing
  readonly excuse: Clues;
  readonly sorry: RegExp;
  readonly disturbing: RegExp; // what one says sorry for without any fault: interrupting, asking, writing late
  readonly apologyPast: RegExp; // speaks of an apology made before: "we have already apologised", "our apology of"
  readonly ownership: Clues;
  readonly condition: RegExp; // "if" before an admission takes it back
  readonly but: RegExp;
  readonly repair: RegExp;
  readonly permission: RegExp; // asks whether it may ask
  readonly date: RegExp; // a day one could put into a calendar, in words or digits
  readonly explanation: Clues; // the six elements of an apology: what happened
  readonly repentance: Clues; // that it shall not be so again
  readonly request: Clues; // asks to be forgiven, or what they wish
  readonly numberWords: RegExp; // written-out quantity with its unit: "twenty per cent", "five hundred euros", "three pallets"
  readonly introduces: RegExp; // a name that follows is our own person's: "my name is", "this is", "regards,"
};

export type Lexicon = ConductWords & ClaimWords;
