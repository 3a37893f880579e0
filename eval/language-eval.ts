import { z } from "zod";
import { tellLanguage } from "#src/core/draft/checks/tell-language.ts";
import { draftLanguageSchema } from "#src/core/draft/draft-terms.ts";
import type { EvalModule, EvalOutcome } from "./eval-module.ts";
import { readGold } from "./gold-file.ts";
import { precisionOf, recallOf, sayTallies, sum, Tallies } from "./tally.ts";

const LEAST_RIGHT = 0.95;

const lineSchema = z.strictObject({
  id: z.string(),
  lang: draftLanguageSchema,
  text: z.string().min(1),
});

/** How often the language of a text is told rightly; saying nothing is allowed and counts as missed. */
export const languageEval: EvalModule = { name: "language", run };

function run(files: readonly string[]): EvalOutcome {
  const tallies = new Tallies();
  const results = readGold(files, lineSchema).map(({ file, line, value: { id, lang, text } }) => {
    const found = tellLanguage(text);
    if (found === lang) tallies.of("language", lang).right += 1;
    else tallies.of("language", lang).missed += 1;
    if (found !== null && found !== lang) tallies.of("language", found).wrong += 1;
    const verdict = found === lang ? "right" : found === null ? "abstained" : "wrong";
    const note = `${lang} taken for ${found ?? "nothing"}: ${text}`;
    return { file, line, id, lang, expected: lang, found, verdict, note } as const;
  });
  const all = sum(tallies.rows().map(({ tally }) => tally));
  const told = precisionOf(all);
  const right = recallOf(all) ?? 1;
  const abstained = results.filter(({ verdict }) => verdict === "abstained").length;
  return {
    table: `${sayTallies(tallies, "language")}\nnot told: ${abstained} of ${results.length}; right of those told: ${told?.toFixed(3) ?? "-"}`,
    results,
    thresholds:
      right >= LEAST_RIGHT
        ? []
        : [`${right.toFixed(3)} of the texts are told rightly, below ${LEAST_RIGHT}`],
  };
}
