import type { Persona } from "#src/core/rehearsal/persona.ts";
import type { Debrief } from "#src/core/rehearsal/rehearsal-record.ts";
import { type Scorecard, scoreTalk } from "#src/core/rehearsal/scorecard.ts";
import { type Stage, stageOf, startTalk } from "#src/core/rehearsal/talk-state.ts";
import type { RepTurn } from "#src/core/rehearsal/transcript.ts";
import { layerWords } from "./client-phrases.ts";
import { betterWords } from "./rep-phrases.ts";

/** What the rep hears when the talk is over; the same talk is always told the same. */
export function debriefTalk(
  persona: Persona,
  turns: readonly RepTurn[],
  outcome: Scorecard["outcome"],
): Debrief {
  const scorecard = scoreTalk({ persona, turns }, outcome);
  const { advice } = scorecard;
  const at = advice?.turn ?? null;
  const [hint, partial, reveal] = layerWords(persona);
  return {
    scorecard,
    hidden: [hint, partial, reveal],
    insteadOf: turns.find(({ number }) => number === at)?.repText ?? null,
    betterLine: advice && betterWords(persona, advice.instead, stageBefore(persona, turns, at)),
  };
}

/** Where the talk stood when the rep gave the answer with this number; at the end when there is none. */
function stageBefore(persona: Persona, turns: readonly RepTurn[], turn: number | null): Stage {
  const before = turn === null ? turns.at(-1) : turns[turn - 2];
  return stageOf(before?.state ?? startTalk(persona));
}
