import type { Progress } from "../case/progress.ts";

/** One step of a track beside the usual talk. */
export type TrackStep = {
  readonly todo: string;
  readonly line: string | null; // a way to say it
  readonly never: string | null;
  readonly isDone: boolean;
  readonly entries: readonly string[]; // ids of the register
};

const NOES_BEFORE_A_THIRD = 2; // RU-21, proposed: then look for a third party rather than for a bigger discount

/** RU-21: talks that lead nowhere though nothing stands between us may have somebody else behind them. */
export function mayBeThirdParty({ noes, claim }: Pick<Progress, "noes" | "claim">): boolean {
  return claim === null && noes >= NOES_BEFORE_A_THIRD;
}

/** Somebody told the client something untrue about us (P9T): what to do, in this order, and what is done. */
export function thirdPartyTrack({ claim }: Pick<Progress, "claim">): TrackStep[] {
  const isAsked = claim !== null && claim.source !== "not-asked";
  const isProven = claim?.proof !== null && claim?.proof !== undefined;
  return [
    {
      todo: "Hear them out until they say something about us that is not so, and note it",
      line: null,
      never: "No outrage and no denial: it only proves them right",
      isDone: claim !== null,
      entries: ["RU-22", "RU-23"],
    },
    {
      todo: "Ask softly when and from whom they heard it; ask once more if they pass over it",
      line: "May I ask when you heard that, and who told you?",
      never: null,
      isDone: isAsked,
      entries: ["RU-24"],
    },
    {
      todo: "Once you know the source, ask how far they can rely on it",
      line: "Has what they told you always turned out to be true?",
      never: "Not a word against the person",
      isDone: isProven || claim?.source === "refused",
      entries: ["RU-25"],
    },
    {
      todo: "Disprove one claim with something they can look at: a delivery note, a certificate, a message",
      line: null,
      never: "No discount because of a rumour",
      isDone: isProven,
      entries: ["RU-26"],
    },
    {
      todo: "Leave it at that, and talk about them again",
      line: null,
      never: null,
      isDone: isProven,
      entries: ["RU-27"],
    },
    {
      todo: "Afterwards, for the manager: clear it up with the source, by lawful means, before others hear it too",
      line: null,
      never: null,
      isDone: false,
      entries: ["RU-28"],
    },
  ];
}

/** RU-30: what to look into; measured figures stand beside it, and the outcome is a review, never a verdict. */
export const REVIEW_SIGNS = {
  "sells-little": "Sells or gets done little",
  quarrels: "Quarrels with colleagues",
  gossips: "Passes on gossip",
  improper: "Provokes, or behaves improperly",
} as const;

export type ReviewSign = keyof typeof REVIEW_SIGNS;

export function isReviewSign(text: string): text is ReviewSign {
  return Object.hasOwn(REVIEW_SIGNS, text);
}

export type EmployeeTrackGround = {
  readonly hasNewContact: boolean; // somebody else than the employee holds the case
  readonly hasDetails: boolean; // it is written down what happened
  readonly isReached: boolean; // the manager has talked with the client
  readonly isReviewed: boolean;
};

/** One of ours drove the client away: the manager's steps (FI-052, FI-105). Personnel decisions are made elsewhere (C9). */
export function employeeTrack(ground: EmployeeTrackGround): TrackStep[] {
  return [
    {
      todo: "Give the client another contact; never send them back to the same person",
      line: null,
      never: null,
      isDone: ground.hasNewContact,
      entries: ["RU-31", "FI-170"],
    },
    {
      todo: "Find out what happened: when, where, what was said, who was there; hear both sides",
      line: null,
      never: "No judgement in a channel, and none before the details are known",
      isDone: ground.hasDetails,
      entries: ["FI-105", "ET-03"],
    },
    {
      todo: "Get in touch yourself, let them say it all, calmly and with interest",
      line: "I heard how you were treated, and I would like to hear it from you.",
      never: null,
      isDone: ground.isReached,
      entries: ["FI-052"],
    },
    {
      todo: "Say who looks after them now, and give your own number for anything that goes wrong",
      line: "From now on you have me. This is my number, ring me whenever something is not right.",
      never: "Never say that somebody was dismissed unless it is true and cleared",
      isDone: ground.isReached,
      entries: ["FI-052"],
    },
    {
      todo: "Look at the person's work as a whole: the signs below and the figures beside them",
      line: null,
      never: "The outcome is a review, never a verdict by the coach",
      isDone: ground.isReviewed,
      entries: ["RU-29", "RU-30", "RU-32"],
    },
  ];
}
