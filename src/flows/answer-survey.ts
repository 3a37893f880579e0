import type { PlannedErrand } from "#src/core/care/errand.ts";
import type { Day } from "#src/core/day.ts";
import {
  badMarks,
  type Marks,
  readAnswer,
  type SurveyAnswer,
} from "#src/core/survey/survey-answer.ts";
import { QUESTION_TITLES, type QuestionId } from "#src/core/survey/survey-questions.ts";
import { takesAnswers } from "#src/core/survey/survey-month.ts";

/** What has to be known of a client's part in a survey to take an answer. */
export type OpenAsk = {
  readonly askId: string;
  readonly clientId: string;
  readonly language: string;
  readonly round: { readonly month: Day; readonly questions: readonly QuestionId[] };
  readonly marks: Marks | null;
};

export type AnswerSurveyDeps<Ask extends OpenAsk> = {
  readonly findAsk: (token: string) => Promise<Ask | null>;
  readonly today: () => Day;
  /** False when an answer came before this one. */
  readonly saveAnswer: (given: {
    readonly ask: Ask;
    readonly answer: SurveyAnswer;
    readonly followUp: Omit<PlannedErrand, "ownerId"> | null;
  }) => Promise<boolean>;
};

export type SurveyPage<Ask extends OpenAsk> =
  | { readonly state: "unknown" }
  | { readonly state: "closed" | "answered" | "open"; readonly ask: Ask };

/** What a link leads to. */
export async function openSurveyPage<Ask extends OpenAsk>(
  { findAsk, today }: Pick<AnswerSurveyDeps<Ask>, "findAsk" | "today">,
  token: string,
): Promise<SurveyPage<Ask>> {
  const ask = await findAsk(token);
  if (ask === null) return { state: "unknown" };
  if (ask.marks !== null) return { state: "answered", ask };
  return { state: takesAnswers(ask.round.month, today()) ? "open" : "closed", ask };
}

export type Answered<Ask extends OpenAsk> =
  | Exclude<SurveyPage<Ask>, { state: "open" }>
  | { readonly state: "incomplete" | "thanks"; readonly ask: Ask };

/** Takes a client's one answer; a bad mark is followed up at once (FI-140). */
export async function answerSurvey<Ask extends OpenAsk>(
  deps: AnswerSurveyDeps<Ask>,
  token: string,
  typed: (field: QuestionId | "comment") => string,
): Promise<Answered<Ask>> {
  const page = await openSurveyPage(deps, token);
  if (page.state !== "open") return page;
  const { ask } = page;
  const read = readAnswer(ask.round.questions, typed);
  if (!read.ok) return { state: "incomplete", ask };
  const followUp = followUpOf(ask, read.answer, deps.today());
  const isFirst = await deps.saveAnswer({ ask, answer: read.answer, followUp });
  return { state: isFirst ? "thanks" : "answered", ask };
}

/** What a bad mark asks of whoever looks after the client; null: none was bad. */
export function followUpOf(
  { askId, clientId }: Pick<OpenAsk, "askId" | "clientId">,
  { marks, comment }: SurveyAnswer,
  today: Day,
): Omit<PlannedErrand, "ownerId"> | null {
  const bad = badMarks(marks);
  if (bad.length === 0) return null;
  const said = bad.map(({ id, mark }) => `${QUESTION_TITLES[id]} ${mark}`).join(", ");
  return {
    key: `survey-mark:${askId}`,
    clientId,
    caseId: null,
    dueOn: today,
    matter: { kind: "survey-mark", marks: said, comment },
  };
}
