import { type Correction, correctionSchema, isLasting } from "#src/core/draft/corrected-facts.ts";
import type { KeptCorrection } from "#src/core/draft/corrected-facts.ts";
import { dayInZone } from "#src/core/day.ts";
import { type FactCorrection, Prisma, type PrismaClient } from "./generated/client.ts";

type Matter = {
  readonly workspaceId: string;
  readonly clientId: string;
  readonly caseId: string | null; // null: the client has no case
};

/** What people corrected of a client's facts, as it holds for this matter; oldest first. */
export async function loadCorrections(
  prisma: PrismaClient,
  { workspaceId, clientId, caseId }: Matter,
): Promise<KeptCorrection[]> {
  const rows = await prisma.factCorrection.findMany({
    where: { clientId, client: { workspaceId } },
    orderBy: { id: "asc" }, // ids are given in order of time
  });
  if (rows.length === 0) return [];
  const { timeZone } = await prisma.workspace.findUniqueOrThrow({ where: { id: workspaceId } });
  const members = await prisma.member.findMany({
    where: { workspaceId, slackUserId: { in: rows.map(({ by }) => by) } },
    select: { slackUserId: true, name: true },
  });
  const nameOf = new Map(members.map(({ slackUserId, name }) => [slackUserId, name]));
  return rows.flatMap((row): KeptCorrection[] => {
    const correction = readCorrection(row);
    const isElsewhere = row.caseId !== null && row.caseId !== caseId;
    if (isElsewhere && !isLasting(correction.fact)) return [];
    const byName = nameOf.get(row.by) ?? null;
    return [{ ...correction, byName, on: dayInZone(row.at, timeZone) }];
  });
}

/** Throws on a row that no form of ours has written. */
function readCorrection({ fact, value }: FactCorrection): Correction {
  return correctionSchema.parse({ fact, value });
}

type NewCorrections = Matter & {
  readonly by: string; // Slack user id
  readonly at: Date;
  readonly corrections: readonly Correction[];
};

/** Keeps corrections beside those made before; the newest of a fact holds. */
export async function saveCorrections(
  prisma: PrismaClient,
  { clientId, caseId, by, at, corrections }: NewCorrections,
): Promise<void> {
  await prisma.factCorrection.createMany({
    data: corrections.map(({ fact, value }) => ({
      clientId,
      caseId,
      by,
      at,
      fact,
      value: value ?? Prisma.JsonNull,
    })),
  });
}
