import { badMarks, type Marks } from "./survey-answer.ts";
import type { QuestionId } from "./survey-questions.ts";

/** One client's part in a survey, for counting. */
export type Counted = {
  readonly marks: Marks | null; // null: no answer (yet)
  readonly hasGift: boolean;
};

export type QuestionResult = {
  readonly id: QuestionId;
  readonly answers: number;
  readonly mean: number | null; // null: nobody answered
  readonly bad: number; // answers with a bad mark
};

export type SurveyResult = {
  readonly asked: number;
  readonly answered: number;
  readonly mean: number | null; // over all marks
  readonly badClients: number; // gave at least one bad mark
  readonly giftsGiven: number;
  readonly questions: readonly QuestionResult[];
};

export function countSurvey(
  questions: readonly QuestionId[],
  asks: readonly Counted[],
): SurveyResult {
  const answers = asks.flatMap(({ marks }) => (marks === null ? [] : [marks]));
  return {
    asked: asks.length,
    answered: answers.length,
    mean: meanOf(answers.flatMap((marks) => questions.flatMap((id) => marks[id] ?? []))),
    badClients: answers.filter((marks) => badMarks(marks).length > 0).length,
    giftsGiven: asks.filter(({ marks, hasGift }) => marks !== null && hasGift).length,
    questions: questions.map((id) => {
      const marks = answers.flatMap((answer) => answer[id] ?? []);
      const bad = answers.filter((answer) => badMarks(answer).some((one) => one.id === id)).length;
      return { id, answers: marks.length, mean: meanOf(marks), bad };
    }),
  };
}

function meanOf(marks: readonly number[]): number | null {
  return marks.length === 0 ? null : marks.reduce((sum, mark) => sum + mark, 0) / marks.length;
}
