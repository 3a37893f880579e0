import { basename } from "node:path";
import { scoreTranscript } from "#src/coach/rehearsal/score-transcript.ts";
import { CRITERIA } from "#src/core/rehearsal/rubric.ts";
import { agreementOf } from "./agreement.ts";
import type { EvalModule, EvalOutcome, EvalResult, EvalWishes } from "./eval-module.ts";
import { readGold } from "./gold-file.ts";
import { type JudgedLine, rateLines } from "./rate-lines.ts";
import { sayAgreement } from "./say-agreement.ts";
import { openJudge } from "./scorecard-live.ts";
import { GOLD_NAME, scorecardLineSchema } from "./scorecard-line.ts";
import { writeAgreement } from "./write-agreement.ts";

/** On card games, where the moves are known. */
const LEAST_KAPPA_ON_CARDS = 0.9;

/** How well the scorecard agrees with people's labels on talks that were written down. */
export const scorecardEval: EvalModule = { name: "scorecard", run };

async function run(files: readonly string[], wishes: EvalWishes): Promise<EvalOutcome> {
  const lines = readGold(files, scorecardLineSchema);
  const plain = lines.map((one) => ({ ...one, verdicts: scoreTranscript(one.value) }));
  const judge = await openJudge();
  const read = judge === null ? null : await judge(lines);
  if (wishes.writeAgreement === true) writeAgreement({ rep: plain, model: read?.judged ?? null });
  return {
    table: [
      ...tablesOf("without a model", plain),
      ...(read === null
        ? [NO_MODEL]
        : [...tablesOf(`read by ${read.model}`, read.judged), ...read.failures]),
    ].join("\n\n"),
    results: [...resultsOf("word lists", plain), ...resultsOf("model", read?.judged ?? [])],
    thresholds: missedOn(plain.filter(({ file }) => kindOf(file) === "cards")),
  };
}

const NO_MODEL =
  "With a model: none is configured (OPENAI_API_KEY, or LLM_BASE_URL with LLM_MODEL), so nothing was read by one.";

/** What kind of talks a file holds: what its name begins with, such as "cards" or "own". */
function kindOf(file: string): string {
  return basename(file).split(/[-.]/u)[0] ?? file;
}

function tablesOf(how: string, judged: readonly JudgedLine[]): string[] {
  return [...Map.groupBy(judged, ({ file }) => kindOf(file))].map(
    ([kind, lines]) => `${kind}, ${how}\n${sayAgreement(rateLines(lines))}`,
  );
}

/** One result for each label. */
function resultsOf(by: string, judged: readonly JudgedLine[]): EvalResult[] {
  return judged.flatMap(({ file, line, value, verdicts }) =>
    CRITERIA.flatMap((id): EvalResult[] => {
      const label = value.labels[GOLD_NAME[id]];
      const verdict = verdicts.get(id);
      if (label === undefined || verdict === undefined) return [];
      const { met, evidence } = verdict;
      const isRight = met === label.value;
      const said = evidence.kind === "quote" ? `“${evidence.quote}” (turn ${evidence.turn})` : "";
      return [
        {
          file,
          line,
          id: `${value.id} ${GOLD_NAME[id]}`,
          lang: value.lang,
          expected: label,
          found: { by, met, evidence },
          verdict: isRight ? "right" : met === "cannot-tell" ? "abstained" : "wrong",
          ...(isRight
            ? {}
            : { note: `${met}, expected ${label.value} “${label.quote ?? ""}”; ${by}: ${said}` }),
        },
      ];
    }),
  );
}

function missedOn(cards: readonly JudgedLine[]): string[] {
  return [...rateLines(cards)].flatMap(([name, rated]) => {
    const { kappa, agreement } = agreementOf(rated);
    const measured = kappa ?? agreement;
    if (measured === null || measured >= LEAST_KAPPA_ON_CARDS) return [];
    return [`${name} on card games: kappa ${measured.toFixed(3)} is below ${LEAST_KAPPA_ON_CARDS}`];
  });
}
