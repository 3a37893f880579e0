import type { Dismissal } from "#src/core/case/dismissal.ts";
import { type Day, parseDay } from "#src/core/day.ts";
import type { Member } from "#src/core/member.ts";
import type { CheckedSettings } from "#src/core/workspace-settings.ts";
import { type MorningResult, runMorning } from "#src/flows/run-morning.ts";
import type { QueuePosting } from "#src/store/announce-morning.ts";
import { changeCase } from "#src/store/cases.ts";
import { findMemberBySlackUser } from "#src/store/members.ts";
import type { Store } from "#src/store/open.ts";
import { saveSettings } from "#src/store/settings.ts";
import { every } from "./client-history.ts";
import { addClients, daysUpTo } from "./clients.ts";
import { morningOver } from "./morning-over.ts";
import { addWorkspace } from "./store.ts";

/** The first morning; clients of `addSilent` ordered every fortnight and have been silent for 63 days. */
export const DAY = parseDay("2026-05-04");
const SILENT = daysUpTo("2026-03-02", every(14, 12));
const STEADY = daysUpTo("2026-05-02", every(14, 12));

const nobody: QueuePosting = async () => {};

/** A company with a rep, two managers and an admin: U-Mari, U-Vello, U-Viive, U-Anna. Returns the workspace's id. */
export async function addCompany(store: Store): Promise<string> {
  await store.prisma.client.deleteMany(); // first: what people owe a client holds on to the people
  await store.prisma.workspace.deleteMany();
  const workspaceId = await addWorkspace(store);
  const members = { Mari: "rep", Vello: "manager", Viive: "manager", Anna: "admin" } as const;
  for (const name of ["Mari", "Vello", "Viive", "Anna"] as const)
    await store.prisma.member.create({
      data: { workspaceId, name, role: members[name], slackUserId: `U-${name}` },
    });
  return workspaceId;
}

/** What a test of choosing does in a company. */
export type InCompany = {
  morning(day?: Day): Promise<MorningResult>;
  set(alerts: Readonly<Record<string, unknown>>): Promise<CheckedSettings>;
  /** Returns the client's id. */
  addSilent(name: string, orderMinor?: number): Promise<string>;
  addManySilent(count: number, orderMinor?: number): Promise<void>;
  addSteady(count: number, orderMinor: number): Promise<void>;
  dismiss(caseId: string, why: Dismissal, today?: Day): Promise<void>;
  /** Case ids by the client's name. */
  caseIds(): Promise<string[]>;
  /** Whom rows of the outbox about this go to, in order. */
  posts(about: string): Promise<string[]>;
  findMember(slackUserId: string): Promise<Member>;
};

function numbered(name: string, count: number): string[] {
  return Array.from({ length: count }, (_, i) => `${name}-${i}`);
}

export function inCompany(store: Store, workspaceId: string): InCompany {
  const { prisma } = store;
  const addMany = async (
    names: readonly string[],
    orderMinor: number,
    orderDays: readonly string[],
  ): Promise<string[]> =>
    addClients(
      store,
      names.map((name) => ({ workspaceId, name, orderDays, orderMinor })),
    );
  return {
    morning: (day = DAY) => runMorning(morningOver(prisma, nobody), { workspaceId, day }),
    set: (alerts) => saveSettings(prisma, { workspaceId, change: { alerts } }),
    async addSilent(name, orderMinor = 10_000) {
      const [id = ""] = await addMany([name], orderMinor, SILENT);
      return id;
    },
    async addManySilent(count, orderMinor = 10_000) {
      await addMany(numbered("client", count), orderMinor, SILENT);
    },
    async addSteady(count, orderMinor) {
      await addMany(numbered("steady", count), orderMinor, STEADY);
    },
    async dismiss(caseId, why, today = DAY) {
      const action = { type: "dismiss", why, note: null } as const;
      await changeCase(prisma, nobody, { workspaceId, caseId, by: "U-Mari", today, action });
    },
    async caseIds() {
      const cases = await prisma.case.findMany({ orderBy: { client: { name: "asc" } } });
      return cases.map(({ id }) => id);
    },
    async posts(about) {
      const rows = await prisma.outboxMessage.findMany({
        where: { workspaceId, key: { startsWith: `${about}:` } },
        orderBy: { channel: "asc" },
      });
      return rows.map(({ channel }) => channel);
    },
    async findMember(slackUserId) {
      const member = await findMemberBySlackUser(prisma, workspaceId, slackUserId);
      if (member === null) throw new Error(`nobody is ${slackUserId}`);
      return member;
    },
  };
}
