import { type Day, utcDateOf } from "#src/core/day.ts";
import type { Tier } from "#src/core/lapse/tier.ts";
import type { LapseKind } from "#src/core/lapse/matter.ts";
import type { AlertState, CaseState, LapseState } from "#src/store/generated/client.ts";
import type { PrismaClient } from "#src/store/generated/client.ts";

export type GivenLapse = {
  readonly workspaceId: string;
  readonly postedOn: Day;
  readonly clientName?: string; // left out: a new one
  readonly country?: string | null;
  readonly ownerId?: string | null; // of the client
  readonly takenBy?: string | null;
  readonly kind?: LapseKind;
  readonly tier?: Tier;
  readonly atRiskMinor?: bigint;
  readonly alert?: AlertState;
  readonly state?: LapseState;
  readonly closedOn?: Day;
  readonly dismissedWhy?: string;
  readonly caseState?: CaseState;
  readonly closedAs?: string;
};

export type AddedLapse = {
  readonly clientId: string;
  readonly lapseId: string;
  readonly caseId: string;
  readonly alertId: string;
};

/** A lapse of a client of its own with alert, case and the morning they came of, as the store holds them. */
export async function addLapse(prisma: PrismaClient, given: GivenLapse): Promise<AddedLapse> {
  const { workspaceId, postedOn, clientName = `Client ${crypto.randomUUID()}` } = given;
  const { country = null, ownerId = null } = given;
  const client = await prisma.client.create({
    data: { workspaceId, externalId: clientName, name: clientName, country, ownerId },
  });
  const morningId = await morningOf(prisma, workspaceId, postedOn);
  const lapse = await prisma.lapse.create({
    data: { clientId: client.id, since: utcDateOf(postedOn), ...lapseOf(given) },
  });
  const alert = await prisma.alert.create({
    data: { lapseId: lapse.id, morningId, score: 1, ...alertOf(given) },
  });
  const found = await prisma.case.create({
    data: { lapseId: lapse.id, clientId: client.id, ...caseOf(given) },
  });
  return { clientId: client.id, lapseId: lapse.id, caseId: found.id, alertId: alert.id };
}

function lapseOf({ postedOn, kind = "silence", state = "open", ...rest }: GivenLapse) {
  const { closedOn, dismissedWhy } = rest;
  return {
    kind,
    state,
    openedOn: utcDateOf(postedOn),
    closedOn: closedOn === undefined ? null : utcDateOf(closedOn),
    dismissedWhy: dismissedWhy ?? null,
  };
}

function alertOf({ alert = "posted", tier = "gold", atRiskMinor = 120_000n }: GivenLapse) {
  return { state: alert, tier, atRiskMinor };
}

function caseOf({ caseState, takenBy = null, closedAs }: GivenLapse) {
  const state = caseState ?? (takenBy === null ? "unowned" : "taken");
  return { state, ownerId: takenBy, closedAs: closedAs ?? null };
}

async function morningOf(prisma: PrismaClient, workspaceId: string, day: Day): Promise<string> {
  const at = { workspaceId, day: utcDateOf(day) };
  const counts = { clientsSeen: 0, newAlerts: 0, waiting: 0, heldBack: {} };
  const { id } = await prisma.morning.upsert({
    where: { workspaceId_day: at },
    create: { ...at, ...counts },
    update: {},
  });
  return id;
}
