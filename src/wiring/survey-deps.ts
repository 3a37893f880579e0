import { randomBytes } from "node:crypto";
import { mayManage, scopeOf, viewerOf } from "../core/access/scope.ts";
import type { SurveyAnswer } from "../core/survey/survey-answer.ts";
import { answerSurvey, type AnswerSurveyDeps, openSurveyPage } from "../flows/answer-survey.ts";
import { openSurvey, type OpenSurveyDeps } from "../flows/open-survey.ts";
import { showSurvey, takeLinks } from "../flows/show-survey.ts";
import { linksFileName, writeLinks } from "../flows/survey-file.ts";
import type { Door } from "../http/door.ts";
import { surveyDoors } from "../http/survey-door.ts";
import type { Jobs } from "../jobs/worker.ts";
import type { SurveyDeps } from "../slack/actions/on-survey.ts";
import { loadSettings } from "../store/settings.ts";
import {
  type FiledAsk,
  findAsk,
  findAskByToken,
  loadAsks,
  markGiftGiven,
  markTakenOut,
  saveAnswer,
} from "../store/survey-asks.ts";
import { findLatestRound, isRoundOpen, loadSurveyCandidates, openRound } from "../store/surveys.ts";
import { queuePosting } from "./case-deps.ts";
import type { DueWork } from "./company-clock.ts";
import type { Meet } from "./meet.ts";
import type { Runtime } from "./runtime.ts";

type Queue = Pick<Jobs, "send">;

const TOKEN_BYTES = 24;

/** What a client's link holds; whoever has it answers for them. */
export function makeSurveyToken(): string {
  return randomBytes(TOKEN_BYTES).toString("base64url");
}

export function openSurveyDeps({ store, workspace }: Runtime, jobs: Queue): OpenSurveyDeps {
  const { prisma } = store;
  return {
    loadRules: async () => (await loadSettings(prisma, workspace.id)).settings,
    isRoundOpen: (round) => isRoundOpen(prisma, round),
    loadCandidates: (round) => loadSurveyCandidates(prisma, round),
    makeToken: makeSurveyToken,
    openRound: (round) => openRound(prisma, queuePosting(jobs), round),
  };
}

/** Opens the month's survey by itself, from the 1st to the 5th. */
export function surveyWork(runtime: Runtime, jobs: Queue): DueWork {
  const deps = openSurveyDeps(runtime, jobs);
  return {
    name: "survey",
    async run({ workspaceId, day: today }) {
      const outcome = await openSurvey(deps, { workspaceId, today });
      if (outcome === "opened") runtime.log.info({ event: "survey.opened", day: today });
    },
  };
}

/** How clients' answers are taken, whatever way they come. */
export function answerDeps(runtime: Runtime, jobs: Queue): AnswerSurveyDeps<FiledAsk> {
  const { prisma } = runtime.store;
  const workspaceId = runtime.workspace.id;
  return {
    today: () => runtime.today(),
    findAsk: (token) => findAskByToken(prisma, { workspaceId, token }),
    saveAnswer: (given: {
      readonly ask: FiledAsk;
      readonly answer: SurveyAnswer;
      readonly followUp: Parameters<typeof saveAnswer>[2]["followUp"];
    }) => saveAnswer(prisma, queuePosting(jobs), { ...given, at: runtime.now() }),
  };
}

/** The clients' own page. */
export function surveyPages(runtime: Runtime, jobs: Queue): Door[] {
  const deps = answerDeps(runtime, jobs);
  const { store, workspace } = runtime;
  return surveyDoors({
    company: () => workspace.name,
    gift: async () => (await loadSettings(store.prisma, workspace.id)).settings.survey.gift,
    openPage: (token) => openSurveyPage(deps, token),
    answer: (token, typed) => answerSurvey(deps, token, typed),
  });
}

/** What managers do in the survey's window. */
export function surveyDeps(runtime: Runtime, jobs: Queue, meet: Meet): SurveyDeps {
  const { prisma } = runtime.store;
  const workspaceId = runtime.workspace.id;
  const publicUrl = runtime.config.http?.publicUrl ?? null;
  const opening = openSurveyDeps(runtime, jobs);
  const deps = {
    ...opening,
    findMember: meet,
    findLatestRound: (id: string) => findLatestRound(prisma, id),
    loadAsks: (of: Parameters<typeof loadAsks>[1]) => loadAsks(prisma, of),
    markTakenOut: (askIds: readonly string[]) => markTakenOut(prisma, askIds, runtime.now()),
  };
  const here = () => ({ workspaceId, today: runtime.today() });
  return {
    today: () => runtime.today(),
    hasLinks: publicUrl !== null,
    showSurvey: (asked) => showSurvey(deps, { ...here(), ...asked }),
    async openNow({ by }) {
      const scope = scopeOf(viewerOf(await meet(by)));
      return scope.of === "all" ? openSurvey(opening, here()) : null;
    },
    async takeLinks(asked) {
      const taken = await takeLinks(deps, { ...here(), ...asked });
      if (!taken.ok || taken.rows.length === 0) return null;
      const { rows, questions, month } = taken;
      const content = writeLinks(rows, questions, publicUrl);
      return { name: linksFileName(month), content, clients: rows.length };
    },
    async giveGift({ by, askId }) {
      const viewer = viewerOf(await meet(by));
      const ask = await findAsk(prisma, { workspaceId, askId });
      if (ask === null || !mayManage(viewer, ask.teamId)) return false;
      return markGiftGiven(prisma, { askId, day: runtime.today() });
    },
  };
}
