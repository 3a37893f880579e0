import type { Day } from "#src/core/day.ts";
import { chooseLanguage } from "#src/core/draft/choose-language.ts";
import { isDraftLanguage } from "#src/core/draft/draft-terms.ts";
import type { LanguageSettings } from "#src/core/settings/language-settings.ts";
import { isAskingTime, monthOf } from "#src/core/survey/survey-month.ts";
import type { QuestionId } from "#src/core/survey/survey-questions.ts";
import type { SurveySettings } from "#src/core/survey/survey-settings.ts";
import {
  type AskedAndNot,
  type SurveyCandidate,
  whoIsAsked,
} from "#src/core/survey/who-is-asked.ts";

type InMonth = { readonly workspaceId: string; readonly month: Day };

type NewAsk = {
  readonly clientId: string;
  readonly contactId: string | null;
  readonly token: string;
  readonly language: string;
};

export type OpenSurveyDeps = {
  readonly loadRules: () => Promise<{
    readonly survey: SurveySettings;
    readonly languages: LanguageSettings;
  }>;
  readonly isRoundOpen: (round: InMonth) => Promise<boolean>;
  readonly loadCandidates: (round: InMonth) => Promise<SurveyCandidate[]>;
  /** A link's last part that nobody can guess. */
  readonly makeToken: () => string;
  readonly openRound: (
    round: InMonth & {
      readonly today: Day;
      readonly questions: readonly QuestionId[];
      readonly asks: readonly NewAsk[];
    },
  ) => Promise<boolean>;
};

export type OpenSurveyOutcome = "opened" | "off" | "not-the-time" | "open-before" | "nobody";

type Here = { readonly workspaceId: string; readonly today: Day };

/** Opens the month's survey, once, from the 1st to the 5th (FI-139); nothing goes to a client by it. */
export async function openSurvey(
  deps: OpenSurveyDeps,
  { workspaceId, today }: Here,
): Promise<OpenSurveyOutcome> {
  if (!isAskingTime(today)) return "not-the-time";
  const month = monthOf(today);
  const { survey, languages } = await deps.loadRules();
  if (!survey.on) return "off";
  if (await deps.isRoundOpen({ workspaceId, month })) return "open-before";
  const candidates = await deps.loadCandidates({ workspaceId, month });
  const { asked } = whoIsAsked(candidates, { month, everyMonths: survey.everyMonths });
  if (asked.length === 0) return "nobody";
  const asks = asked.map((client) => ({
    clientId: client.clientId,
    contactId: client.contactId,
    token: deps.makeToken(),
    language: languageFor(client, languages),
  }));
  const { questions } = survey;
  const isNew = await deps.openRound({ workspaceId, month, today, questions, asks });
  return isNew ? "opened" : "open-before";
}

/** Who would be asked in the month of this day, as things stand. */
export async function lookAhead(
  deps: Pick<OpenSurveyDeps, "loadRules" | "loadCandidates">,
  { workspaceId, today }: Here,
): Promise<AskedAndNot> {
  const month = monthOf(today);
  const { survey } = await deps.loadRules();
  const candidates = await deps.loadCandidates({ workspaceId, month });
  return whoIsAsked(candidates, { month, everyMonths: survey.everyMonths });
}

/** One of the six that the page speaks. */
function languageFor(client: SurveyCandidate, company: LanguageSettings): string {
  const chosen = chooseLanguage(client, company);
  return isDraftLanguage(chosen) ? chosen : "en";
}
