import { layerWords } from "#src/coach/rehearsal/client-phrases.ts";
import type { Persona } from "#src/core/rehearsal/persona.ts";
import { scoreTalk } from "#src/core/rehearsal/scorecard.ts";
import { startTalk } from "#src/core/rehearsal/talk-state.ts";
import type { Exchange } from "./play-game.ts";
import { wordGame } from "./word-game.ts";

/** One whole talk as plain text: who it is, every word, the feelings after each, and the points. */
export function sayTalk(persona: Persona, played: readonly Exchange[]): string {
  const { opening, turns } = wordGame(persona, played);
  const outcome = turns.at(-1)?.state.outcome ?? "rep-ended";
  const { points, outOf } = scoreTalk({ persona, turns }, outcome);
  const { trust, irritation } = startTalk(persona);
  return [
    `${persona.objection}, ${persona.difficulty}, ${persona.temperament}; hides ${persona.trueReason} (${persona.basis}): ${layerWords(persona).join(" / ")}`,
    "",
    `client: ${opening}  [trust ${trust}, irritation ${irritation}]`,
    ...turns.flatMap(({ number, repText, said, clientText, act, state }) => [
      "",
      `${number} rep: ${repText}  [${said.map(({ move }) => move).join(" + ")}]`,
      `${number} client: ${clientText}  [${act}; trust ${state.trust}, irritation ${state.irritation}]`,
    ]),
    "",
    `${outcome}; ${points} of ${outOf} points`,
  ].join("\n");
}
