import type { Move } from "#src/core/rehearsal/move.ts";
import { type Objection, OBJECTIONS } from "#src/core/rehearsal/objection.ts";
import type { Stage } from "#src/core/rehearsal/talk-state.ts";
import { TRUE_REASONS, type TrueReason } from "#src/core/rehearsal/true-reason.ts";

/**
 * Sentences for one move. `id` is unique within a language and is kept in stored talks.
 * With `objection` or `reason` they are for such talks only.
 */
export type RepTexts = {
  readonly id: string;
  readonly move: Move;
  readonly stages: readonly Stage[];
  readonly objection?: Objection;
  readonly reason?: TrueReason;
  readonly lines: readonly string[];
};

export const OPENING: readonly Stage[] = ["opening"];
const OBJECTION: readonly Stage[] = ["objection"];
export const TELLING: readonly Stage[] = ["hint", "partial"];
export const MIDDLE: readonly Stage[] = ["objection", "hint", "partial"];
export const WAY_BACK: readonly Stage[] = ["reveal", "wish", "deal"];
export const NOT_NOW: readonly Stage[] = ["partial", "reveal", "wish"];

/** One group of sentences for each reason, for once the client has told it. */
export function textsByReason(
  move: Move,
  lines: Readonly<Record<TrueReason, readonly string[]>>,
): RepTexts[] {
  return TRUE_REASONS.map((reason) => ({
    id: `${move}-${reason}`,
    move,
    stages: WAY_BACK,
    reason,
    lines: lines[reason],
  }));
}

/** How the ids of sentences for one objection end; kept in stored talks. */
const OBJECTION_ID: Readonly<Record<Objection, string>> = {
  price: "price",
  "missing-product": "range",
  "bad-service": "service",
  "late-delivery": "delivery",
  "better-terms": "terms",
  "rude-employee": "rude",
  "new-rules": "rules",
  "where-were-you": "where",
  rumour: "rumour",
  pretext: "pretext",
};

/** One group of sentences for each objection, for when it has just been stated. */
export function textsByObjection(
  move: Move,
  lines: Readonly<Record<Objection, readonly string[]>>,
): RepTexts[] {
  return OBJECTIONS.map((objection) => ({
    id: `${move}-${OBJECTION_ID[objection]}`,
    move,
    stages: OBJECTION,
    objection,
    lines: lines[objection],
  }));
}
