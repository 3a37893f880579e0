import type { Day } from "../core/day.ts";
import type { AssignmentWish } from "../core/practice/assignment.ts";
import type { RehearsalAsk } from "../flows/start-rehearsal.ts";
import type { Jobs } from "../jobs/worker.ts";
import { loadWorkingDays } from "../store/agendas.ts";
import { mayWorkOnClient } from "../store/case-sight.ts";
import { claim } from "../store/claims.ts";
import { markAssignmentDone, withdrawAssignment } from "../store/end-assignment.ts";
import {
  loadAssignment,
  loadAssignmentsOfTeam,
  loadOpenAssignments,
  saveAssignments,
} from "../store/practice-assignments.ts";
import { findPracticeClient, loadPracticeClients } from "../store/practice-clients.ts";
import { loadLeaguePlayers, loadLeagueState, loadTablesOfMonth } from "../store/practice-league.ts";
import { loadFinishedTalks, type TalksOf } from "../store/practice-talks.ts";
import { loadRehearsalFacts } from "../store/rehearsal-facts.ts";
import { loadShares, saveShares, takeBackShare } from "../store/rehearsal-shares.ts";
import { loadRehearsal } from "../store/rehearsals.ts";
import { queuePosting } from "./case-deps.ts";
import type { Runtime } from "./runtime.ts";

type Given = {
  readonly runtime: Pick<Runtime, "store" | "workspace">;
  readonly jobs: Pick<Jobs, "send">;
};

type Here = { readonly workspaceId: string };

/** What the flows of practice read and write in the database. */
export function practiceStore({ runtime, jobs }: Given) {
  const { prisma } = runtime.store;
  const { workspace } = runtime;
  const { id: workspaceId } = workspace;
  const queue = queuePosting(jobs);
  return {
    ...talksAndShares({ runtime, jobs }),
    loadFacts: (ask: RehearsalAsk) => loadRehearsalFacts(prisma, { ...ask, workspaceId }),
    loadPracticeClients: loadPracticeClients.bind(null, prisma),
    findPracticeClient: findPracticeClient.bind(null, prisma),
    loadWorkingDays: (id: string) => loadWorkingDays(prisma, id),
    loadAssignment: loadAssignment.bind(null, prisma),
    loadOpenAssignments: loadOpenAssignments.bind(null, prisma),
    loadAssignmentsOfTeam: loadAssignmentsOfTeam.bind(null, prisma),
    claim: (key: string) => claim(prisma, key),
    saveAssignments: (given: AssignmentWish & Here & { readonly by: string }) =>
      saveAssignments(prisma, queue, given),
    markAssignmentDone: markAssignmentDone.bind(null, prisma, queue),
    withdrawAssignment: withdrawAssignment.bind(null, prisma, queue),
    loadLeagueState: loadLeagueState.bind(null, prisma),
    loadLeaguePlayers: loadLeaguePlayers.bind(null, prisma),
    isLeagueOn: async () => (await loadLeagueState(prisma, { workspaceId, slackUserId: "" })).isOn,
    loadTablesOfMonth: (of: Here & { readonly today: Day }) =>
      loadTablesOfMonth(prisma, { ...of, timeZone: workspace.timeZone }),
  };
}

function talksAndShares({ runtime, jobs }: Given) {
  const { prisma } = runtime.store;
  const { id: workspaceId } = runtime.workspace;
  const queue = queuePosting(jobs);
  return {
    loadFinishedTalks: (of: TalksOf) => loadFinishedTalks(prisma, of),
    loadRehearsal: (of: { rehearsalId: string; playedBy: string }) =>
      loadRehearsal(prisma, { ...of, workspaceId }),
    async mayPractiseWith(asked: { readonly slackUserId: string; readonly clientId: string }) {
      const here = { ...asked, workspaceId };
      const isOurs = (await findPracticeClient(prisma, here)) !== null;
      return isOurs && mayWorkOnClient(prisma, here);
    },
    loadShares: (rehearsalId: string) => loadShares(prisma, rehearsalId),
    saveShares: (given: { readonly rehearsalId: string; readonly people: readonly string[] }) =>
      saveShares(prisma, queue, { workspaceId, ...given }),
    takeBackShare: (which: { readonly shareId: string; readonly playedBy: string }) =>
      takeBackShare(prisma, queue, { workspaceId, ...which }),
  };
}
