import type { Move } from "./move.ts";

/** One move in a talk, as a card's sentence, somebody's pick or a reading of free words has it. */
export type Spoken = {
  readonly turn: number;
  readonly move: Move;
  readonly words: string;
  readonly place: number; // grows through the talk; tells what came first
};

/** What the rep did, in the order spoken: what is sure, and what may have been done. */
export type SpokenTalk = {
  readonly sure: readonly Spoken[];
  readonly doubtful: readonly Spoken[];
};

type Evidence =
  | { readonly kind: "quote"; readonly turn: number; readonly quote: string }
  | { readonly kind: "never-said" };

export type Verdict = {
  readonly met: "yes" | "no" | "cannot-tell";
  readonly evidence: Evidence;
};

/** What is offered before one knows what is the matter: a price, goods, an order, a ready-made solution. */
const OFFERS: readonly Move[] = ["discount", "pitch", "show-change", "push"];
const QUESTIONS: readonly Move[] = ["open-question", "probe"];

/** ET-10: leave is asked before the question, or in one breath with it. */
export function judgePermission({ sure, doubtful }: SpokenTalk): Verdict {
  const question = firstOf(sure, QUESTIONS);
  const permission = firstOf(sure, ["permission"]);
  if (permission !== null && isBefore(permission, question)) return quoted("yes", permission);
  const perhaps = firstOf(doubtful, ["permission"]);
  if (perhaps !== null && isBefore(perhaps, question)) return quoted("cannot-tell", perhaps);
  return quoted("no", question);
}

/** FI-164, ET-12: one of the moves came before any offer; without an offer it only has to be there. */
export function judgeBeforeOffer({ sure, doubtful }: SpokenTalk, moves: readonly Move[]): Verdict {
  const offer = firstOf(sure, OFFERS);
  const made = firstOf(sure, moves);
  if (made !== null && isBefore(made, offer)) {
    const doubt = firstOf(doubtful, OFFERS);
    const isOpen = doubt !== null && !isBefore(made, doubt);
    return isOpen ? quoted("cannot-tell", doubt) : quoted("yes", made);
  }
  const perhaps = firstOf(doubtful, moves);
  if (perhaps !== null && isBefore(perhaps, offer)) return quoted("cannot-tell", perhaps);
  return quoted("no", offer);
}

export function judgeReasonFirst(talk: SpokenTalk): Verdict {
  return judgeBeforeOffer(talk, QUESTIONS);
}

/** EL-09: "sorry" alone owns nothing. */
export function judgeOwning(talk: SpokenTalk): Verdict {
  const verdict = judgeMade(talk, "own");
  if (verdict.met !== "no") return verdict;
  return quoted("no", firstOf(talk.sure, ["sorry"]));
}

/** A move that is to be made at least once. */
export function judgeMade({ sure, doubtful }: SpokenTalk, move: Move): Verdict {
  const made = firstOf(sure, [move]);
  if (made !== null) return quoted("yes", made);
  const perhaps = firstOf(doubtful, [move]);
  return perhaps === null ? NEVER_MADE : quoted("cannot-tell", perhaps);
}

/** Moves that are never to be made. */
export function judgeAbsence({ sure, doubtful }: SpokenTalk, moves: readonly Move[]): Verdict {
  const made = firstOf(sure, moves);
  if (made !== null) return quoted("no", made);
  const perhaps = firstOf(doubtful, moves);
  return perhaps === null ? { ...NEVER_MADE, met: "yes" } : quoted("cannot-tell", perhaps);
}

/** FI-091: an action and its day; a promise without one is quoted against it. */
export function judgeDate(talk: SpokenTalk): Verdict {
  const verdict = judgeMade(talk, "dated-step");
  if (verdict.met !== "no") return verdict;
  return quoted("no", firstOf(talk.sure, ["vague-promise"]));
}

const NEVER_MADE: Verdict = { met: "no", evidence: { kind: "never-said" } };

function firstOf(spoken: readonly Spoken[], moves: readonly Move[]): Spoken | null {
  const made = spoken.filter(({ move }) => moves.includes(move));
  return made.toSorted((a, b) => a.place - b.place)[0] ?? null;
}

/** Nothing is after everything; one clause may do both, and then the one did not come late. */
function isBefore(one: Spoken, other: Spoken | null): boolean {
  return other === null || one.place <= other.place;
}

function quoted(met: Verdict["met"], source: Spoken | null): Verdict {
  if (source === null) return { met, evidence: { kind: "never-said" } };
  return { met, evidence: { kind: "quote", turn: source.turn, quote: source.words } };
}
