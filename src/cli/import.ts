import { createReadStream } from "node:fs";
import { basename, resolve } from "node:path";
import type { Day } from "#src/core/day.ts";
import type { Books } from "#src/core/import/books.ts";
import type { Tally } from "#src/core/import/tally.ts";
import { importFiles, type ImportNews, type ImportOutcome } from "#src/flows/import-files.ts";
import type { ImportFile } from "#src/flows/import/read-text.ts";
import { IMPORT_HELP, type ImportOptions, parseImportOptions } from "./import-options.ts";
import { reportSurvey, reportTally } from "./import-report.ts";
import { type ProgressDeps, ProgressLine } from "./progress-line.ts";
import { RejectsFolder } from "./rejects-folder.ts";

export type ImportCommandDeps = ProgressDeps & {
  /** Called once the options are understood. */
  openBooks(): Promise<{
    readonly books: Books;
    readonly today: Day; // in the books' time zone
    close(): Promise<void>;
  }>;
  readonly folder: string; // paths are relative to it, and rejects are written to it
  /** A line on what went wrong. */
  complain(line: string): void;
};

/** The process's exit code: 0 all rows went in, 2 some rows or files were rejected, 1 nothing could be read. */
export async function importCommand(
  deps: ImportCommandDeps,
  argv: readonly string[],
): Promise<number> {
  const parsed = parseImportOptions(argv);
  if (!parsed.ok) {
    deps.complain(`${parsed.why} Try --help.`);
    return 1;
  }
  if (parsed.options === "help") {
    deps.write(IMPORT_HELP);
    return 0;
  }
  const opened = await deps.openBooks();
  try {
    return exitCodeOf(await run(deps, opened, parsed.options));
  } finally {
    await opened.close();
  }
}

async function run(
  deps: ImportCommandDeps,
  { books, today }: { readonly books: Books; readonly today: Day },
  options: ImportOptions,
): Promise<ImportOutcome> {
  const rejects = new RejectsFolder(deps.folder);
  const progress = new ProgressLine(deps);
  const files = options.paths.map((path): ImportFile => ({
    name: basename(path),
    open: () => createReadStream(resolve(deps.folder, path)),
  }));
  const outcome = await importFiles(
    {
      books,
      today,
      openRejects: (file) => rejects.open(file.name),
      tell: (news) => tell(deps, progress, { news, options }),
    },
    { ...options, files },
  );
  if (outcome.tallies.length > 1) deps.write(reportAll(outcome.tallies, options.dryRun));
  return outcome;
}

function tell(
  deps: ImportCommandDeps,
  progress: ProgressLine,
  { news, options }: { readonly news: ImportNews; readonly options: ImportOptions },
): void {
  switch (news.what) {
    case "looking":
      return progress.show(`looking at ${news.file.name}`, news.rows, null);
    case "writing": {
      const doing = options.dryRun ? "checking" : "importing";
      return progress.show(`${doing} ${news.survey.file.name}`, news.rows, news.survey.rowCount);
    }
    case "refused":
      progress.end();
      return deps.complain(withoutControls(`${news.file.name}: ${news.why}.`));
    case "understood":
      progress.end();
      return writeAll(deps, reportSurvey(news.survey));
    case "done": {
      const { survey, tally, rejects } = news;
      const seconds = progress.end();
      return writeAll(deps, reportTally(survey.file.name, tally, { ...options, seconds, rejects }));
    }
  }
}

function writeAll(deps: ImportCommandDeps, lines: readonly string[]): void {
  for (const line of lines) deps.write(withoutControls(line));
}

/** Names and headings come from files and must not steer the terminal. */
function withoutControls(text: string): string {
  return text.replaceAll(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, " ");
}

function reportAll(tallies: readonly Tally[], dryRun: boolean): string {
  const sum = (of: (tally: Tally) => number): string =>
    tallies.reduce((total, tally) => total + of(tally), 0).toLocaleString("en");
  const imported = `${sum((tally) => tally.imported)} ${dryRun ? "would go in" : "imported"}`;
  return `${tallies.length} files: ${sum((tally) => tally.read)} rows read, ${imported}, ${sum((tally) => tally.unchanged)} unchanged, ${sum((tally) => tally.leftOutRows)} left out, ${sum((tally) => tally.rejectedRows)} rejected`;
}

function exitCodeOf({ refused, tallies }: ImportOutcome): number {
  if (tallies.length === 0) return 1;
  return refused > 0 || tallies.some((tally) => tally.rejectedRows > 0) ? 2 : 0;
}
