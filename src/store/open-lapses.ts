import { randomUUID } from "node:crypto";
import { type Day, utcDateOf } from "#src/core/day.ts";
import type { WeighedCandidate } from "#src/core/lapse/lapse-candidate.ts";
import type { Prisma } from "./generated/client.ts";

type Found = {
  readonly day: Day;
  readonly candidates: readonly WeighedCandidate[];
} & (
  | { readonly state: "waiting" }
  | { readonly state: "posted" | "heldOut"; readonly morningId: string }
);

type NewLapse = {
  readonly candidate: WeighedCandidate;
  readonly lapseId: string;
  readonly alertId: string;
};

const ROWS_A_STATEMENT = 2000; // a statement may carry 65,535 values

/**
 * Opens a lapse with its signal, alert and case for each candidate seen for the first time, and gives those who have
 * waited to this morning. Returns the ids of the alerts in the candidates' order; throws when a lapse is there already.
 */
export async function openLapses(tx: Prisma.TransactionClient, found: Found): Promise<string[]> {
  const alertIds = new Map<WeighedCandidate, string>();
  const fresh: NewLapse[] = [];
  for (const candidate of found.candidates) {
    const { waitingLapseId: lapseId } = candidate;
    if (lapseId === null) {
      const alertId = randomUUID();
      fresh.push({ candidate, lapseId: randomUUID(), alertId });
      alertIds.set(candidate, alertId);
    } else if (found.state !== "waiting") {
      alertIds.set(candidate, await endWaiting(tx, found, { candidate, lapseId }));
    }
  }
  for (let from = 0; from < fresh.length; from += ROWS_A_STATEMENT)
    await insertLapses(tx, found, fresh.slice(from, from + ROWS_A_STATEMENT));
  return found.candidates.flatMap((candidate) => alertIds.get(candidate) ?? []);
}

async function insertLapses(
  tx: Prisma.TransactionClient,
  found: Found,
  lapses: readonly NewLapse[],
): Promise<void> {
  const openedOn = utcDateOf(found.day);
  await tx.lapse.createMany({
    data: lapses.map(({ candidate: { client }, lapseId }) => ({
      id: lapseId,
      clientId: client.clientId,
      since: utcDateOf(client.lastOrderOn),
      openedOn,
    })),
  });
  await tx.signal.createMany({
    data: lapses.flatMap(({ candidate: { signals }, lapseId }) =>
      signals.map((signal) => ({
        lapseId,
        rule: signal.rule,
        firedOn: openedOn,
        evidence: signal,
      })),
    ),
  });
  await tx.alert.createMany({
    data: lapses.map(({ candidate, lapseId, alertId }) => ({
      id: alertId,
      lapseId,
      ...alertOf(found, candidate),
    })),
  });
  await tx.case.createMany({
    data: lapses.map(({ candidate: { client }, lapseId }) => ({
      lapseId,
      clientId: client.clientId,
    })),
  });
}

/** The silence has gone on meanwhile, so the evidence is today's. */
async function endWaiting(
  tx: Prisma.TransactionClient,
  found: Found,
  { candidate, lapseId }: Omit<NewLapse, "alertId">,
): Promise<string> {
  for (const signal of candidate.signals)
    await tx.signal.upsert({
      where: { lapseId_rule: { lapseId, rule: signal.rule } },
      update: { evidence: signal },
      create: { lapseId, rule: signal.rule, firedOn: utcDateOf(found.day), evidence: signal },
    });
  const { id } = await tx.alert.update({
    where: { lapseId },
    data: alertOf(found, candidate),
    select: { id: true },
  });
  return id;
}

function alertOf(found: Found, candidate: WeighedCandidate) {
  return {
    morningId: found.state === "waiting" ? null : found.morningId,
    state: found.state,
    inTrial: found.state !== "waiting" && candidate.inTrial,
    tier: candidate.tier,
    atRiskMinor: candidate.atRiskMinor,
    score: candidate.score,
    probability: candidate.probability,
    expectedLossMinor: Math.round(candidate.expectedLossMinor),
  };
}
