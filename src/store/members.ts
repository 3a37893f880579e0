import type { Member, SlackProfile } from "#src/core/member.ts";
import type { PrismaClient } from "./generated/client.ts";

const fields = {
  id: true,
  name: true,
  email: true,
  role: true,
  slackUserId: true,
  locale: true,
  teamId: true,
} as const;

export async function findMemberBySlackUser(
  prisma: PrismaClient,
  workspaceId: string,
  slackUserId: string,
): Promise<Member | null> {
  const key = { workspaceId_slackUserId: { workspaceId, slackUserId } };
  return prisma.member.findUnique({ where: key, select: fields });
}

/** By name. */
export async function loadMembers(prisma: PrismaClient, workspaceId: string): Promise<Member[]> {
  return prisma.member.findMany({
    where: { workspaceId },
    select: fields,
    orderBy: { name: "asc" },
  });
}

/** Ties a Slack user to a member, or takes in a new one; a name that is taken gets the user's id behind it. */
export async function saveMember(
  prisma: PrismaClient,
  workspaceId: string,
  { memberId, profile }: { memberId: string | null; profile: SlackProfile },
): Promise<Member> {
  const { slackUserId, email, locale } = profile;
  if (memberId !== null)
    return prisma.member.update({
      where: { id: memberId },
      data: { slackUserId, locale },
      select: fields,
    });
  const isTaken = (await prisma.member.count({ where: { workspaceId, name: profile.name } })) > 0;
  const name = isTaken ? `${profile.name} (${slackUserId})` : profile.name;
  return prisma.member.upsert({
    where: { workspaceId_slackUserId: { workspaceId, slackUserId } },
    create: {
      workspaceId,
      slackUserId,
      name,
      email,
      locale,
      role: profile.isAdmin ? "admin" : "rep",
    },
    update: {},
    select: fields,
  });
}

export type NewMember = Omit<Member, "id" | "teamId">;

/** Members that are not there yet; those that are stay as they are. */
export async function addMembers(
  prisma: PrismaClient,
  workspaceId: string,
  members: readonly NewMember[],
): Promise<void> {
  await prisma.member.createMany({
    data: members.map((member) => ({ ...member, workspaceId })),
    skipDuplicates: true,
  });
}
