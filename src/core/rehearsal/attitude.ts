import type { Objection } from "./objection.ts";
import type { Difficulty, Persona, Temperament } from "./persona.ts";
import type { TrueReason } from "./true-reason.ts";

/** Points of trust and irritation (both 0-10). */
export type Feelings = { readonly trust: number; readonly irritation: number };

const feelings = (trust: number, irritation: number): Feelings => ({ trust, irritation });

/** Before the rep's first word. */
export const AT_FIRST: Record<Difficulty, Feelings> = {
  easy: feelings(3, 1),
  medium: feelings(2, 2),
  hard: feelings(1, 3),
};

/** How what they say is usually said; added to what a client begins with. */
export const ATTITUDE_OF_OBJECTION: Record<Objection, Feelings> = {
  "missing-product": feelings(0, 0),
  pretext: feelings(0, 0),
  "better-terms": feelings(0, 0.5),
  price: feelings(0, 1),
  "new-rules": feelings(0, 1),
  rumour: feelings(0, 1),
  "where-were-you": feelings(0, 1.5),
  "bad-service": feelings(0, 2),
  "late-delivery": feelings(0, 2),
  "rude-employee": feelings(0, 2),
};

/** The attitude that register section A expects behind each reason, in its words. */
export const ATTITUDE_OF_REASON: Record<TrueReason, Feelings> = {
  A7: feelings(0, -0.5), // embarrassed
  B1: feelings(0, 0), // forgot you, no negativity
  B2: feelings(0, 0), // not hostile
  B3: feelings(0, 0), // no negativity
  B4: feelings(0, 0.5), // irritated
  B4a: feelings(0, 0.5), // offended
  B5: feelings(0, 1), // angry, personally harmed
  B6: feelings(-0.5, 0), // disappointed
  B7: feelings(-0.5, 0.5), // betrayed
  B8: feelings(0, 0), // anxious
  C5: feelings(0, 0), // rational
  T1: feelings(-0.5, 0), // mistrust
};

export const ATTITUDE_OF_TEMPERAMENT: Record<Temperament, Feelings> = {
  brisk: feelings(0, 0),
  warm: feelings(0.5, 0),
  formal: feelings(0, 0),
  sceptical: feelings(-0.5, 0),
};

/** Years with us from which on a client gives a little trust ahead. */
export const LONG_YEARS = 3;
export const LONG_RELATION = feelings(0.5, 0);
/** A complaint of theirs that nobody has answered. */
export const UNANSWERED = feelings(0, 0.5);

/** Nobody who takes the call at all begins it more irritated than this. */
export const MOST_IRRITATED_AT_FIRST = 6;

/** What this client feels before the rep's first word. */
export function feelAtFirst(persona: Persona): Feelings {
  const { difficulty, objection, trueReason, temperament, history } = persona;
  const all = [
    AT_FIRST[difficulty],
    ATTITUDE_OF_OBJECTION[objection],
    ATTITUDE_OF_REASON[trueReason],
    ATTITUDE_OF_TEMPERAMENT[temperament],
    ...((history.years ?? 0) >= LONG_YEARS ? [LONG_RELATION] : []),
    ...(history.openComplaints > 0 ? [UNANSWERED] : []),
  ];
  const trust = all.reduce((sum, one) => sum + one.trust, 0);
  const irritation = all.reduce((sum, one) => sum + one.irritation, 0);
  return {
    trust: Math.max(0, trust),
    irritation: Math.min(MOST_IRRITATED_AT_FIRST, Math.max(0, irritation)),
  };
}
