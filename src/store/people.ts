import type { People, Person, PersonWish } from "#src/core/access/people.ts";
import type { TeamWish } from "#src/core/access/team-wish.ts";
import { saveAudit } from "./audit.ts";
import type { Prisma, PrismaClient } from "./generated/client.ts";

type Reading = PrismaClient | Prisma.TransactionClient;

const teamFields = {
  id: true,
  name: true,
  alertChannel: true,
  managersChannel: true,
  dailyDigest: true,
  memberGroup: true,
  managerGroup: true,
} as const;

/** Everybody, by name, and all teams, by name. */
export async function loadPeople(db: Reading, workspaceId: string): Promise<People> {
  const members = await db.member.findMany({ where: { workspaceId }, orderBy: { name: "asc" } });
  const teams = await db.team.findMany({
    where: { workspaceId },
    select: teamFields,
    orderBy: { name: "asc" },
  });
  const persons = members.map(
    ({ id, name, role, teamId, slackUserId, roleBy, deactivatedAt }): Person => ({
      id,
      name,
      role,
      teamId,
      slackUserId,
      roleBy: roleBy === "group" ? "group" : "hand",
      isOut: deactivatedAt !== null,
    }),
  );
  return { persons, teams };
}

/** The people as they are now, with nobody changing them meanwhile. */
async function lockPeople(tx: Prisma.TransactionClient, workspaceId: string): Promise<People> {
  await tx.$queryRaw`select 1 as locked from "Workspace" where id = ${workspaceId}::uuid for update`;
  return loadPeople(tx, workspaceId);
}

type By = { readonly workspaceId: string; readonly by: string | null }; // Slack user id; null: a user group

/** Changes somebody unless `refuse` says why not; it sees the people as they are at that moment. */
export async function changePerson<Refusal>(
  prisma: PrismaClient,
  {
    workspaceId,
    by,
    personId,
    wish,
  }: By & { readonly personId: string; readonly wish: PersonWish },
  refuse: (people: People) => Refusal | null,
): Promise<Refusal | null> {
  return prisma.$transaction(async (tx) => {
    const people = await lockPeople(tx, workspaceId);
    const refusal = refuse(people);
    if (refusal !== null) return refusal;
    const before = people.persons.find(({ id }) => id === personId);
    await tx.member.update({ where: { id: personId }, data: wish });
    await saveAudit(tx, {
      workspaceId,
      by,
      what: "role.changed",
      subject: "member",
      subjectId: personId,
      detail: {
        before: { role: before?.role ?? null, teamId: before?.teamId ?? null },
        after: { role: wish.role, teamId: wish.teamId },
      },
    });
    return null;
  });
}

/** Makes a team (`teamId` null) or changes one, unless `refuse` says why not. */
export async function saveTeam<Refusal>(
  prisma: PrismaClient,
  {
    workspaceId,
    by,
    teamId,
    wish,
  }: By & { readonly teamId: string | null; readonly wish: TeamWish },
  refuse: (people: People) => Refusal | null,
): Promise<Refusal | null> {
  return prisma.$transaction(async (tx) => {
    const people = await lockPeople(tx, workspaceId);
    const refusal = refuse(people);
    if (refusal !== null) return refusal;
    const data = { ...wish, name: wish.name.trim() };
    const saved =
      teamId === null
        ? await tx.team.create({ data: { ...data, workspaceId } })
        : await tx.team.update({ where: { id: teamId }, data });
    const detail = { is: teamId === null ? "made" : "changed" };
    const about = { subject: "team", subjectId: saved.id, detail };
    await saveAudit(tx, { workspaceId, by, what: "team.changed", ...about });
    return null;
  });
}

/** Its people are of no team afterwards. Its managers would manage all then, so that they become reps. */
export async function removeTeam<Refusal>(
  prisma: PrismaClient,
  { workspaceId, by, teamId }: By & { readonly teamId: string },
  refuse: (people: People) => Refusal | null,
): Promise<Refusal | null> {
  return prisma.$transaction(async (tx) => {
    const refusal = refuse(await lockPeople(tx, workspaceId));
    if (refusal !== null) return refusal;
    await tx.member.updateMany({ where: { teamId, role: "manager" }, data: { role: "rep" } });
    await tx.team.delete({ where: { id: teamId } });
    const about = { subject: "team", subjectId: teamId, detail: { is: "removed" } };
    await saveAudit(tx, { workspaceId, by, what: "team.changed", ...about });
    return null;
  });
}
