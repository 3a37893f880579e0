import { QUESTION_IDS, type QuestionId } from "#src/core/survey/survey-questions.ts";
import type { Door, HttpAnswer } from "./door.ts";
import { type SurveyScreen, writeSurveyPage } from "./survey-page.ts";

type Ask = {
  readonly language: string;
  readonly round: { readonly questions: readonly QuestionId[] };
};

type Seen =
  | { readonly state: "unknown" }
  | { readonly state: SurveyScreen["state"]; readonly ask: Ask };

type Typed = (field: QuestionId | "comment") => string;

export type SurveyDoorDeps = {
  readonly company: () => string;
  readonly gift: () => Promise<string>;
  readonly openPage: (token: string) => Promise<Seen>;
  readonly answer: (token: string, typed: Typed) => Promise<Seen>;
};

const PATH = /^\/s\/([\w-]{20,64})$/u;
const MOST_BYTES = 20_000;
const NOTHING_TYPED: Typed = () => "";

/** `/s/TOKEN`: a client's own page, without a login; looking at it keeps nothing. */
export function surveyDoors(deps: SurveyDoorDeps): Door[] {
  return [
    {
      method: "GET",
      path: PATH,
      mostBytes: 0,
      answer: async ({ path }) => show(deps, await deps.openPage(tokenIn(path)), NOTHING_TYPED),
    },
    {
      method: "POST",
      path: PATH,
      mostBytes: MOST_BYTES,
      async answer({ path, body }) {
        const typed = readForm(body.toString("utf8"));
        return show(deps, await deps.answer(tokenIn(path), typed), typed);
      },
    },
  ];
}

function tokenIn(path: string): string {
  return PATH.exec(path)?.[1] ?? "";
}

function readForm(body: string): Typed {
  const form = new URLSearchParams(body);
  const known = new Map(
    [...QUESTION_IDS, "comment" as const].map((field) => [field, form.get(field) ?? ""]),
  );
  return (field) => known.get(field) ?? "";
}

async function show(deps: SurveyDoorDeps, seen: Seen, typed: Typed): Promise<HttpAnswer> {
  if (seen.state === "unknown")
    return {
      status: 404,
      headers: { "content-type": "text/plain; charset=utf-8" },
      body: "There is no survey at this address.\n",
    };
  const { language, round } = seen.ask;
  const page = writeSurveyPage({
    language,
    company: deps.company(),
    gift: await deps.gift(),
    questions: round.questions,
    state: seen.state,
    typed,
  });
  return { status: seen.state === "incomplete" ? 422 : 200, headers: HEADERS, body: page };
}

const HEADERS = {
  "content-type": "text/html; charset=utf-8",
  "content-security-policy":
    "default-src 'none'; style-src 'unsafe-inline'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'",
  "referrer-policy": "same-origin",
};
