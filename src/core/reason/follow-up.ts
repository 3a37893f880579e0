import type { ReasonEntry } from "./reason-entry.ts";
import type { ReasonId } from "./taxonomy.ts";

/** A second question to a reason that is often only the polite one, and what would settle it. */
export type FollowUp = {
  readonly about: "price" | "quality" | "better-offer";
  readonly reason: ReasonId; // as they stated it
  readonly questions: readonly string[]; // to ask, in this order
  readonly settledBy: string; // completes "Settled when ..."
  readonly entries: readonly string[]; // ids of the register
};

type Script = Omit<FollowUp, "reason">;

const PRICE: Script = {
  about: "price",
  questions: [
    "Which price are you comparing with, and for what exactly?",
    "If our price were the same, what else would have to be different?",
  ],
  settledBy: "you have seen the other price, or they name what else it was",
  entries: ["FI-044", "FI-045", "FI-120"],
};

const QUALITY: Script = {
  about: "quality",
  questions: [
    "What exactly was wrong, and when did you notice it?",
    "In which order was it, and what did it lead to?",
    "Do you still have one, or a picture of it?",
  ],
  settledBy:
    "there is an order, a picture or a complaint to look at, or they name what else it was",
  entries: ["FI-178", "FI-179", "FI-120"],
};

const BETTER_OFFER: Script = {
  about: "better-offer",
  questions: [
    "What do they do better than we did?",
    "Was there a day on which you thought: enough, we look elsewhere?",
  ],
  settledBy: "you know what is better about it, or they name what else it was",
  entries: ["FI-104", "FI-120"],
};

const SCRIPTS: Partial<Readonly<Record<ReasonId, Script>>> = {
  B2: PRICE,
  B6: QUALITY,
  B6b: QUALITY,
  C5: BETTER_OFFER,
  C7: BETTER_OFFER,
};

export type LedgerGround = {
  /** The case's entries, newest first. */
  readonly entries: readonly Pick<ReasonEntry, "stated" | "real" | "source">[];
  readonly complainedOf: readonly string[]; // what the client has complained of, as "quality"
};

/**
 * The question that is still open after what the client said last; null when nothing is. Their word alone does not
 * settle a price, a quality they never complained of, or a better offer: evidence does (an entry from data), or asking
 * again (a later entry in their words with the real reason).
 */
export function openFollowUp({ entries, complainedOf }: LedgerGround): FollowUp | null {
  const said = entries.filter(({ source }) => source === "client-words");
  const stated = said.find((entry) => entry.stated !== null)?.stated ?? null;
  const script = stated === null ? undefined : SCRIPTS[stated];
  if (stated === null || script === undefined) return null;
  if (script.about === "quality" && complainedOf.includes("quality")) return null; // FI-179: they said so before
  const isProven = entries.some(
    ({ source, real, stated: shown }) => source === "data" && (real ?? shown) !== null,
  );
  return isProven || wasAskedAgain(said, stated) ? null : { ...script, reason: stated };
}

/** An answer to the second question: later than the first mention, with what it really was. */
function wasAskedAgain(said: LedgerGround["entries"], stated: ReasonId): boolean {
  const first = said.findLastIndex((entry) => entry.stated === stated);
  return said.slice(0, Math.max(0, first)).some(({ real }) => real !== null);
}
