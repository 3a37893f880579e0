import { randomUUID } from "node:crypto";
import { z } from "zod";
import { type Day, dayOfUtc, utcDateOf } from "#src/core/day.ts";
import { HOLD_BACK_CAUSES } from "#src/core/lapse/hold-back.ts";
import type { MorningRecord } from "#src/core/lapse/morning-record.ts";
import type { MorningPlan } from "#src/core/lapse/plan-morning.ts";
import type { Morning, Prisma, PrismaClient } from "./generated/client.ts";
import { addEvidence } from "./add-evidence.ts";
import { announceMorning, type QueuePosting } from "./announce-morning.ts";
import { openLapses } from "./open-lapses.ts";

const heldBackSchema = z.partialRecord(z.enum(HOLD_BACK_CAUSES), z.number().int());

export async function findMorning(
  prisma: Prisma.TransactionClient,
  { workspaceId, day }: { workspaceId: string; day: Day },
): Promise<MorningRecord | null> {
  const row = await prisma.morning.findUnique({
    where: { workspaceId_day: { workspaceId, day: utcDateOf(day) } },
  });
  return row === null ? null : recordOf(row);
}

/** The latest day with a morning; null: none was ever taken. */
export async function findLatestMorning(
  prisma: PrismaClient,
  workspaceId: string,
): Promise<Day | null> {
  const row = await prisma.morning.findFirst({ where: { workspaceId }, orderBy: { day: "desc" } });
  return row === null ? null : dayOfUtc(row.day);
}

export type MorningToSave = {
  readonly workspaceId: string;
  readonly day: Day;
  readonly plan: MorningPlan;
};

/**
 * Keeps what a morning decided: its row, lapses, signals, alerts, cases and what is to be posted, all or nothing.
 * Null when the day's morning is there already, whoever was first.
 */
export async function saveMorning(
  prisma: PrismaClient,
  queuePosting: QueuePosting,
  { workspaceId, day, plan }: MorningToSave,
): Promise<MorningRecord | null> {
  return prisma.$transaction(async (tx) => {
    const morningId = randomUUID();
    const { count } = await tx.morning.createMany({
      data: { id: morningId, workspaceId, day: utcDateOf(day), ...countsOf(plan) },
      skipDuplicates: true, // waits for another instance that is at it, and yields to it
    });
    if (count === 0) return null;
    const { waiting, chosen, heldOut } = plan;
    await openLapses(tx, { day, state: "waiting", candidates: waiting });
    await openLapses(tx, { day, state: "heldOut", candidates: heldOut, morningId });
    const alertIds = await openLapses(tx, { day, state: "posted", candidates: chosen, morningId });
    await addEvidence(tx, { workspaceId, day, added: plan.addedEvidence });
    await announceMorning(tx, { workspaceId, morningId, alertIds });
    await queuePosting(tx);
    return { morningId, ...countsOf(plan) };
  });
}

function countsOf(plan: MorningPlan): Omit<MorningRecord, "morningId"> {
  return {
    clientsSeen: plan.clientsSeen,
    newAlerts: plan.chosen.length,
    waiting: plan.waiting.length,
    heldBack: plan.heldBack,
  };
}

function recordOf(row: Morning): MorningRecord {
  return {
    morningId: row.id,
    clientsSeen: row.clientsSeen,
    newAlerts: row.newAlerts,
    waiting: row.waiting,
    heldBack: heldBackSchema.parse(row.heldBack),
  };
}
