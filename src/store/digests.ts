import { randomUUID } from "node:crypto";
import { z } from "zod";
import { type Day, utcDateOf } from "#src/core/day.ts";
import { type KeptDigest, keptDigestSchema, whoIsIn } from "#src/core/digest/kept-digest.ts";
import type { Span } from "#src/core/digest/lapse-fact.ts";
import { DIGEST_KINDS, type DigestKind, type ReportPlan } from "#src/core/digest/wanted-digests.ts";
import type { QueuePosting } from "./announce-morning.ts";
import type { PrismaClient } from "./generated/client.ts";
import { loadNames } from "./names.ts";
import { loadSettings } from "./settings.ts";

/** A digest is told once: by what it is, whose figures it has and where its span begins. */
export type DigestKey = {
  readonly workspaceId: string;
  readonly kind: DigestKind;
  readonly teamId: string | null; // null: the whole company's
  readonly fromDay: Day;
};

const WHOLE_COMPANY = "all";

function uniqueOf({ workspaceId, kind, teamId, fromDay }: DigestKey) {
  return { workspaceId, kind, scope: teamId ?? WHOLE_COMPANY, fromDay: utcDateOf(fromDay) };
}

/** Is it there already? Null when not. */
export async function findDigest(
  prisma: PrismaClient,
  key: DigestKey,
): Promise<{ readonly digestId: string; readonly digest: KeptDigest } | null> {
  const where = { workspaceId_kind_scope_fromDay: uniqueOf(key) };
  const row = await prisma.digest.findUnique({ where });
  return row === null ? null : { digestId: row.id, digest: keptDigestSchema.parse(row.figures) };
}

export type DigestToSave = DigestKey & {
  readonly channel: string;
  readonly digest: KeptDigest;
  readonly withDetails: boolean; // in the message's thread
};

/** Keeps a digest and has it posted, together; false when it is there already, whoever was first. */
export async function saveDigest(
  prisma: PrismaClient,
  queuePosting: QueuePosting,
  { channel, digest, withDetails, ...key }: DigestToSave,
): Promise<boolean> {
  return prisma.$transaction(async (tx) => {
    const id = randomUUID();
    const { workspaceId } = key;
    const toDay = utcDateOf(digest.span.to);
    const { count } = await tx.digest.createMany({
      data: { id, ...uniqueOf(key), toDay, channel, figures: digest },
      skipDuplicates: true, // waits for another instance that is at it, and yields to it
    });
    if (count === 0) return false;
    const parentKey = `digest:${id}`;
    const now = Date.now();
    const details = { workspaceId, channel, parentKey, key: `digest-details:${id}` };
    await tx.outboxMessage.createMany({
      data: [
        { workspaceId, channel, key: parentKey, createdAt: new Date(now) },
        ...(withDetails ? [{ ...details, createdAt: new Date(now + 1) }] : []), // posted in order of creation
      ],
    });
    await queuePosting(tx);
    return true;
  });
}

/** Keeps a day's newer figures; with `redraw` its message is drawn anew. */
export async function updateDigest(
  prisma: PrismaClient,
  queuePosting: QueuePosting,
  given: { readonly digestId: string; readonly digest: KeptDigest; readonly redraw: boolean },
): Promise<void> {
  const { digestId, digest, redraw } = given;
  await prisma.$transaction(async (tx) => {
    const { workspaceId } = await tx.digest.update({
      where: { id: digestId },
      data: { figures: digest, toDay: utcDateOf(digest.span.to) },
    });
    if (!redraw) return;
    await tx.outboxMessage.updateMany({
      where: { workspaceId, key: `digest:${digestId}` },
      data: { stale: true },
    });
    await queuePosting(tx);
  });
}

export async function hasAnyDigest(prisma: PrismaClient, workspaceId: string): Promise<boolean> {
  return (await prisma.digest.findFirst({ where: { workspaceId }, select: { id: true } })) !== null;
}

/** Was a morning taken on a day of the span? */
export async function hasMorningIn(
  prisma: PrismaClient,
  { workspaceId, span }: { readonly workspaceId: string; readonly span: Span },
): Promise<boolean> {
  const day = { gte: utcDateOf(span.from), lte: utcDateOf(span.to) };
  const found = await prisma.morning.findFirst({
    where: { workspaceId, day },
    select: { id: true },
  });
  return found !== null;
}

/** Where reports go, of the company and of each team. */
export async function loadReportPlan(
  prisma: PrismaClient,
  workspaceId: string,
): Promise<ReportPlan> {
  const { settings } = await loadSettings(prisma, workspaceId);
  const { alertChannel, teams } = await prisma.workspace.findUniqueOrThrow({
    where: { id: workspaceId },
    select: { alertChannel: true, teams: { orderBy: { name: "asc" } } },
  });
  return {
    reports: settings.reports,
    alertChannel,
    teams: teams.map(({ id, ...team }) => ({ teamId: id, ...team })),
  };
}

export type DigestShown = {
  readonly kind: DigestKind;
  readonly digest: KeptDigest;
  readonly teamName: string | null;
  readonly names: ReadonlyMap<string, string>; // of the members and clients in it
};

/** A digest with the names as they are now; null when it is not there any more. */
export async function loadDigest(
  prisma: PrismaClient,
  digestId: string,
): Promise<DigestShown | null> {
  const row = await prisma.digest.findUnique({ where: { id: digestId } });
  if (row === null) return null;
  const { workspaceId, scope } = row;
  const digest = keptDigestSchema.parse(row.figures);
  const teamId = scope === WHOLE_COMPANY ? null : scope;
  return {
    kind: kindSchema.parse(row.kind),
    digest,
    teamName: teamId === null ? null : await findTeamName(prisma, { workspaceId, teamId }),
    names: await loadNames(prisma, { workspaceId, ...whoIsIn(digest) }),
  };
}

const kindSchema = z.enum(DIGEST_KINDS);

export async function findTeamName(
  prisma: PrismaClient,
  { workspaceId, teamId }: { readonly workspaceId: string; readonly teamId: string },
): Promise<string | null> {
  const team = await prisma.team.findFirst({ where: { id: teamId, workspaceId } });
  return team?.name ?? null;
}
