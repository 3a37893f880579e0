import type { Act } from "#src/core/rehearsal/answer-rep.ts";
import type { Move } from "#src/core/rehearsal/move.ts";
import type { Objection } from "#src/core/rehearsal/objection.ts";
import type { TrueReason } from "#src/core/rehearsal/true-reason.ts";

/** Sentences for one act of the client that does not tell anything of the true reason. */
export type ClientTexts = {
  readonly act: Act;
  readonly objection?: Objection; // for talks about it only
  readonly to?: readonly Move[]; // as an answer to one of these
  readonly again?: true; // not the first time the objection is stated
  readonly lines: readonly string[];
};

/** What the client tells of one true reason, layer by layer, and what would bring them back. */
export type ReasonTexts = {
  readonly hint: readonly string[]; // follows a lead such as "The price is one thing."
  readonly partial: readonly string[];
  readonly reveal: readonly string[];
  readonly wish: readonly string[];
  /** Patterns of whole words that give away the second and the third layer. */
  readonly tellsPartial: readonly string[];
  readonly tellsReveal: readonly string[];
};

export type LayerTexts = {
  /** Before the hint: the stated objection is something else than the reason, or is the reason. */
  readonly leads: Readonly<Record<Objection, { readonly other: string; readonly same: string }>>;
  readonly reasons: Readonly<Record<TrueReason, ReasonTexts>>;
};
