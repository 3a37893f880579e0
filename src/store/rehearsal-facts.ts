import { addDays, type Day, dayOfUtc, utcDateOf } from "#src/core/day.ts";
import { chooseGoods } from "#src/core/draft/choose-goods.ts";
import { chooseLanguage } from "#src/core/draft/choose-language.ts";
import { cleanName } from "#src/core/draft/clean-name.ts";
import { isFact } from "#src/core/reason/reason-entry.ts";
import { maySeeEntry } from "#src/core/reason/reason-privacy.ts";
import type { KnownReason, RehearsalFacts } from "#src/core/rehearsal/rehearsal-facts.ts";
import { readSettings } from "#src/core/workspace-settings.ts";
import { findReader, mayWorkOnClient } from "./case-sight.ts";
import type { Prisma, PrismaClient } from "./generated/client.ts";
import { loadClientReasons } from "./reasons.ts";

type Ask = {
  readonly workspaceId: string;
  readonly clientId: string;
  readonly caseId: string | null;
  readonly playedBy: string; // Slack user id
  readonly today: Day;
};

const parts = {
  workspace: { select: { workingDays: true, settings: true } },
  owner: { select: { name: true } },
  contacts: { orderBy: { name: "asc" }, take: 1 },
  complaints: { orderBy: { madeOn: "desc" } },
  figures: true,
  lapses: {
    orderBy: { openedOn: "desc" },
    take: 1,
    include: { alert: { select: { tier: true } } },
  },
} as const satisfies Prisma.ClientInclude;

type ClientRow = Prisma.ClientGetPayload<{ include: typeof parts }>;

/**
 * What a rehearsal of this client is made of, as far as whoever practises may know it; null when there is no such
 * client, or a manager handles it.
 */
export async function loadRehearsalFacts(
  prisma: PrismaClient,
  ask: Ask,
): Promise<RehearsalFacts | null> {
  const { workspaceId, clientId, caseId, today } = ask;
  const client = await prisma.client.findFirst({
    where: {
      id: clientId,
      workspaceId,
      ...(caseId === null ? {} : { cases: { some: { id: caseId } } }),
    },
    include: parts,
  });
  if (client === null) return null;
  if (!(await mayWorkOnClient(prisma, { ...ask, slackUserId: ask.playedBy }))) return null;
  const player = await findPlayer(prisma, ask);
  return {
    ...readClient(client, today),
    ...(await readTouches(prisma, ask)),
    today,
    repName: cleanName(player?.name ?? client.owner?.name),
    missingProduct: await findMissingProduct(prisma, ask),
    brokenPromises: await readBrokenPromises(prisma, ask),
    companyReasons: await countCompanyReasons(prisma, ask),
    reasons: await readReasons(prisma, ask),
  };
}

type ClientFacts = Omit<
  RehearsalFacts,
  | "today"
  | "repName"
  | "keepsTouches"
  | "lastOutgoingTouchOn"
  | "missingProduct"
  | "brokenPromises"
  | "reasons"
  | "companyReasons"
>;

function readClient(client: ClientRow, today: Day): ClientFacts {
  return {
    workingDays: client.workspace.workingDays,
    clientName: cleanName(client.name) ?? client.externalId,
    contactName: cleanName(client.contacts[0]?.name),
    language: chooseLanguage(client, readSettings(client.workspace.settings).settings.languages),
    tier: readTier(client.lapses[0]?.alert?.tier),
    ...readFigures(client.figures, today),
    ...readComplaints(client.complaints, today),
  };
}

function readFigures(
  figures: ClientRow["figures"],
  today: Day,
): Pick<RehearsalFacts, "firstOrderOn" | "lastOrderOn" | "usualGapDays"> {
  if (figures === null) return { firstOrderOn: null, lastOrderOn: null, usualGapDays: null };
  const lastOrderOn = dayOfUtc(figures.lastOrderOn);
  return {
    firstOrderOn: dayOfUtc(figures.firstOrderOn),
    lastOrderOn: lastOrderOn <= today ? lastOrderOn : null,
    usualGapDays: figures.medianGapDays,
  };
}

function readComplaints(
  rows: ClientRow["complaints"],
  today: Day,
): Pick<RehearsalFacts, "complaints" | "openComplaints"> {
  const known = rows.filter(({ madeOn }) => dayOfUtc(madeOn) <= today);
  return {
    complaints: known.map(({ about, madeOn }) => ({ about, madeOn: dayOfUtc(madeOn) })),
    openComplaints: known.filter(({ resolvedOn }) => resolvedOn === null).length,
  };
}

type Player = { readonly name: string };

function findPlayer(prisma: PrismaClient, { workspaceId, playedBy }: Ask): Promise<Player | null> {
  return prisma.member.findFirst({
    where: { workspaceId, slackUserId: playedBy },
    select: { name: true },
  });
}

function readTier(tier: string | undefined): RehearsalFacts["tier"] {
  return (["gold", "silver", "copper"] as const).find((known) => known === tier) ?? null;
}

async function readTouches(
  prisma: PrismaClient,
  { workspaceId, clientId, today }: Ask,
): Promise<Pick<RehearsalFacts, "keepsTouches" | "lastOutgoingTouchOn">> {
  const last = await prisma.touch.findFirst({
    where: { clientId, incoming: false, happenedOn: { lte: utcDateOf(today) } },
    orderBy: { happenedOn: "desc" },
    select: { happenedOn: true },
  });
  const any = last ?? (await prisma.touch.findFirst({ where: { client: { workspaceId } } }));
  return {
    keepsTouches: any !== null,
    lastOutgoingTouchOn: last === null ? null : dayOfUtc(last.happenedOn),
  };
}

/** Entries with a real reason that the player may see, newest first. */
async function readReasons(
  prisma: PrismaClient,
  { workspaceId, clientId, playedBy }: Ask,
): Promise<KnownReason[]> {
  const reader = await findReader(prisma, { workspaceId, clientId, slackUserId: playedBy });
  const entries = await loadClientReasons(prisma, { workspaceId, clientId });
  return entries
    .filter((entry) => maySeeEntry(entry, reader))
    .flatMap((entry) =>
      entry.real === null ? [] : [{ real: entry.real, isGuess: !isFact(entry) }],
    );
}

/** Ours to the client, past their day; those that only some may see are left out. */
async function readBrokenPromises(
  prisma: PrismaClient,
  { clientId, today }: Ask,
): Promise<RehearsalFacts["brokenPromises"]> {
  const rows = await prisma.promise.findMany({
    where: {
      clientId,
      kind: "to-client",
      isRestricted: false,
      dueOn: { lt: utcDateOf(today) },
      state: { in: ["open", "broken"] },
    },
    orderBy: { dueOn: "desc" },
    select: { dueOn: true },
    take: 3,
  });
  return rows.map(({ dueOn }) => ({ dueOn: dayOfUtc(dueOn) }));
}

const COUNTED_DAYS = 365;

/** Facts only: what reps guessed says nothing of why clients leave (register C12). */
async function countCompanyReasons(
  prisma: PrismaClient,
  { workspaceId, today }: Ask,
): Promise<RehearsalFacts["companyReasons"]> {
  const rows = await prisma.reason.groupBy({
    by: ["real"],
    where: {
      real: { not: null },
      source: { not: "rep-guess" },
      recordedAt: { gte: utcDateOf(addDays(today, -COUNTED_DAYS)) },
      case: { client: { workspaceId } },
    },
    _count: { real: true },
  });
  return Object.fromEntries(
    rows.flatMap(({ real, _count: count }) => (real === null ? [] : [[real, count.real]])),
  );
}

const GONE_DAYS = 90; // nobody has bought it for so long
const USUAL_ORDERS = 2; // the client had it in this many orders at least

/**
 * What the client used to buy and nobody buys any more: as far as the books can tell, it left the
 * range. Null where no lines of orders were recorded lately.
 */
async function findMissingProduct(
  prisma: PrismaClient,
  { workspaceId, clientId, today }: Ask,
): Promise<string | null> {
  const from = utcDateOf(addDays(today, -GONE_DAYS));
  const rows = await prisma.$queryRaw<{ description: string }[]>`
    with sold as (
      select distinct line.sku
      from "OrderLine" line
      join "Order" o on o.id = line."orderId"
      join "Client" c on c.id = o."clientId"
      where c."workspaceId" = ${workspaceId}::uuid and line.quantity > 0
        and o."placedOn" > ${from} and o."placedOn" <= ${utcDateOf(today)}
    )
    select max(line.description) as description
    from "OrderLine" line join "Order" o on o.id = line."orderId"
    where o."clientId" = ${clientId}::uuid and o."placedOn" <= ${utcDateOf(today)}
      and line.quantity > 0 and line.description is not null
      and exists (select 1 from sold) and line.sku not in (select sku from sold)
    group by line.sku
    having count(distinct o.id) >= ${USUAL_ORDERS}
    order by count(distinct o.id) desc, line.sku
    limit 12`;
  return chooseGoods(rows.map(({ description }) => description))[0] ?? null;
}
