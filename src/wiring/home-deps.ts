import { readFile } from "node:fs/promises";
import { z } from "zod";
import { scopeOf, viewerOf } from "../core/access/scope.ts";
import { dayInZone, parseDay, utcDateOf } from "../core/day.ts";
import { judgeRules } from "../core/lapse/rule-history.ts";
import { glancePractice } from "../flows/glance-practice.ts";
import type { ShowDataHomeDeps } from "../flows/show-home-data.ts";
import type { ShowRulesHomeDeps } from "../flows/show-home-rules.ts";
import type { ShowHomeDeps } from "../flows/show-home.ts";
import { loadWorkingDays } from "../store/agendas.ts";
import { loadCaseCards } from "../store/cards.ts";
import { loadApprovals } from "../store/concession-notices.ts";
import { loadDataHealth } from "../store/data-health.ts";
import { countOpenPromises } from "../store/digest-cases.ts";
import { loadPromiseGlance } from "../store/home-promises.ts";
import { loadModelCalls } from "../store/model-calls.ts";
import { loadOpenAssignments } from "../store/practice-assignments.ts";
import { loadFinishedTalks } from "../store/practice-talks.ts";
import { loadRuleHistory } from "../store/rule-history.ts";
import { loadOpenPauses } from "../store/rule-pauses.ts";
import { loadSettings } from "../store/settings.ts";
import type { Runtime } from "./runtime.ts";

export type HomeRuntime = Pick<Runtime, "store" | "workspace" | "config">;

type Everywhere = Pick<ShowHomeDeps, "loadCaseBoard">; // the day's list reads it too

/** What the Home tab reads. */
export function homeDeps(runtime: HomeRuntime, everywhere: Everywhere): ShowHomeDeps {
  const { prisma } = runtime.store;
  const { id: workspaceId } = runtime.workspace;
  const practice = {
    loadFinishedTalks: (slackUserId: string) =>
      loadFinishedTalks(prisma, { workspaceId, slackUserId }),
    loadOpenAssignments: (slackUserId: string) =>
      loadOpenAssignments(prisma, { workspaceId, slackUserId }),
    loadWorkingDays: () => loadWorkingDays(prisma, workspaceId),
  };
  return {
    ...everywhere,
    ...rulesDeps(runtime),
    ...dataDeps(runtime),
    loadCaseCards: loadCaseCards.bind(null, prisma),
    loadPromiseGlance: ({ member, today }) =>
      loadPromiseGlance(prisma, { viewer: viewerOf(member), today }),
    loadPracticeGlance: (asked) => glancePractice(practice, asked),
    loadApprovals: (asked) => loadApprovals(prisma, { workspaceId, ...asked }),
    countOpenPromises({ viewer, today }) {
      const scope = scopeOf(viewer);
      const teamId = scope.of === "team" ? scope.teamId : null;
      return countOpenPromises(prisma, { workspaceId, teamId, today });
    },
  };
}

function rulesDeps({ store: { prisma }, workspace }: HomeRuntime): ShowRulesHomeDeps {
  const { id: workspaceId } = workspace;
  return {
    async loadRuleStates(day) {
      const [{ settings }, history, pauses] = await Promise.all([
        loadSettings(prisma, workspaceId),
        loadRuleHistory(prisma, { workspaceId, day }),
        loadOpenPauses(prisma, workspaceId),
      ]);
      return { rules: settings.rules, records: judgeRules(history, day).records, pauses };
    },
  };
}

const Package = z.object({ version: z.string() });

function dataDeps({ store, workspace, config }: HomeRuntime): ShowDataHomeDeps {
  const { prisma } = store;
  const { id: workspaceId } = workspace;
  return {
    loadDataHealth: () => loadDataHealth(prisma, workspaceId),
    loadMonthsModelCalls() {
      const today = dayInZone(new Date(), workspace.timeZone); // calls are kept with the real clock
      const from = utcDateOf(parseDay(`${today.slice(0, 7)}-01`));
      return loadModelCalls(prisma, { workspaceId, from });
    },
    async programState() {
      const file = await readFile(new URL("../../package.json", import.meta.url), "utf8");
      const { version } = Package.parse(JSON.parse(file));
      const { engine: database } = store.queueOn;
      return { version, slack: config.slack.mode, database, model: config.model?.name ?? null };
    },
  };
}
