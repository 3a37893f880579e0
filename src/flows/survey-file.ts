import { parse } from "csv-parse/sync";
import { stringify } from "csv-stringify/sync";
import { z } from "zod";
import type { Day } from "#src/core/day.ts";
import { readAnswer } from "#src/core/survey/survey-answer.ts";
import { QUESTION_TITLES, type QuestionId } from "#src/core/survey/survey-questions.ts";
import { type AnswerSurveyDeps, followUpOf, type OpenAsk } from "./answer-survey.ts";

/** One client's row in the file of links. */
export type LinkRow = {
  readonly token: string;
  readonly clientRef: string;
  readonly clientName: string;
  readonly contactName: string | null;
  readonly contactEmail: string | null;
  readonly language: string;
};

/**
 * The file that goes out: each client's link where clients can reach one, and empty columns for marks that are gathered in
 * another way. A cell that a spreadsheet would take for a formula begins with an apostrophe.
 */
export function writeLinks(
  rows: readonly LinkRow[],
  questions: readonly QuestionId[],
  publicUrl: string | null,
): string {
  const columns = [
    "client_number",
    "client",
    "contact",
    "email",
    "language",
    ...(publicUrl === null ? [] : ["link"]),
    "code",
    ...questions.map(titleOf),
    "Comment",
  ];
  const records = rows.map((row) => [
    row.clientRef,
    row.clientName,
    row.contactName ?? "",
    row.contactEmail ?? "",
    row.language,
    ...(publicUrl === null ? [] : [`${publicUrl}/s/${row.token}`]),
    row.token,
    ...questions.map(() => ""),
    "",
  ]);
  return stringify([columns, ...records], { bom: true, escape_formulas: true });
}

function titleOf(id: QuestionId): string {
  return QUESTION_TITLES[id];
}

export type AnswersRead = {
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

const Rows = z.array(
  z.object({ record: z.record(z.string(), z.string()), info: z.object({ lines: z.int() }) }),
);
const MOST_ROWS = 50_000;

/** Answers out of the file of links once its marks are filled in. Reading it again changes nothing. */
export async function readAnswers<Ask extends OpenAsk>(
  deps: Deps<Ask>,
  text: string,
): Promise<ReadAnswersResult> {
  const parsed = parseRows(text);
  if (!parsed.ok) return parsed;
  const counts = { saved: 0, before: 0, blank: 0, bad: 0 };
  const problems: { line: number; why: string }[] = [];
  for (const { record, info } of parsed.rows) {
    const outcome = await takeRow(deps, record);
    if (typeof outcome === "object") problems.push({ line: info.lines, why: outcome.why });
    else
      for (const key of outcome === "bad" ? (["saved", "bad"] as const) : [outcome])
        counts[key] += 1;
  }
  return { ok: true, read: { ...counts, problems } };
}

type Parsed =
  | { readonly ok: true; readonly rows: z.infer<typeof Rows> }
  | { readonly ok: false; readonly why: string };

function parseRows(text: string): Parsed {
  try {
    const rows = Rows.parse(
      parse(text, {
        bom: true,
        columns: true,
        delimiter: [",", ";", "\t"],
        info: true,
        relax_column_count: true,
        skip_empty_lines: true,
        trim: true,
      }),
    );
    if (rows.length > MOST_ROWS) return { ok: false, why: `it has more than ${MOST_ROWS} rows` };
    if (rows.length === 0) return { ok: false, why: "it has no rows" };
    if (rows[0]?.record["code"] === undefined)
      return {
        ok: false,
        why: "it has no column 'code'; use the file of links, with its marks filled in",
      };
    return { ok: true, rows };
  } catch (fault) {
    return { ok: false, why: `it is no CSV file (${fault instanceof Error ? fault.message : ""})` };
  }
}

type Taken = "saved" | "bad" | "before" | "blank" | { readonly why: string };

async function takeRow<Ask extends OpenAsk>(
  deps: Deps<Ask>,
  record: Readonly<Record<string, string>>,
): Promise<Taken> {
  const ask = await deps.findAsk((record["code"] ?? "").replace(/^'/u, ""));
  if (ask === null || !deps.mayAnswerFor(ask)) return { why: "nobody was asked under this code" };
  const { questions } = ask.round;
  const cell = (id: QuestionId | "comment"): string =>
    record[id === "comment" ? "Comment" : titleOf(id)] ?? "";
  if (questions.every((id) => cell(id) === "")) return "blank";
  if (ask.marks !== null) return "before";
  const read = readAnswer(questions, cell);
  if (!read.ok)
    return { why: `expected a mark from 1 to 5 at ${read.missing.map(titleOf).join(", ")}` };
  const followUp = followUpOf(ask, read.answer, deps.today());
  const isFirst = await deps.saveAnswer({ ask, answer: read.answer, followUp });
  if (!isFirst) return "before";
  return followUp === null ? "saved" : "bad";
}

/** Name of the file of links. */
export function linksFileName(month: Day): string {
  return `survey-${month.slice(0, 7)}.csv`;
}
