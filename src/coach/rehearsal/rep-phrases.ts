import type { RepLine } from "#src/core/rehearsal/cards.ts";
import type { Move } from "#src/core/rehearsal/move.ts";
import type { Persona } from "#src/core/rehearsal/persona.ts";
import type { Stage } from "#src/core/rehearsal/talk-state.ts";
import { bankOf } from "./bank-of.ts";
import { fill } from "./phrase.ts";
import { slotsFor } from "./slots.ts";
import type { RepTexts } from "./texts/rep-texts.ts";

/** Every sentence the rep could be offered in talks with this persona; those that lack a fact are left out. */
export function repLines(persona: Persona): RepLine[] {
  const slots = slotsFor(persona);
  return bankOf(persona.language)
    .rep.filter((texts) => fits(texts, persona))
    .flatMap(({ id, move, stages, lines }) =>
      lines.flatMap((template, i) => {
        const words = fill(template, slots);
        return words === null ? [] : [{ id: `${id}.${i + 1}`, move, stages, words }];
      }),
    );
}

function fits({ objection, reason }: RepTexts, persona: Persona): boolean {
  const isOfObjection = objection === undefined || objection === persona.objection;
  return isOfObjection && (reason === undefined || reason === persona.trueReason);
}

/** A sentence that would have served better at this stage; null when the move has no place there. */
export function betterWords(persona: Persona, move: Move, stage: Stage): string | null {
  const lines = repLines(persona).filter((line) => line.move === move);
  return (lines.find(({ stages }) => stages.includes(stage)) ?? lines[0])?.words ?? null;
}
