import type { Act } from "#src/core/rehearsal/answer-rep.ts";
import type { Move } from "#src/core/rehearsal/move.ts";
import { type Objection, OBJECTIONS } from "#src/core/rehearsal/objection.ts";
import { type Temperament, TEMPERAMENTS } from "#src/core/rehearsal/persona.ts";
import type { TrueReason } from "#src/core/rehearsal/true-reason.ts";

/** Sentences for one act of the client that does not tell anything of the true reason. */
export type ClientTexts = {
  readonly act: Act;
  readonly objection?: Objection; // for talks about it only
  readonly temperament?: Temperament; // for such contacts only
  readonly to?: readonly Move[]; // as an answer to one of these
  readonly again?: true; // not the first time the objection is stated
  readonly lines: readonly string[];
};

/** How the client takes the call and states one objection. */
export type ObjectionTexts = {
  readonly coldOpen: readonly string[];
  readonly object: readonly string[];
  readonly again: readonly string[]; // when something else was offered instead
  readonly againToDiscount: readonly string[];
};

export function textsByObjection(
  texts: Readonly<Record<Objection, ObjectionTexts>>,
): ClientTexts[] {
  return OBJECTIONS.flatMap((objection) => {
    const { coldOpen, object, again, againToDiscount } = texts[objection];
    return [
      { act: "cold-open", objection, lines: coldOpen },
      { act: "object", objection, lines: object },
      { act: "object", objection, again: true, to: ["discount"], lines: againToDiscount },
      { act: "object", objection, again: true, lines: again },
    ];
  });
}

/** What only people of one temperament say; a line fits whatever the rep has just said. */
export type MoodTexts = {
  readonly coldOpen: readonly string[];
  readonly deflect: readonly string[];
  readonly soften: readonly string[];
};

export function textsByTemperament(texts: Readonly<Record<Temperament, MoodTexts>>): ClientTexts[] {
  return TEMPERAMENTS.flatMap((temperament) => {
    const { coldOpen, deflect, soften } = texts[temperament];
    return [
      { act: "cold-open", temperament, lines: coldOpen },
      { act: "deflect", temperament, lines: deflect },
      { act: "soften", temperament, lines: soften },
    ];
  });
}

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

/** Reasons that are nobody's fault of ours are written in a file of their own. */
export type OutsideReason = "A7" | "B2" | "C5" | "T1";
export type ReasonsWithin<Reason extends TrueReason> = Readonly<Record<Reason, ReasonTexts>>;

export type LayerTexts = {
  /** Before the hint: the stated objection is something else than the reason, or is the reason. */
  readonly leads: Readonly<Record<Objection, { readonly other: string; readonly same: string }>>;
  readonly reasons: ReasonsWithin<TrueReason>;
};
