import type { ClientHistory } from "#src/core/lapse/client-history.ts";
import type {
  ClientSigns,
  CompanyFigures,
  KnownOfClient,
  ProductLineFigures,
} from "#src/core/lapse/signs/client-signs.ts";
import { lastGaps } from "#src/core/lapse/recent-gaps.ts";
import { addDays } from "#src/core/day.ts";
import type { PrismaClient } from "../generated/client.ts";
import { loadBuying, loadHalfYearTrend } from "./load-buying.ts";
import { loadInvoices, loadPaymentsKnownUntil } from "./load-invoices.ts";
import { loadKnown } from "./load-known.ts";
import { type KnownLine, loadProductLines } from "./load-product-lines.ts";
import { loadSettled } from "./load-settled.ts";
import { loadOpenComplaints, loadOpenRequests, loadTries } from "./load-words.ts";
import type { SignsQuery } from "./signs-query.ts";

export type LoadedSigns = {
  readonly company: CompanyFigures;
  /** Null for a client of whom nothing is on record that a rule could look at. */
  readonly signsOf: (client: ClientHistory) => ClientSigns | null;
};

/**
 * What a morning looks at beside silence: a few statements over recent rows and kept figures, none of which reads
 * orders. Each finds only clients of whom a rule could speak.
 */
export async function loadSigns(
  prisma: PrismaClient,
  query: SignsQuery & { readonly asBefore: boolean },
): Promise<LoadedSigns> {
  const found = {
    known: await loadKnown(prisma, query),
    requests: await loadOpenRequests(prisma, query),
    silent: await loadTries(prisma, query),
    complaints: await loadOpenComplaints(prisma, query),
    buying: await loadBuying(prisma, query),
    invoices: await loadInvoices(prisma, query),
    productLines: await loadProductLines(prisma, query),
    settled: await loadSettled(prisma, query),
  };
  const company = {
    paymentsKnownUntil: await loadPaymentsKnownUntil(prisma, query),
    halfYearTrend: await loadHalfYearTrend(prisma, query),
  };
  const clientIds = new Set(Object.values(found).flatMap((byClient) => [...byClient.keys()]));
  return {
    company,
    signsOf: (client) => (clientIds.has(client.clientId) ? signsFrom(found, client) : null),
  };
}

type Found = {
  readonly known: Awaited<ReturnType<typeof loadKnown>>;
  readonly requests: Awaited<ReturnType<typeof loadOpenRequests>>;
  readonly silent: Awaited<ReturnType<typeof loadTries>>;
  readonly complaints: Awaited<ReturnType<typeof loadOpenComplaints>>;
  readonly buying: Awaited<ReturnType<typeof loadBuying>>;
  readonly invoices: Awaited<ReturnType<typeof loadInvoices>>;
  readonly productLines: Awaited<ReturnType<typeof loadProductLines>>;
  readonly settled: Awaited<ReturnType<typeof loadSettled>>;
};

const NOTHING_KNOWN: KnownOfClient = {
  cancelledOn: null,
  pausedFrom: null,
  pausedUntil: null,
  usualMonths: null,
  knowsLittle: false,
  recommends: false,
};

function signsFrom(found: Found, client: ClientHistory): ClientSigns {
  const { clientId } = client;
  return {
    ...wordsOf(found, client),
    known: found.known.get(clientId) ?? NOTHING_KNOWN,
    buying: found.buying.get(clientId) ?? null,
    invoices: found.invoices.get(clientId) ?? null,
    productLines: listOf(found.productLines, clientId).map((line) => figuresOf(line, client)),
    settled: listOf(found.settled, clientId),
  };
}

function wordsOf(
  found: Found,
  { clientId, lastOrderOn }: ClientHistory,
): Pick<ClientSigns, "requests" | "tries" | "lastHeardOn" | "complaints"> {
  const silent = found.silent.get(clientId) ?? { tries: [], lastHeardOn: null };
  const isHeardSince = silent.lastHeardOn !== null && silent.lastHeardOn > lastOrderOn;
  return {
    requests: listOf(found.requests, clientId).filter(({ askedOn }) => askedOn > lastOrderOn),
    tries: silent.tries,
    lastHeardOn: isHeardSince ? silent.lastHeardOn : lastOrderOn,
    complaints: listOf(found.complaints, clientId),
  };
}

function listOf<Item>(
  byClient: ReadonlyMap<string, readonly Item[]>,
  clientId: string,
): readonly Item[] {
  return byClient.get(clientId) ?? [];
}

function figuresOf(line: KnownLine, client: ClientHistory): ProductLineFigures {
  return { ...line, orderDaysSince: orderDaysAfter(line.lastOn, client) };
}

/** As far as the kept gaps tell: at most one more than they are. */
function orderDaysAfter(on: KnownLine["lastOn"], client: ClientHistory): number {
  let day = client.lastOrderOn;
  let count = 0;
  for (const gap of [...lastGaps(client).toReversed(), 0]) {
    if (day <= on) break;
    count += 1;
    day = addDays(day, -gap);
    if (gap === 0) break;
  }
  return count;
}
