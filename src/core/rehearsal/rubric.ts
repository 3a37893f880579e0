import type { Move } from "./move.ts";
import type { Persona } from "./persona.ts";
import type { RedFlagKind } from "./red-flags.ts";
import { type RepTurn, type Said, allFlagged, allSaid } from "./transcript.ts";

/** Changes when a criterion, its points or its rule changes. */
export const RUBRIC_VERSION = 1;

export const CRITERIA = [
  "asked-permission",
  "reason-before-offer",
  "owned-fault",
  "no-excuse",
  "no-pleading",
  "no-competitor-criticism",
  "empathy-before-offer",
  "asked-clients-solution",
  "conditional-question",
  "dated-next-step",
] as const;
export type CriterionId = (typeof CRITERIA)[number];

type Evidence =
  | { readonly kind: "quote"; readonly turn: number; readonly quote: string }
  | { readonly kind: "never-said" };

export type Verdict = {
  readonly met: "yes" | "no" | "cannot-tell";
  readonly evidence: Evidence;
};

export type Talk = { readonly persona: Persona; readonly turns: readonly RepTurn[] };

export type Criterion = {
  readonly points: number;
  readonly register: readonly string[]; // entries of the method it comes from
  readonly judge: (talk: Talk) => Verdict;
};

/** Published in docs/rehearsal-rubric.md; a test holds the two together. */
export const RUBRIC: Record<CriterionId, Criterion> = {
  "asked-permission": { points: 1, register: ["ET-10"], judge: judgePermission },
  "reason-before-offer": { points: 3, register: ["FI-164", "BG-22"], judge: judgeReasonFirst },
  "owned-fault": { points: 3, register: ["EL-08", "EL-09", "ET-07"], judge: judgeOwning },
  "no-excuse": {
    points: 2,
    register: ["EL-10"],
    judge: (talk) => judgeAbsence(talk, ["excuse", "blame"], ["excuse", "blame"]),
  },
  "no-pleading": {
    points: 2,
    register: ["ET-06"],
    judge: (talk) => judgeAbsence(talk, ["plead"], ["pleading"]),
  },
  "no-competitor-criticism": {
    points: 1,
    register: ["BG-24"],
    judge: (talk) => judgeAbsence(talk, ["criticise-competitor"], ["competitor"]),
  },
  "empathy-before-offer": { points: 2, register: ["ET-12"], judge: judgeEmpathy },
  "asked-clients-solution": {
    points: 2,
    register: ["ET-13"],
    judge: (talk) => judgeAfterReveal(talk, "ask-solution"),
  },
  "conditional-question": {
    points: 2,
    register: ["ET-15"],
    judge: (talk) => judgeAfterReveal(talk, "conditional"),
  },
  "dated-next-step": { points: 2, register: ["ET-16", "ET-17", "EL-13"], judge: judgeDate },
};

const OFFERS: readonly Move[] = ["discount", "pitch", "show-change", "push"];
const QUESTIONS: readonly Move[] = ["open-question", "probe"];

/** Replies; a shorter talk does not show what somebody avoids. */
export const SHORTEST_TALK = 3;

function judgePermission({ turns }: Talk): Verdict {
  const said = allSaid(turns);
  const question = firstOf(said, QUESTIONS);
  const permission = firstOf(said, ["permission"]);
  if (permission === null) return question === null ? never("no") : quoted("no", question);
  return isBefore(said, permission, question) ? quoted("yes", permission) : quoted("no", question);
}

function judgeReasonFirst({ turns }: Talk): Verdict {
  const said = allSaid(turns);
  const question = firstOf(said, QUESTIONS);
  const offer = firstOf(said, OFFERS);
  if (question !== null && isBefore(said, question, offer)) return quoted("yes", question);
  return quoted("no", offer);
}

/** Where the fault is not ours, gratitude and regard stand in its place (step P8). */
function judgeOwning({ persona, turns }: Talk): Verdict {
  const said = allSaid(turns);
  const owning = firstOf(said, persona.ourFault ? ["own"] : ["own", "thank"]);
  return owning === null ? quoted("no", firstOf(said, ["sorry"])) : quoted("yes", owning);
}

function judgeAbsence(
  { turns }: Talk,
  moves: readonly Move[],
  flags: readonly RedFlagKind[],
): Verdict {
  const made = firstOf(allSaid(turns), moves);
  if (made !== null) return quoted("no", made);
  const doubtful = allFlagged(turns).find(({ flag }) => flags.includes(flag.kind));
  if (doubtful !== undefined) {
    const quote = turns.find(({ number }) => number === doubtful.turn)?.repText ?? doubtful.words;
    return quoted("cannot-tell", { turn: doubtful.turn, words: quote });
  }
  return never(turns.length < SHORTEST_TALK ? "cannot-tell" : "yes");
}

function judgeEmpathy({ turns }: Talk): Verdict {
  const said = allSaid(turns);
  const empathy = firstOf(said, ["reflect"]);
  const offer = firstOf(said, OFFERS);
  if (empathy !== null && isBefore(said, empathy, offer)) return quoted("yes", empathy);
  return quoted("no", offer);
}

/** A step that has its place after the true reason; before it, it is asked too early. */
function judgeAfterReveal({ turns }: Talk, move: Move): Verdict {
  const made = allSaid(turns).filter((one) => one.move === move);
  const inTime = made.find(({ layerBefore }) => layerBefore === 3);
  if (inTime !== undefined) return quoted("yes", inTime);
  const tooEarly = made[0];
  if (tooEarly !== undefined) return quoted("no", tooEarly);
  return never(couldGoOn(turns) ? "no" : "cannot-tell");
}

/** A day for the way back, or for the next call when the client wants time. */
function judgeDate({ turns }: Talk): Verdict {
  const said = allSaid(turns);
  const leavesInPeace = new Set(
    said.filter(({ move }) => move === "give-time").map(({ turn }) => turn),
  );
  const dated = said.find(
    ({ move, turn, layerBefore }) =>
      move === "dated-step" && (layerBefore === 3 || leavesInPeace.has(turn)),
  );
  if (dated !== undefined) return quoted("yes", dated);
  const undated = firstOf(said, ["vague-promise"]);
  if (undated !== null) return quoted("no", undated);
  return never(couldGoOn(turns) ? "no" : "cannot-tell");
}

/** The rep had at least one reply after the client told the true reason. */
function couldGoOn(turns: readonly RepTurn[]): boolean {
  return turns.slice(0, -1).some(({ state }) => state.layer === 3);
}

function firstOf(said: readonly Said[], moves: readonly Move[]): Said | null {
  return said.find(({ move }) => moves.includes(move)) ?? null;
}

/** Both must be elements of `said`; nothing is after everything. */
function isBefore(said: readonly Said[], one: Said, other: Said | null): boolean {
  return other === null || said.indexOf(one) < said.indexOf(other);
}

function quoted(
  met: Verdict["met"],
  source: { readonly turn: number; readonly words: string } | null,
): Verdict {
  if (source === null) return never(met);
  return { met, evidence: { kind: "quote", turn: source.turn, quote: source.words } };
}

function never(met: Verdict["met"]): Verdict {
  return { met, evidence: { kind: "never-said" } };
}
