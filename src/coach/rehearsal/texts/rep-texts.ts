import type { Move } from "#src/core/rehearsal/move.ts";
import type { Objection } from "#src/core/rehearsal/objection.ts";
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
export const OBJECTION: readonly Stage[] = ["objection"];
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
