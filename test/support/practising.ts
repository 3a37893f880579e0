import { randomUUID } from "node:crypto";
import type { Day } from "#src/core/day.ts";
import type { Assignment } from "#src/core/practice/assignment.ts";
import type { PracticeLine } from "#src/core/practice/practice-line.ts";
import type { SharedTalk } from "#src/core/practice/shared-talk.ts";
import type { Objection } from "#src/core/rehearsal/objection.ts";
import { assignPractice, listAssignments, withdrawPractice } from "#src/flows/assign-practice.ts";
import { chooseAssigned, choosePractice } from "#src/flows/choose-practice.ts";
import { sendAgendas } from "#src/flows/send-agendas.ts";
import { findOwnTalk, shareTalk } from "#src/flows/share-talk.ts";
import { showLeague } from "#src/flows/show-league.ts";
import { showPractice } from "#src/flows/show-practice.ts";
import { loadAgenda } from "#src/store/agendas.ts";
import { findMemberBySlackUser } from "#src/store/members.ts";
import type { Store } from "#src/store/open.ts";
import { saveInLeague } from "#src/store/practice-league.ts";
import { loadPracticeLine } from "#src/store/practice-lines.ts";
import { loadSharedTalk } from "#src/store/rehearsal-shares.ts";
import { loadSettings, saveSettings } from "#src/store/settings.ts";
import { practiceStore } from "#src/wiring/practice-store.ts";
import { roundsDeps } from "#src/wiring/rounds-deps.ts";
import { addClient, daysUpTo } from "./clients.ts";
import { every } from "./client-history.ts";
import { playedTalks } from "./played-talks.ts";
import { addCase, addTeam, addWrongedClient, TODAY } from "./wronged-client.ts";

const nothing = async (): Promise<void> => {};
const WORKDAYS = [1, 2, 3, 4, 5];

export type PracticeIn = Awaited<ReturnType<typeof practiceIn>>;

/** A company with Mari (U1), her manager Jüri (U2), Jaan (U3), a client who complained of a delivery and a bigger one. */
export async function practiceIn(store: Store, name = "Test") {
  const { prisma } = store;
  const workspace = await prisma.workspace.create({ data: { name, slackTeamId: `T-${name}` } });
  const workspaceId = workspace.id;
  const ownerId = await addTeam(store, workspaceId);
  await prisma.member.create({ data: { workspaceId, name: "Jaan Kask", slackUserId: "U3" } });
  const clientId = await addWrongedClient(store, { workspaceId, ownerId });
  const orderDays = daysUpTo("2026-03-03", every(14, 8));
  const otherId = await addClient(store, { workspaceId, ownerId, name: "Big", orderDays });
  const caseId = await addAlertedCase(store, clientId, 100);
  await addAlertedCase(store, otherId, 900);

  const findMember = async (slackUserId: string) => {
    const member = await findMemberBySlackUser(prisma, workspaceId, slackUserId);
    if (member === null) throw new Error(`no member ${slackUserId}`);
    return member;
  };
  const deps = {
    ...practiceStore({
      runtime: { store, workspace: { ...workspace, timeZone: "Europe/Tallinn" } },
      jobs: { send: nothing },
    }),
    findMember,
    isColleague: async (slackUserId: string) =>
      (await findMemberBySlackUser(prisma, workspaceId, slackUserId)) !== null,
  };
  const here = { workspaceId, today: TODAY };
  const talks = playedTalks(prisma, { workspaceId, clientId });
  return {
    ...talks,
    clientId,
    otherId,
    show: (by: string, today: Day) => showPractice(deps, { workspaceId, by, today }),
    choose: (objection: Objection) =>
      choosePractice(deps, { ...here, by: "U1", objection, difficulty: "medium" }),
    chooseAssigned: (assignmentId: string, by: string) =>
      chooseAssigned(deps, { ...here, by, assignmentId }),
    assign: (given: Omit<Parameters<typeof assignPractice>[1], "workspaceId" | "today">) =>
      assignPractice(deps, { ...here, ...given }),
    list: (by: string): Promise<readonly Assignment[] | null> =>
      listAssignments(deps, { ...here, by }),
    withdraw: (assignmentId: string, by: string) =>
      withdrawPractice(deps, { ...here, by, assignmentId }),
    share: (given: Parameters<typeof shareTalk>[1]) => shareTalk(deps, given),
    findOwn: (rehearsalId: string, by: string) => findOwnTalk(deps, { rehearsalId, by }),
    takeBack: (shareId: string, playedBy: string) => deps.takeBackShare({ shareId, playedBy }),
    read: (shareId: string): Promise<SharedTalk | null> =>
      loadSharedTalk(prisma, { workspaceId, shareId }),
    league: (by: string) => showLeague(deps, { ...here, by }),
    stayOut: (slackUserId: string) =>
      saveInLeague(prisma, { workspaceId, slackUserId, isIn: false }),
    switchOff: () => saveSettings(prisma, { workspaceId, change: { practice: { league: false } } }),
    /** The agendas of one morning, as far as they speak of practice. */
    async rounds(day: Day): Promise<{ to: string; kind: PracticeLine["kind"] }[]> {
      const { method: policy } = (await loadSettings(prisma, workspaceId)).settings;
      const round = { workspaceId, day, policy, workingDays: WORKDAYS };
      await sendAgendas(roundsDeps(prisma, nothing), round);
      const sent = await prisma.outboxMessage.findMany({
        where: { workspaceId, key: { startsWith: "agenda:", endsWith: `/${day}` } },
      });
      const drawn = sent.map(async ({ channel: to, key }) => {
        const line = (await loadAgenda(prisma, key.replace("agenda:", "")))?.practice ?? null;
        return line === null ? [] : [{ to, kind: line.kind }];
      });
      return (await Promise.all(drawn)).flat();
    },
    async lineOf(by: string, day: Day): Promise<PracticeLine | null> {
      const { id: memberId } = await findMember(by);
      return loadPracticeLine(prisma, { workspaceId, memberId, day, workingDays: WORKDAYS });
    },
    /** The client left because of this member. */
    restrictClient: (barredId: string) =>
      prisma.case.update({ where: { id: caseId }, data: { isRestricted: true, barredId } }),
    async strangersClient(): Promise<string> {
      const other = await prisma.workspace.create({ data: { name: "Elsewhere" } });
      return addClient(store, { workspaceId: other.id, name: "Theirs", orderDays: [] });
    },
  };
}

async function addAlertedCase(
  store: Store,
  clientId: string,
  atRiskMinor: number,
): Promise<string> {
  const caseId = await addCase(store, clientId);
  const { lapseId } = await store.prisma.case.findUniqueOrThrow({ where: { id: caseId } });
  await store.prisma.alert.create({
    data: { id: randomUUID(), lapseId, state: "posted", tier: "silver", atRiskMinor, score: 1 },
  });
  return caseId;
}
