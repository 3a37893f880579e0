import type {
  CaseFile,
  FiledConcession,
  FiledPromise,
  FiledWatch,
  PastEvent,
} from "#src/core/case/case-file.ts";
import { stepOf } from "#src/core/case/step-of.ts";
import { type Day, dayOfUtc } from "#src/core/day.ts";
import { findActor, groundParts, readGround } from "./case-ground.ts";
import type { Prisma, PrismaClient } from "./generated/client.ts";
import { readLife, readProgress } from "./read-case.ts";
import { loadCaseLedger } from "./reasons.ts";

const fileParts = {
  ...groundParts,
  events: { orderBy: [{ at: "asc" }, { id: "asc" }] },
  client: {
    include: {
      ...groundParts.client.include,
      complaints: { select: { about: true, madeOn: true } },
    },
  },
  promises: { include: { owner: { select: { name: true } } }, orderBy: { dueOn: "asc" } },
  concessions: { orderBy: [{ askedAt: "desc" }, { id: "desc" }] },
  watch: { include: { watched: { orderBy: { number: "asc" } } } },
} as const satisfies Prisma.CaseInclude;

type FileRow = Prisma.CaseGetPayload<{ include: typeof fileParts }>;

export type CaseFileAsk = {
  readonly workspaceId: string;
  readonly caseId: string;
  readonly by: string | null; // Slack user id of the reader; null: the coach
  readonly today: Day;
};

/** A case with all that belongs to it, unabridged: what the reader may not see is for the flow to take out. Null: no such case. */
export async function loadCaseFile(
  prisma: PrismaClient,
  { workspaceId, caseId, by, today }: CaseFileAsk,
): Promise<CaseFile | null> {
  const row = await prisma.case.findFirst({
    where: { id: caseId, client: { workspaceId } },
    include: fileParts,
  });
  if (row === null) return null;
  const actor = await findActor(prisma, { workspaceId, by });
  const ledger = await loadCaseLedger(prisma, { workspaceId, caseId });
  const names = await nameMembers(prisma, workspaceId, row);
  const standing = { life: readLife(row), progress: readProgress(row.id, row.progress) };
  const ground = readGround(row, { today, actor });
  return {
    ...headOf(row),
    ...standing,
    step: stepOf(standing, ground),
    tier: ground.tier,
    events: row.events.map((event) => readEvent(event, names)),
    reasons: ledger?.entries ?? [],
    complainedOf: row.client.complaints.map(({ about }) => about),
    promises: row.promises.map(readPromise),
    concessions: row.concessions.map((one) => readConcession(one, row)),
    watch: readWatch(row.watch),
    ground,
  };
}

async function nameMembers(
  prisma: PrismaClient,
  workspaceId: string,
  { events }: FileRow,
): Promise<ReadonlyMap<string, string>> {
  const ids = [...new Set(events.flatMap(({ by }) => by ?? []))];
  const members = await prisma.member.findMany({
    where: { workspaceId, slackUserId: { in: ids } },
    select: { slackUserId: true, name: true },
  });
  return new Map(members.map(({ slackUserId, name }) => [slackUserId ?? "", name]));
}

function headOf(row: FileRow) {
  const { client, owner, lapse } = row;
  const minor = Number(lapse.alert?.atRiskMinor ?? 0n);
  return {
    caseId: row.id,
    alertId: lapse.alert?.id ?? null,
    client: { id: client.id, name: client.name, country: client.country },
    atRisk: { minor, currency: client.workspace.currency },
    ownerId: row.ownerId,
    owner:
      owner === null
        ? null
        : { memberId: owner.id, name: owner.name, slackUserId: owner.slackUserId },
    comesBackOn: row.coolingUntil === null ? null : dayOfUtc(row.coolingUntil),
    isRestricted: row.isRestricted,
    barredId: row.barredId,
    teamId: client.owner?.teamId ?? null,
  };
}

function readEvent(
  { id, at, by, what, detail, isRestricted }: FileRow["events"][number],
  names: ReadonlyMap<string, string>,
): PastEvent {
  const byName = by === null ? null : (names.get(by) ?? null);
  return { id, at, byName, what, detail, isRestricted };
}

function readPromise(row: FileRow["promises"][number]): FiledPromise {
  const { id, kind, what, ownerId, owner, state, isRestricted } = row;
  return {
    id,
    kind,
    what,
    owner: { memberId: ownerId, name: owner.name },
    dueOn: dayOfUtc(row.dueOn),
    state,
    settledOn: maybeDay(row.settledOn),
    isRestricted,
  };
}

function readConcession(row: FileRow["concessions"][number], { client }: FileRow): FiledConcession {
  const { id, what, state, decisionNote } = row;
  return {
    id,
    kind: row.kind === "incentive" ? "incentive" : "compensation",
    what,
    state,
    amount: { minor: Number(row.amountMinor), currency: client.workspace.currency },
    validUntil: maybeDay(row.validUntil),
    decisionNote,
  };
}

function readWatch(row: FileRow["watch"]): FiledWatch | null {
  if (row === null) return null;
  const watched = row.watched.map((order) => ({
    number: order.number,
    orderRef: order.orderRef,
    orderedOn: dayOfUtc(order.orderedOn),
    confirmedOn: maybeDay(order.confirmedOn),
    sentOn: maybeDay(order.sentOn),
    deliveredOn: maybeDay(order.deliveredOn),
    askedOn: maybeDay(order.askedOn),
    slip: order.slip,
  }));
  return { id: row.id, state: row.state, orders: row.orders, watched };
}

function maybeDay(date: Date | null): Day | null {
  return date === null ? null : dayOfUtc(date);
}
