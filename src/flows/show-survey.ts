import { type Scope, scopeOf, viewerOf } from "#src/core/access/scope.ts";
import type { Day } from "#src/core/day.ts";
import type { Member } from "#src/core/member.ts";
import { countSurvey, type SurveyResult } from "#src/core/survey/survey-result.ts";
import { isAskingTime, monthOf, takesAnswers } from "#src/core/survey/survey-month.ts";
import type { Marks } from "#src/core/survey/survey-answer.ts";
import type { QuestionId } from "#src/core/survey/survey-questions.ts";
import type { NotAsked } from "#src/core/survey/who-is-asked.ts";
import type { LinkRow } from "./survey-file.ts";
import { lookAhead, type OpenSurveyDeps } from "./open-survey.ts";

/** One client's part, as managers see it. */
export type ShownAsk = LinkRow & {
  readonly askId: string;
  readonly teamId: string | null;
  readonly ownerName: string | null;
  readonly marks: Marks | null;
  readonly comment: string | null;
  readonly giftOn: Day | null;
};

type Round = {
  readonly roundId: string;
  readonly month: Day;
  readonly questions: readonly QuestionId[];
};

export type ShowSurveyDeps = Pick<OpenSurveyDeps, "loadRules" | "loadCandidates"> & {
  readonly findMember: (slackUserId: string) => Promise<Member>;
  readonly findLatestRound: (workspaceId: string) => Promise<Round | null>;
  readonly loadAsks: (of: {
    readonly workspaceId: string;
    readonly roundId: string;
    readonly teamId: string | null;
  }) => Promise<readonly ShownAsk[]>;
};

export type SurveyAhead = {
  readonly isOn: boolean;
  readonly canOpen: boolean; // today is a day to ask, and the month's survey is not open
  readonly would: number; // clients who would be asked
  readonly names: readonly string[]; // the first of them
  readonly left: Readonly<Record<NotAsked, number>>;
};

export type SurveyView = {
  readonly ahead: SurveyAhead | null; // null: this month's survey is open, or the viewer looks after one team only
  readonly gift: string;
  readonly round: (Round & { readonly takesAnswers: boolean }) | null; // null: there was none
  readonly result: SurveyResult;
  readonly answers: readonly ShownAsk[]; // worst first
};

export type ShowSurveyOutcome =
  | { readonly ok: true; readonly view: SurveyView }
  | { readonly ok: false; readonly why: "not-a-manager" };

type Asked = { readonly workspaceId: string; readonly today: Day; readonly by: string };

const NAMES_SHOWN = 20;

/** The newest survey and the one to come, for managers: a team's manager sees the team's clients. */
export async function showSurvey(deps: ShowSurveyDeps, asked: Asked): Promise<ShowSurveyOutcome> {
  const scope = scopeOf(viewerOf(await deps.findMember(asked.by)));
  if (scope.of === "own") return { ok: false, why: "not-a-manager" };
  const { workspaceId, today } = asked;
  const { survey } = await deps.loadRules();
  const round = await deps.findLatestRound(workspaceId);
  const looksAhead = scope.of === "all" && round?.month !== monthOf(today);
  const ahead = looksAhead ? await gatherAhead(deps, { workspaceId, today }, survey.on) : null;
  const asks = await loadAsksOf(deps, { workspaceId, round, teamId: teamOf(scope) });
  return { ok: true, view: { ahead, gift: survey.gift, ...viewOf(round, asks, today) } };
}

type OfRound = {
  readonly workspaceId: string;
  readonly round: Round | null;
  readonly teamId: string | null;
};

async function loadAsksOf(
  { loadAsks }: Pick<ShowSurveyDeps, "loadAsks">,
  { workspaceId, round, teamId }: OfRound,
): Promise<readonly ShownAsk[]> {
  return round === null ? [] : loadAsks({ workspaceId, roundId: round.roundId, teamId });
}

function viewOf(
  round: Round | null,
  asks: readonly ShownAsk[],
  today: Day,
): Pick<SurveyView, "round" | "result" | "answers"> {
  return {
    round: round === null ? null : { ...round, takesAnswers: takesAnswers(round.month, today) },
    result: countSurvey(
      round?.questions ?? [],
      asks.map(({ marks, giftOn }) => ({ marks, hasGift: giftOn !== null })),
    ),
    answers: asks.filter(({ marks }) => marks !== null).toSorted(byWorst),
  };
}

function teamOf(scope: Scope): string | null {
  return scope.of === "team" ? scope.teamId : null;
}

async function gatherAhead(
  deps: ShowSurveyDeps,
  here: { readonly workspaceId: string; readonly today: Day },
  isOn: boolean,
): Promise<SurveyAhead> {
  const { asked, left } = await lookAhead(deps, here);
  return {
    isOn,
    canOpen: isOn && isAskingTime(here.today) && asked.length > 0,
    would: asked.length,
    names: asked.slice(0, NAMES_SHOWN).map(({ name }) => name),
    left,
  };
}

function byWorst(a: ShownAsk, b: ShownAsk): number {
  return worst(a) - worst(b) || (a.clientName < b.clientName ? -1 : 1);
}

function worst({ marks }: ShownAsk): number {
  return Math.min(...Object.values(marks ?? {}), 6);
}

export type TakeLinksDeps = Pick<ShowSurveyDeps, "findMember" | "findLatestRound" | "loadAsks"> & {
  readonly markTakenOut: (askIds: readonly string[]) => Promise<void>;
};

export type TakenLinks =
  | {
      readonly ok: true;
      readonly month: Day;
      readonly questions: readonly QuestionId[];
      readonly rows: readonly LinkRow[];
    }
  | { readonly ok: false; readonly why: "not-a-manager" | "none" };

/** The links of those who have not answered yet, noted as taken out. */
export async function takeLinks(deps: TakeLinksDeps, asked: Asked): Promise<TakenLinks> {
  const scope = scopeOf(viewerOf(await deps.findMember(asked.by)));
  if (scope.of === "own") return { ok: false, why: "not-a-manager" };
  const round = await deps.findLatestRound(asked.workspaceId);
  if (round === null || !takesAnswers(round.month, asked.today)) return { ok: false, why: "none" };
  const { workspaceId } = asked;
  const { roundId } = round;
  const asks = await deps.loadAsks({ workspaceId, roundId, teamId: teamOf(scope) });
  const rows = asks.filter(({ marks }) => marks === null);
  await deps.markTakenOut(rows.map(({ askId }) => askId));
  return { ok: true, month: round.month, questions: round.questions, rows };
}
