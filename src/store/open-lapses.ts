import { randomUUID } from "node:crypto";
import { type Day, utcDateOf } from "#src/core/day.ts";
import type { WeighedCandidate } from "#src/core/lapse/lapse-candidate.ts";
import { kindOf, sinceOf } from "#src/core/lapse/matter.ts";
import { Prisma } from "./generated/client.ts";
import { markSecondDepartures } from "./second-departures.ts";

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

type Waited = Omit<NewLapse, "alertId">;

const ROWS_A_STATEMENT = 2000; // a statement may carry 65,535 values

/**
 * Opens a lapse with its signal, alert and case for each candidate seen for the first time, and gives those who have
 * waited to this morning. Returns the ids of the alerts in the candidates' order.
 */
export async function openLapses(tx: Prisma.TransactionClient, found: Found): Promise<string[]> {
  const alertIds = new Map<WeighedCandidate, string>();
  const fresh: NewLapse[] = [];
  const waited: Waited[] = [];
  for (const candidate of found.candidates) {
    const { waitingLapseId: lapseId } = candidate;
    if (lapseId === null) {
      const alertId = randomUUID();
      fresh.push({ candidate, lapseId: randomUUID(), alertId });
      alertIds.set(candidate, alertId);
    } else if (found.state !== "waiting") {
      waited.push({ candidate, lapseId });
    }
  }
  for (const lapses of inStatements(fresh)) await insertLapses(tx, found, lapses);
  const opened = fresh.map(({ candidate }) => candidate);
  await markSecondDepartures(tx, found.day, opened);
  for (const lapses of inStatements(waited))
    for (const { candidate, alertId } of await endWaiting(tx, found, lapses))
      alertIds.set(candidate, alertId);
  return found.candidates.flatMap((candidate) => alertIds.get(candidate) ?? []);
}

function* inStatements<Row>(rows: readonly Row[]): Generator<readonly Row[]> {
  for (let from = 0; from < rows.length; from += ROWS_A_STATEMENT)
    yield rows.slice(from, from + ROWS_A_STATEMENT);
}

async function insertLapses(
  tx: Prisma.TransactionClient,
  found: Found,
  lapses: readonly NewLapse[],
): Promise<void> {
  await tx.lapse.createMany({
    data: lapses.map(({ candidate: { client, signals }, lapseId }) => ({
      id: lapseId,
      clientId: client.clientId,
      kind: kindOf(signals[0]),
      since: utcDateOf(sinceOf(signals[0])),
      openedOn: utcDateOf(found.day),
    })),
  });
  await tx.signal.createMany({ data: lapses.flatMap((lapse) => signalsOf(found, lapse)) });
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

/** The silence has gone on meanwhile, so the evidence is today's. One statement for all: a morning may end many waits. */
async function endWaiting(
  tx: Prisma.TransactionClient,
  found: Found,
  waited: readonly Waited[],
): Promise<NewLapse[]> {
  const signals = waited.flatMap((lapse) => signalsOf(found, lapse));
  await tx.signal.createMany({ data: signals, skipDuplicates: true });
  await tx.$executeRaw`
    update "Signal" s set evidence = today.evidence
    from json_populate_recordset(null::"Signal", ${JSON.stringify(signals)}::json) today
    where s."lapseId" = today."lapseId" and s.rule = today.rule`;
  const alerts = waited.map(({ candidate, lapseId }) => ({
    lapseId,
    ...alertOf(found, candidate),
  }));
  const changed = Object.keys(alerts[0] ?? {}).map((name) =>
    Prisma.raw(`"${name}" = today."${name}"`),
  );
  const ids = await tx.$queryRaw<{ lapseId: string; alertId: string }[]>`
    update "Alert" a set ${Prisma.join(changed)}
    from json_populate_recordset(null::"Alert", ${JSON.stringify(alerts)}::json) today
    where a."lapseId" = today."lapseId" returning a."lapseId", a.id as "alertId"`;
  const alertIds = new Map(ids.map(({ lapseId, alertId }) => [lapseId, alertId]));
  return waited.map(({ candidate, lapseId }) => {
    const alertId = alertIds.get(lapseId);
    if (alertId === undefined) throw new Error(`the waiting lapse ${lapseId} has no alert`);
    return { candidate, lapseId, alertId };
  });
}

function signalsOf({ day }: Found, { candidate: { signals }, lapseId }: Waited) {
  return signals.map((signal) => ({
    lapseId,
    rule: signal.rule,
    firedOn: utcDateOf(day),
    evidence: signal,
  }));
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
