import { addDays, parseDay } from "#src/core/day.ts";
import type { ClientHistory } from "#src/core/lapse/client-history.ts";
import type {
  ClientSigns,
  CompanyFigures,
  InvoiceFigures,
  KnownOfClient,
} from "#src/core/lapse/signs/client-signs.ts";
import type { Look } from "#src/core/lapse/signs/look.ts";
import { every, historyOf } from "./client-history.ts";

export const TODAY = parseDay("2026-05-04");

/** The day that lies so many days before TODAY. */
export const ago = (daysAgo: number) => addDays(TODAY, -daysAgo);

export const NOTHING_KNOWN: KnownOfClient = {
  cancelledOn: null,
  pausedFrom: null,
  pausedUntil: null,
  usualMonths: null,
  knowsLittle: false,
  recommends: false,
};

export const NO_SIGNS: ClientSigns = {
  known: NOTHING_KNOWN,
  requests: [],
  lastHeardOn: null,
  tries: [],
  complaints: [],
  buying: null,
  invoices: null,
  productLines: [],
  settled: [],
};

export const COMPANY: CompanyFigures = {
  paymentsKnownUntil: TODAY,
  halfYearTrend: 1,
};

/** A client's invoices when all is well: ten paid, a few days late as always. */
export const PAID_UP: InvoiceFigures = {
  overdueCount: 0,
  overdueMinor: 0,
  oldestDueOn: null,
  paidCount: 10,
  usualLateDays: 4,
  recentDue: 0,
  recentPaid: 0,
  earlierDue: 0,
  earlierPaid: 0,
};

type Change = {
  readonly client?: ClientHistory;
  readonly signs?: Partial<ClientSigns>;
  readonly company?: Partial<CompanyFigures>;
};

/** A look on TODAY at a client who ordered every 14 days, last a week ago. */
export function lookAt({ client, signs, company }: Change = {}): Look {
  return {
    client: client ?? historyOf(ago(7), every(14, 12)),
    signs: { ...NO_SIGNS, ...signs },
    company: { ...COMPANY, ...company },
    today: TODAY,
  };
}
