import { randomUUID } from "node:crypto";
import { utcDateOf } from "#src/core/day.ts";
import { type ReportBrief, reportBriefSchema } from "#src/core/report/report-brief.ts";
import { type Quarter, spanOfQuarter } from "#src/core/report/quarter.ts";
import type { QueuePosting } from "./announce-morning.ts";
import { findTeamName } from "./digests.ts";
import type { PrismaClient } from "./generated/client.ts";

type Key = {
  readonly workspaceId: string;
  readonly teamId: string | null; // null: the whole company's
  readonly quarter: Quarter;
};

const WHOLE_COMPANY = "all";
const KIND = "quarterly";

function uniqueOf({ workspaceId, teamId, quarter }: Key) {
  const fromDay = utcDateOf(spanOfQuarter(quarter).from);
  return { workspaceId, kind: KIND, scope: teamId ?? WHOLE_COMPANY, fromDay };
}

export async function hasReport(prisma: PrismaClient, key: Key): Promise<boolean> {
  const where = { workspaceId_kind_scope_fromDay: uniqueOf(key) };
  return (await prisma.digest.findUnique({ where, select: { id: true } })) !== null;
}

/** Keeps a report as it is told and has it posted, together; false when it is there already, whoever was first. */
export async function saveReport(
  prisma: PrismaClient,
  queuePosting: QueuePosting,
  given: Key & { readonly channel: string; readonly brief: ReportBrief },
): Promise<boolean> {
  const { channel, brief, ...key } = given;
  return prisma.$transaction(async (tx) => {
    const id = randomUUID();
    const toDay = utcDateOf(spanOfQuarter(key.quarter).to);
    const { count } = await tx.digest.createMany({
      data: { id, ...uniqueOf(key), toDay, channel, figures: brief },
      skipDuplicates: true, // waits for another instance that is at it, and yields to it
    });
    if (count === 0) return false;
    const { workspaceId } = key;
    await tx.outboxMessage.create({ data: { workspaceId, channel, key: `report:${id}` } });
    await queuePosting(tx);
    return true;
  });
}

/** A report as it was kept; null when it is not there any more. */
export async function loadReport(
  prisma: PrismaClient,
  id: string,
): Promise<{ readonly brief: ReportBrief; readonly teamName: string | null } | null> {
  const row = await prisma.digest.findUnique({ where: { id } });
  if (row === null) return null;
  const { workspaceId, scope } = row;
  const teamName =
    scope === WHOLE_COMPANY ? null : await findTeamName(prisma, { workspaceId, teamId: scope });
  return { brief: reportBriefSchema.parse(row.figures), teamName };
}
