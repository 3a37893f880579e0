import { actWords, pickUpWords } from "#src/coach/rehearsal/client-phrases.ts";
import { repLines } from "#src/coach/rehearsal/rep-phrases.ts";
import type { RepLine } from "#src/core/rehearsal/cards.ts";
import type { Move } from "#src/core/rehearsal/move.ts";
import type { Persona } from "#src/core/rehearsal/persona.ts";
import { shuffled } from "#src/core/rehearsal/seeded.ts";
import { type Stage, stageOf, startTalk } from "#src/core/rehearsal/talk-state.ts";
import type { RepTurn } from "#src/core/rehearsal/transcript.ts";
import type { Exchange } from "./play-game.ts";

export type WordedGame = { readonly opening: string; readonly turns: readonly RepTurn[] };

/** The talk in the phrase bank's words; where the policy named only moves, a sentence is found for each. */
export function wordGame(persona: Persona, played: readonly Exchange[]): WordedGame {
  const opening = pickUpWords(persona);
  const heard = new Set([opening]);
  const speak = speakerFor(persona);
  const turns: RepTurn[] = [];
  for (const { card, moves, act, state } of played) {
    const stage = stageOf(turns.at(-1)?.state ?? startTalk(persona));
    const said = (card?.lines ?? moves.map((move) => speak(move, stage))).map((line) => ({
      move: line.move,
      words: line.words,
      by: "card" as const,
    }));
    const clientText = actWords(persona, { act, moves, isAgain: state.objections > 1 }, heard);
    heard.add(clientText);
    turns.push({
      number: state.turn,
      repText: said.map(({ words }) => words).join(" "),
      said,
      redFlags: [],
      act,
      clientText,
      voicedBy: "playbook",
      state,
    });
  }
  return { opening, turns };
}

type Spoken = Pick<RepLine, "move" | "words">;

/** Sentences that fit the stage before others, and none twice as long as there is another. */
function speakerFor(persona: Persona): (move: Move, stage: Stage) => Spoken {
  const lines = shuffled(repLines(persona), persona.seed, "spoken");
  const spoken = new Set<string>();
  return (move, stage) => {
    const fitting = lines
      .filter((line) => line.move === move)
      .toSorted((a, b) => Number(b.stages.includes(stage)) - Number(a.stages.includes(stage)));
    const line = fitting.find(({ id }) => !spoken.has(id)) ?? fitting[0];
    if (line === undefined) return { move, words: `(${move})` };
    spoken.add(line.id);
    return line;
  };
}
