import { z } from "zod";
import { QUESTION_IDS, type QuestionId } from "./survey-questions.ts";

export const MARKS = [1, 2, 3, 4, 5] as const;
const WORST_BAD = 2; // FI-140: a mark up to this one is answered fast

export const LONGEST_COMMENT = 1_000; // characters

const marksSchema = z.partialRecord(z.enum(QUESTION_IDS), z.int().min(1).max(5));

/** By question; a question that was not asked has none. */
export type Marks = z.infer<typeof marksSchema>;

/** Marks as they are kept; nothing of what cannot be read. */
export function readMarks(stored: unknown): Marks {
  return marksSchema.safeParse(stored).data ?? {};
}

export type SurveyAnswer = { readonly marks: Marks; readonly comment: string | null };

export type ReadAnswer =
  | { readonly ok: true; readonly answer: SurveyAnswer }
  | { readonly ok: false; readonly missing: readonly QuestionId[] };

/** An answer as somebody typed or chose it, complete; `typed` gives what stands in a field, empty where nothing does. */
export function readAnswer(
  questions: readonly QuestionId[],
  typed: (field: QuestionId | "comment") => string,
): ReadAnswer {
  const marks: Marks = {};
  const missing: QuestionId[] = [];
  for (const id of questions) {
    const mark = MARKS.find((known) => String(known) === typed(id).trim());
    if (mark === undefined) missing.push(id);
    else marks[id] = mark;
  }
  if (missing.length > 0) return { ok: false, missing };
  const comment = typed("comment")
    .replaceAll(/(?!\n)\p{Cc}/gu, "")
    .trim()
    .slice(0, LONGEST_COMMENT);
  return { ok: true, answer: { marks, comment: comment === "" ? null : comment } };
}

/** The questions that got a bad mark, worst first. */
export function badMarks(marks: Marks): { readonly id: QuestionId; readonly mark: number }[] {
  return QUESTION_IDS.flatMap((id) => {
    const mark = marks[id];
    return mark === undefined || mark > WORST_BAD ? [] : [{ id, mark }];
  }).toSorted((a, b) => a.mark - b.mark);
}
