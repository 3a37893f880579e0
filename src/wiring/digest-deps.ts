import type { Day } from "../core/day.ts";
import type { Scope } from "../core/access/scope.ts";
import { isOpenAtEndOf } from "../core/digest/count-span.ts";
import { gatherDigest } from "../flows/gather-digest.ts";
import { sendDigests, type SendDigestsDeps } from "../flows/send-digests.ts";
import { showDigest } from "../flows/show-digest.ts";
import { showWaiting, type ShowWaitingDeps } from "../flows/show-waiting.ts";
import type { Jobs } from "../jobs/worker.ts";
import type { DigestListenerDeps } from "../slack/listen/digests.ts";
import { loadDigestCases } from "../store/digest-cases.ts";
import {
  findDigest,
  findTeamName,
  hasAnyDigest,
  hasMorningIn,
  loadReportPlan,
  saveDigest,
  updateDigest,
} from "../store/digests.ts";
import { loadLapseFacts } from "../store/lapse-facts.ts";
import { loadNames } from "../store/names.ts";
import type { PrismaClient } from "../store/generated/client.ts";
import { loadSettings } from "../store/settings.ts";
import { queuePosting } from "./case-deps.ts";
import { type DueWork, momentOf } from "./company-clock.ts";
import { makeGatherDigestDeps } from "./gather-digest-deps.ts";
import type { Meet } from "./meet.ts";
import type { Runtime } from "./runtime.ts";
import { makeLoadCalendar } from "./work-calendar-deps.ts";

/** What managers look at between two digests. */
export function digestDeps(runtime: Runtime, meet: Meet): DigestListenerDeps {
  const { workspace, store } = runtime;
  const { prisma } = store;
  const deps = {
    findMember: meet,
    gatherDigest: gatherDigest.bind(null, makeGatherDigestDeps(prisma)),
    loadOpenWork: loadOpenWork.bind(null, prisma),
    loadNames: loadNames.bind(null, prisma),
    findTeamName: findTeamName.bind(null, prisma),
    currency: () => workspace.currency,
  };
  return {
    showDigest: (asked) => showDigest(deps, { ...momentOf(runtime), ...asked }),
    showWaiting: (asked) =>
      showWaiting(deps, { workspaceId: workspace.id, day: runtime.today(), ...asked }),
  };
}

type OpenWorkAsked = { readonly workspaceId: string; readonly day: Day; readonly scope: Scope };

/** Open cases of the scope, each with the lapse whose money is at risk. */
async function loadOpenWork(
  prisma: PrismaClient,
  { workspaceId, day, scope }: OpenWorkAsked,
): ReturnType<ShowWaitingDeps["loadOpenWork"]> {
  const { settings } = await loadSettings(prisma, workspaceId);
  const [facts, cases] = await Promise.all([
    loadLapseFacts(prisma, { workspaceId, scope }),
    loadDigestCases(prisma, { workspaceId, policy: settings.method }),
  ]);
  const open = new Map(
    facts.filter((fact) => isOpenAtEndOf(fact, day)).map((fact) => [fact.lapseId, fact] as const),
  );
  const { contactWithinDays } = settings.method.firstResponse;
  return {
    cases: cases.flatMap((current) => {
      const fact = open.get(current.lapseId);
      return fact === undefined ? [] : [{ current, fact }];
    }),
    looking: { today: day, contactWithinDays },
  };
}

/** Digests that come due by the clock. */
export function digestWork(runtime: Runtime, jobs: Pick<Jobs, "send">): DueWork {
  const deps = sendDigestsDeps(runtime, jobs);
  return { name: "digests", run: (moment) => sendDigests(deps, moment) };
}

/** Where digests are gathered from and kept. */
export function sendDigestsDeps(
  { store, workspace }: Pick<Runtime, "store" | "workspace">,
  jobs: Pick<Jobs, "send">,
): SendDigestsDeps {
  const { prisma } = store;
  const queue = queuePosting(jobs);
  return {
    loadReportPlan: loadReportPlan.bind(null, prisma),
    loadCalendar: makeLoadCalendar(prisma, workspace),
    morningHour: () => workspace.morningHour,
    isDemo: () => workspace.isDemo,
    hasMorning: hasMorningIn.bind(null, prisma),
    hasAnyDigest: hasAnyDigest.bind(null, prisma),
    findDigest: findDigest.bind(null, prisma),
    gatherDigest: gatherDigest.bind(null, makeGatherDigestDeps(prisma)),
    saveDigest: saveDigest.bind(null, prisma, queue),
    updateDigest: updateDigest.bind(null, prisma, queue),
  };
}
