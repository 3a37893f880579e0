import type { Move } from "./move.ts";
import type { Scorecard } from "./scorecard.ts";
import type { RepTurn } from "./transcript.ts";

/** Steps of the method: what a rep may take along into the real talk. */
const STEPS: readonly Move[] = [
  "greet",
  "permission",
  "open-question",
  "probe",
  "reflect",
  "own",
  "thank",
  "ask-solution",
  "conditional",
  "show-change",
  "dated-step",
  "give-time",
];

/**
 * What the rep said best, in the order it was said: of every reply that met a criterion, the words that were a step of
 * the method. Words that did something else as well are left out; none is there twice.
 */
export function bestLines(
  turns: readonly Pick<RepTurn, "number" | "said">[],
  { criteria }: Scorecard,
): string[] {
  const earned = new Set(
    criteria.flatMap(({ met, evidence }) =>
      met === "yes" && evidence.kind === "quote" ? [evidence.turn] : [],
    ),
  );
  const lines = turns
    .filter(({ number }) => earned.has(number))
    .flatMap(({ said }) => {
      const harmful = said.filter(({ move }) => !STEPS.includes(move)).map(({ words }) => words);
      return said.map(({ words }) => words.trim()).filter((words) => !harmful.includes(words));
    });
  return [...new Set(lines)].filter((line) => line !== "");
}
