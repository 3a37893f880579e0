/** A step of the method: its name, what to do and when it is over, in the words of the screen. */
export type Step = {
  readonly name: string; // at most 40 characters
  readonly todo: string;
  readonly over: string; // completes "over when ..."
  readonly entries: readonly string[]; // ids of the register
};

export const STEPS = {
  P0: {
    name: "Notice",
    todo: "Make sure that the client has really gone quiet",
    over: "season, pauses and linked companies are ruled out",
    entries: ["FI-117", "FI-064", "FI-065"],
  },
  P1: {
    name: "Find the person",
    todo: "Find somebody to talk to: our own records, whoever looked after them before, their site",
    over: "there is a person we can reach",
    entries: ["RU-09", "FI-018", "FI-041"],
  },
  P2: {
    name: "Is it worth it?",
    todo: "Say how much they need what we sell and whether they can pay for it",
    over: "somebody has decided to go on, or to part as friends",
    entries: ["FI-130", "FI-007", "FI-133", "FI-134", "FI-194"],
  },
  P3: {
    name: "What happened?",
    todo: "Gather what we know: problem orders, promises, changes, the former rep's view",
    over: "it is said whose fault it was, as far as we know",
    entries: ["FI-016", "FI-074", "FI-076", "FI-166", "RU-06", "RU-17"],
  },
  P4: {
    name: "Put it right first",
    todo: "Promise a fix with an owner and a day; nothing is offered before",
    over: "a fix is done or dated",
    entries: ["FI-092", "EL-11"],
  },
  P5: {
    name: "Who goes?",
    todo: "Settle who talks with the client",
    over: "somebody has taken the case",
    entries: ["FI-025", "FI-026", "FI-052", "RU-31"],
  },
  P6: {
    name: "Prepare",
    todo: "Note what you like about them and why they matter to us",
    over: "the note is written",
    entries: ["RU-10", "RU-13", "FI-138", "EL-04", "ET-19"],
  },
  P7: {
    name: "Get in touch",
    todo: "Ask for a meeting and say what is new; no pleading",
    over: "you have talked, or a meeting is agreed",
    entries: ["EL-06", "RU-11", "RU-12", "ET-06"],
  },
  P8: {
    name: "Apologise",
    todo: "Say sorry, name the mistake and own it; no excuses",
    over: "it is said",
    entries: ["ET-09", "EL-08", "EL-09", "EL-10", "BG-23"],
  },
  P9: {
    name: "The real reason",
    todo: "Ask whether you may ask: why not us, and why them? Listen, do not argue",
    over: "a reason is recorded that is more than a guess",
    entries: ["ET-10", "BG-22", "FI-164", "FI-178", "FI-021"],
  },
  P9T: {
    name: "Somebody talked",
    todo: "Ask calmly when and from whom they heard it, then disprove one claim and leave it",
    over: "the claim is disproved and you talk about them again",
    entries: ["RU-22", "RU-24", "RU-26", "RU-27"],
  },
  P10: {
    name: "Show that you understand",
    todo: "Say that you understand and might have done the same",
    over: "the talk is calm",
    entries: ["ET-12"],
  },
  P11: {
    name: "Their wish",
    todo: "Ask what they would do in your place to win themselves back",
    over: "their wishes are noted",
    entries: ["ET-13"],
  },
  P12: {
    name: "Can we do it?",
    todo: "Check the wishes with your manager: can we, and does it pay?",
    over: "we know what we can do",
    entries: ["ET-14"],
  },
  P13: {
    name: "Show the changes",
    todo: "Walk them through what is different now; not ready yet: set a second meeting",
    over: "they have seen it and understood",
    entries: ["EL-12", "EL-13"],
  },
  P14: {
    name: "Would they come back?",
    todo: "Ask: if we can do this, would working together again be realistic?",
    over: "they have answered",
    entries: ["ET-15"],
  },
  P15: {
    name: "Agree",
    todo: "Settle the terms and how you will warn them if something goes wrong",
    over: "the order is in",
    entries: ["ET-16", "FI-145", "FI-085", "EL-15"],
  },
  P16: {
    name: "Give them time",
    todo: "Thank them, leave the door open, settle when you will talk again and about what",
    over: "the day has come",
    entries: ["ET-17", "ET-18", "ET-23", "FI-096", "FI-181"],
  },
  P17: {
    name: "A small trial",
    todo: "Ask for one small order with a clear test and a day to look back",
    over: "they have said yes or no",
    entries: ["EL-16", "EL-18", "EL-19", "EL-20"],
  },
  P18: {
    name: "Second chance",
    todo: "Watch their next orders at every stage and ask how it was",
    over: "the watched orders went well",
    entries: ["FI-090", "FI-089", "FI-091", "BG-26", "BG-28"],
  },
  P19: {
    name: "Part well",
    todo: "Close the case as friends, with a reason",
    over: "the case is closed",
    entries: ["BG-20", "FI-180", "ET-24"],
  },
  P20: {
    name: "Learn",
    todo: "Keep what this case teaches: the cause, the fix, what prevents it",
    over: "it was looked at in the review",
    entries: ["ET-11", "FI-184", "FI-010", "FI-011"],
  },
} as const satisfies Record<string, Step>;

export type StepId = keyof typeof STEPS;

export function isStepId(text: string): text is StepId {
  return Object.hasOwn(STEPS, text);
}
