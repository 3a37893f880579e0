import { vi } from "vitest";
import { addDays, parseDay } from "#src/core/day.ts";
import type { PrismaClient } from "#src/store/generated/client.ts";
import {
  clientWithRhythm,
  JAAN,
  MANAGERS,
  MARI,
  startTestCoach,
  type TestCoach,
  VELLO,
} from "./coach.ts";
import { fingerprint, type Forger, openForger } from "./forged-requests.ts";

/** Mari, a rep of the north, has the client; Jaan or Vello acts as one of these. Columns of docs/roles.md. */
export const ACTORS = [
  "rep",
  "manager of another team",
  "manager of the team",
  "manager of all",
  "admin",
] as const;

export type Actor = (typeof ACTORS)[number];

const SIGNE = "U0SIGNE"; // an admin whom Slack does not know
export const FORGERY_DAY = parseDay("2026-03-03"); // clients are asked how they are served in these days
export const SECRET = "Kask OÜ"; // the client whom another team must not read of

export type Ground = {
  readonly coach: TestCoach;
  readonly forger: Forger;
  readonly prisma: PrismaClient;
  readonly workspaceId: string;
  readonly caseId: string;
  readonly clientId: string;
  readonly north: string; // team ids
  readonly south: string;
  readonly mari: string; // member id
  readonly jaan: string;
  readonly signe: string;
};

export async function openForgeryGround(): Promise<Ground> {
  const rows = [
    ...rhythm("1", SECRET, addDays(FORGERY_DAY, -57)),
    ...rhythm("2", "Baar & Grill", addDays(FORGERY_DAY, -8)),
  ];
  const coach = await startTestCoach({ way: "http", today: FORGERY_DAY, rows });
  const { prisma } = coach.store;
  const { workspaceId } = coach;
  await vi.waitFor(() => prisma.case.findFirstOrThrow());
  await prisma.$executeRaw`delete from pgboss.schedule`; // nothing changes by the clock meanwhile
  await new Promise((resolve) => setTimeout(resolve, 1_500)); // what the start began is over
  const { id: caseId, clientId } = await prisma.case.findFirstOrThrow();
  const team = (name: string) =>
    prisma.team.create({
      data: { workspaceId, name, managersChannel: name === "North" ? MANAGERS : null },
    });
  const north = await team("North");
  const south = await team("South");
  const signe = { workspaceId, name: "Signe Kask", role: "admin", slackUserId: SIGNE } as const;
  const memberOf = (slackUserId: string) =>
    prisma.member.findFirstOrThrow({ where: { workspaceId, slackUserId } });
  return {
    coach,
    forger: await openForger(coach),
    prisma,
    workspaceId,
    caseId,
    clientId,
    north: north.id,
    south: south.id,
    mari: (await memberOf(MARI)).id,
    jaan: (await memberOf(JAAN)).id,
    signe: (await prisma.member.create({ data: signe })).id,
  };
}

const rhythm = (clientRef: string, name: string, lastOrderOn: ReturnType<typeof parseDay>) =>
  clientWithRhythm({ clientRef, name, lastOrderOn, gapDays: 14 });

/** Everybody is what they are at the start, and one of them acts: their Slack user id. */
export async function become({ prisma, ...ground }: Ground, actor: Actor): Promise<string> {
  const { north, south, workspaceId } = ground;
  const is = (slackUserId: string, role: "rep" | "manager" | "admin", teamId: string | null) =>
    prisma.member.updateMany({
      where: { workspaceId, slackUserId },
      data: { role, teamId, roleBy: "hand", deactivatedAt: null },
    });
  await is(MARI, "rep", north);
  await is(JAAN, "rep", south);
  await is(SIGNE, "admin", null);
  await is(VELLO, actor === "admin" ? "admin" : "manager", TEAM_OF[actor](ground));
  return actor === "rep" ? JAAN : VELLO;
}

const TEAM_OF: Readonly<Record<Actor, (of: { north: string; south: string }) => string | null>> = {
  rep: ({ south }) => south,
  "manager of another team": ({ south }) => south,
  "manager of the team": ({ north }) => north,
  "manager of all": () => null,
  admin: () => null,
};

const LOOK_EVERY_MS = 50;
const NEVER_MS = 100; // after the coach is done with the request
const LONGEST_MS = 500; // for one that it did not keep
const LATEST_MS = 6_000;

/** Does the database hold something else after the request? `expected`: wait for it as long as it may take. */
export async function changes(
  { forger, coach }: Ground,
  payload: object,
  expected: boolean,
): Promise<boolean> {
  const before = await fingerprint(coach.store);
  await forger.send(payload, LONGEST_MS);
  const until = Date.now() + (expected ? LATEST_MS : NEVER_MS);
  do {
    if ((await fingerprint(coach.store)) !== before) return true;
    await new Promise((resolve) => setTimeout(resolve, LOOK_EVERY_MS));
  } while (Date.now() < until);
  return false;
}
