import { readAnswer } from "#src/core/survey/survey-answer.ts";
import {
  QUESTION_COUNT,
  QUESTION_IDS,
  QUESTION_TITLES,
  type QuestionId,
} from "#src/core/survey/survey-questions.ts";
import { type AnswerSurveyDeps, followUpOf, type OpenAsk } from "./answer-survey.ts";
import { chooseSheet } from "./import/choose-sheet.ts";
import { openTable, type Table } from "./import/read-table.ts";
import type { ImportFile } from "./import/read-text.ts";
import { UnreadableFileError, whyUnreadable } from "./import/unreadable-file.ts";
import { CODE_COLUMN, COMMENT_COLUMN } from "./survey-file.ts";

type AnswersRead = {
  readonly saved: number;
  readonly before: number; // answered before: the first answer stays
  readonly blank: number; // rows without any mark
  readonly bad: number; // of the saved: with a bad mark
  readonly problems: readonly { readonly line: number; readonly why: string }[];
};

export type ReadAnswersResult =
  | { readonly ok: true; readonly read: AnswersRead }
  | { readonly ok: false; readonly why: string };

type Deps<Ask extends OpenAsk> = AnswerSurveyDeps<Ask> & {
  /** Whether who hands in the file may see this client's answer. */
  readonly mayAnswerFor: (ask: Ask) => boolean;
};

const MOST_ROWS = 50_000;

/** Is it the survey's own file? A file of clients can have a code and a column of sales too, but not as many titles. */
export async function isAnswersFile(file: ImportFile): Promise<boolean> {
  try {
    const table = await openTable(file);
    await table.close();
    const { headings } = table;
    const titles = QUESTION_IDS.filter((id) => headings.includes(QUESTION_TITLES[id]));
    return headings.includes(CODE_COLUMN) && titles.length >= QUESTION_COUNT.least;
  } catch (fault) {
    if (fault instanceof UnreadableFileError) return false;
    throw fault;
  }
}

/**
 * Answers out of the file of links, CSV or workbook, once its marks are filled in. A file that cannot be read to its end
 * gives none; reading one again changes nothing.
 */
export async function readAnswers<Ask extends OpenAsk>(
  deps: Deps<Ask>,
  file: ImportFile,
): Promise<ReadAnswersResult> {
  const parsed = await readRows(file);
  if (!parsed.ok) return parsed;
  const counts = { saved: 0, before: 0, blank: 0, bad: 0 };
  const problems: { line: number; why: string }[] = [];
  for (const { line, cell } of parsed.rows) {
    const outcome = await takeRow(deps, cell);
    if (typeof outcome === "object") problems.push({ line, why: outcome.why });
    else
      for (const key of outcome === "bad" ? (["saved", "bad"] as const) : [outcome])
        counts[key] += 1;
  }
  return { ok: true, read: { ...counts, problems } };
}

type Cell = (heading: string) => string;
type Row = { readonly line: number; readonly cell: Cell };
type Parsed =
  | { readonly ok: true; readonly rows: readonly Row[] }
  | { readonly ok: false; readonly why: string };

async function readRows(file: ImportFile): Promise<Parsed> {
  try {
    const chosen = await chooseSheet(file, { mappings: [], kind: null });
    const table = await openTable(chosen);
    try {
      return await rowsOf(table);
    } finally {
      await table.close();
    }
  } catch (fault) {
    const why = whyUnreadable(fault);
    if (why === null) throw fault;
    return { ok: false, why };
  }
}

async function rowsOf(table: Table): Promise<Parsed> {
  const { headings } = table;
  if (!headings.includes(CODE_COLUMN))
    return {
      ok: false,
      why: `it has no column '${CODE_COLUMN}'; use the file of links, with its marks filled in`,
    };
  const rows: Row[] = [];
  for await (const { cells, lastLine } of table.rows()) {
    const cell: Cell = (heading) => cells[headings.indexOf(heading)]?.trim() ?? "";
    rows.push({ line: lastLine, cell });
    if (rows.length > MOST_ROWS) return { ok: false, why: `it has more than ${MOST_ROWS} rows` };
  }
  return rows.length === 0 ? { ok: false, why: "it has no rows" } : { ok: true, rows };
}

type Taken = "saved" | "bad" | "before" | "blank" | { readonly why: string };

async function takeRow<Ask extends OpenAsk>(deps: Deps<Ask>, cellAt: Cell): Promise<Taken> {
  const ask = await deps.findAsk(cellAt(CODE_COLUMN).replace(/^'/u, ""));
  if (ask === null || !deps.mayAnswerFor(ask)) return { why: "nobody was asked under this code" };
  const { questions } = ask.round;
  const cell = (id: QuestionId | "comment"): string =>
    cellAt(id === "comment" ? COMMENT_COLUMN : QUESTION_TITLES[id]);
  if (questions.every((id) => cell(id) === "")) return "blank";
  if (ask.marks !== null) return "before";
  const read = readAnswer(questions, cell);
  if (!read.ok) {
    const titles = read.missing.map((id) => QUESTION_TITLES[id]);
    return { why: `expected a mark from 1 to 5 at ${titles.join(", ")}` };
  }
  const followUp = followUpOf(ask, read.answer, deps.today());
  const isFirst = await deps.saveAnswer({ ask, answer: read.answer, followUp });
  if (!isFirst) return "before";
  return followUp === null ? "saved" : "bad";
}
