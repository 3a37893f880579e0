import { readFile, writeFile } from "node:fs/promises";
import { resolve } from "node:path";
import { parseArgs } from "node:util";
import type { OpenSurveyOutcome } from "#src/flows/open-survey.ts";
import type { SurveyView } from "#src/flows/show-survey.ts";
import { fileOfBytes } from "#src/flows/drop/dropped-bytes.ts";
import type { ImportFile } from "#src/flows/import/read-text.ts";
import type { ReadAnswersResult } from "#src/flows/read-answers.ts";
import { QUESTION_TITLES } from "#src/core/survey/survey-questions.ts";

export type SurveyCommandDeps = {
  readonly folder: string; // paths are relative to it
  readonly write: (line: string) => void;
  readonly complain: (line: string) => void;
  /** Called once the options are understood. */
  readonly open: () => Promise<SurveyDesk>;
};

type SurveyDesk = {
  readonly openNow: () => Promise<OpenSurveyOutcome>;
  readonly look: () => Promise<SurveyView>;
  /** The file of links; null when there is nobody left to ask. */
  readonly links: () => Promise<{ readonly content: string; readonly clients: number } | null>;
  readonly readAnswers: (file: ImportFile) => Promise<ReadAnswersResult>;
  readonly close: () => Promise<void>;
};

const SURVEY_HELP = `The monthly survey: who is asked, links out, answers in.

  npm run survey                      what clients said so far
  npm run survey -- --open            makes this month's links, from the 1st to the 5th
  npm run survey -- --links FILE      writes the file of links, or of empty marks without PUBLIC_URL
  npm run survey -- --answers FILE    reads that file back (CSV or XLSX) with its marks filled in`;

type Options = {
  readonly help: boolean;
  readonly open: boolean;
  readonly links: string | undefined;
  readonly answers: string | undefined;
};

/** The process's exit code: 0 all well, 1 nothing was done, 2 some answers could not be read. */
export async function surveyCommand(
  deps: SurveyCommandDeps,
  argv: readonly string[],
): Promise<number> {
  const options = readOptions(argv);
  if (options === null) {
    deps.complain("Options that I do not know. Try --help.");
    return 1;
  }
  if (options.help) {
    deps.write(SURVEY_HELP);
    return 0;
  }
  const desk = await deps.open();
  try {
    return await run(deps, desk, options);
  } finally {
    await desk.close();
  }
}

function readOptions(argv: readonly string[]): Options | null {
  try {
    const { values } = parseArgs({
      args: [...argv],
      options: {
        help: { type: "boolean", default: false },
        open: { type: "boolean", default: false },
        links: { type: "string" },
        answers: { type: "string" },
      },
    });
    return { ...values, links: values.links, answers: values.answers };
  } catch {
    return null;
  }
}

async function run(deps: SurveyCommandDeps, desk: SurveyDesk, options: Options): Promise<number> {
  if (options.open) deps.write(OPENED[await desk.openNow()]);
  if (options.links !== undefined) return writeLinks(deps, desk, options.links);
  if (options.answers !== undefined) return takeAnswers(deps, desk, options.answers);
  for (const line of sayView(await desk.look())) deps.write(line);
  return 0;
}

const OPENED: Readonly<Record<OpenSurveyOutcome, string>> = {
  opened: "The survey is open.",
  "open-before": "This month's survey is open already.",
  off: "The survey is switched off in the settings (/winback settings, Monthly survey).",
  "not-the-time": "Clients are asked from the 1st to the 5th of a month.",
  nobody: "There is nobody to ask.",
};

async function writeLinks(
  deps: SurveyCommandDeps,
  desk: SurveyDesk,
  path: string,
): Promise<number> {
  const file = await desk.links();
  if (file === null) {
    deps.complain(
      "There is nobody left to ask: no survey takes answers now, or all have answered.",
    );
    return 1;
  }
  await writeFile(resolve(deps.folder, path), file.content, { mode: 0o600 }); // a link speaks for its client
  deps.write(`${path}: ${file.clients} clients.`);
  return 0;
}

async function takeAnswers(
  deps: SurveyCommandDeps,
  desk: SurveyDesk,
  path: string,
): Promise<number> {
  const bytes = await readFile(resolve(deps.folder, path)).catch(() => null);
  if (bytes === null) {
    deps.complain(`${path}: there is no such file, or it cannot be read.`);
    return 1;
  }
  const result = await desk.readAnswers(fileOfBytes(path, bytes));
  if (!result.ok) {
    deps.complain(`${path}: ${result.why}.`);
    return 1;
  }
  const { saved, before, blank, bad, problems } = result.read;
  deps.write(
    `${path}: ${saved} answers taken (${bad} with a mark of 1 or 2, followed up), ${before} answered before, ${blank} blank, ${problems.length} not understood.`,
  );
  for (const { line, why } of problems) deps.complain(`  line ${line}: ${why}`);
  return problems.length > 0 ? 2 : 0;
}

function sayView({ round, result, ahead }: SurveyView): string[] {
  const coming = ahead === null ? [] : [`This month ${ahead.would} clients would be asked.`];
  if (round === null) return [...coming, "There was no survey yet."];
  const { asked, answered, mean, badClients, giftsGiven } = result;
  return [
    ...coming,
    `Survey of ${round.month.slice(0, 7)}: ${answered} of ${asked} answered, mean mark ${sayMean(mean)}, ${badClients} clients with a mark of 1 or 2, ${giftsGiven} gifts given.`,
    ...result.questions.map(
      ({ id, mean: of, bad, answers }) =>
        `  ${QUESTION_TITLES[id].padEnd(28)}${sayMean(of).padStart(5)}  ${answers} answers, ${bad} bad`,
    ),
  ];
}

function sayMean(mean: number | null): string {
  return mean === null ? "-" : mean.toFixed(1);
}
