import type { RepLine } from "#src/core/rehearsal/cards.ts";
import type { Move } from "#src/core/rehearsal/move.ts";
import type { Persona, TalkLanguage } from "#src/core/rehearsal/persona.ts";
import type { Stage } from "#src/core/rehearsal/talk-state.ts";
import { fill } from "./phrase.ts";
import { slotsFor } from "./slots.ts";
import { REP_EN_OPENING } from "./texts/rep-en-opening.ts";
import { REP_EN_POOR } from "./texts/rep-en-poor.ts";
import { REP_EN_REASONS } from "./texts/rep-en-reasons.ts";
import { REP_EN } from "./texts/rep-en.ts";
import { REP_ET_OPENING } from "./texts/rep-et-opening.ts";
import { REP_ET_POOR } from "./texts/rep-et-poor.ts";
import { REP_ET_REASONS } from "./texts/rep-et-reasons.ts";
import { REP_ET } from "./texts/rep-et.ts";
import type { RepTexts } from "./texts/rep-texts.ts";

export const REP_TEXTS: Record<TalkLanguage, readonly RepTexts[]> = {
  en: [...REP_EN_OPENING, ...REP_EN, ...REP_EN_POOR, ...REP_EN_REASONS],
  et: [...REP_ET_OPENING, ...REP_ET, ...REP_ET_POOR, ...REP_ET_REASONS],
};

/** Every sentence the rep could be offered in talks with this persona; those that lack a fact are left out. */
export function repLines(persona: Persona): RepLine[] {
  const slots = slotsFor(persona);
  return REP_TEXTS[persona.language]
    .filter((texts) => fits(texts, persona))
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
