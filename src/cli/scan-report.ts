import type { Day } from "#src/core/day.ts";
import { HOLD_BACK_CAUSES, type HoldBackCause } from "#src/core/lapse/hold-back.ts";
import type { LapseCandidate, WeighedCandidate } from "#src/core/lapse/lapse-candidate.ts";
import type { MorningPlan } from "#src/core/lapse/plan-morning.ts";
import { isSilence } from "#src/core/lapse/signal.ts";
import { formatMoney } from "#src/core/money.ts";
import { sayDay, saySignal } from "./say-signal.ts";
import { alignTable, type Column } from "./table.ts";

export type ScanReport = {
  readonly day: Day;
  readonly plan: MorningPlan;
  readonly currency: string;
  readonly ownerNames: ReadonlyMap<string, string>; // by member id
  readonly withWaiting: boolean;
  readonly limit: number; // rows
};

const COLUMNS: readonly Column[] = [
  { title: "Client", align: "left", widest: 32 },
  { title: "Owner", align: "left", widest: 18 },
  { title: "Tier", align: "left", widest: 6 },
  { title: "Silent", align: "right", widest: 8 },
  { title: "Usual", align: "right", widest: 8 },
  { title: "At risk a year", align: "right", widest: 16 },
  { title: "Sure", align: "right", widest: 5 },
  { title: "Expected loss", align: "right", widest: 16 },
  { title: "Rule", align: "left", widest: 14 },
];

const HELD_BACK: Readonly<Record<HoldBackCause, string>> = {
  "do-not-contact": "not to be contacted",
  closed: "closed down",
  successor: "buying through another company",
  "one-time": "bought on one day only",
  "very-small": "very small",
  dismissed: "marked as not lapsed",
  snoozed: "snoozed",
  "already-alerted": "already on a card",
  settled: "dealt with before",
  paused: "in a pause we know of",
  "long-cycle": "not due yet, their goods last",
  seasonal: "out of season",
  "lost-long-ago": "lost long ago",
  "rule-paused": "found by a paused rule",
  "below-precision": "not sure enough",
  "hold-out": "held out to measure what alerts bring",
};

/** A table of the chosen clients, a sentence under each, and the totals; one string a line. */
export function reportScan(report: ScanReport): string[] {
  const { plan, withWaiting, limit } = report;
  const listed = withWaiting ? [...plan.chosen, ...plan.waiting] : plan.chosen;
  const shown = listed.slice(0, limit);
  const table = shown.length === 0 ? [] : tableOf(report, shown);
  const more = listed.length - shown.length;
  return [
    ...table,
    ...(more === 0 ? [] : [`… and ${more} more (--limit ${listed.length} shows them)`]),
    ...(table.length === 0 ? [] : [""]),
    ...(withWaiting ? sparedOf(report) : []),
    ...totalsOf(report),
  ];
}

const SPARED_COLUMNS: readonly Column[] = [
  { title: "Not brought to a rep", align: "left", widest: 32 },
  { title: "Owner", align: "left", widest: 18 },
  { title: "Why", align: "left", widest: 40 },
  { title: "Rule", align: "left", widest: 24 },
];

/** Those on whom a rule fired and whom the company's own choice keeps back. */
function sparedOf({ plan, ownerNames, limit }: ScanReport): string[] {
  if (plan.spared.length === 0) return [];
  const rows = plan.spared
    .slice(0, limit)
    .map(({ candidate: { client, signals }, cause }) => [
      client.clientName,
      client.ownerId === null ? "-" : (ownerNames.get(client.ownerId) ?? "-"),
      HELD_BACK[cause],
      signals.map(({ rule }) => rule).join(", "),
    ]);
  return [...alignTable(SPARED_COLUMNS, rows), ""];
}

function tableOf(report: ScanReport, shown: readonly WeighedCandidate[]): string[] {
  const [titles = "", ...rows] = alignTable(
    COLUMNS,
    shown.map((candidate) => cellsOf(report, candidate)),
  );
  const sentences = shown.map(({ signals }) =>
    signals.map((signal) => `    ${saySignal(signal, report.currency)}`).join("\n"),
  );
  return [titles, ...rows.flatMap((row, place) => [row, sentences[place] ?? ""])];
}

function cellsOf({ currency, ownerNames }: ScanReport, candidate: WeighedCandidate): string[] {
  const { client, tier, atRiskMinor } = candidate;
  const [signal] = candidate.signals;
  return [
    client.clientName,
    client.ownerId === null ? "-" : (ownerNames.get(client.ownerId) ?? "-"),
    tier,
    isSilence(signal) ? `${signal.silentDays} d` : "-",
    "usualGapDays" in signal ? `${Math.round(signal.usualGapDays)} d` : "-",
    formatMoney({ minor: atRiskMinor, currency }, "en"),
    `${Math.round(candidate.probability * 100)} %`,
    formatMoney({ minor: candidate.expectedLossMinor, currency }, "en"),
    signal.rule,
  ];
}

function totalsOf({ day, plan, currency }: ScanReport): string[] {
  const risk = (list: readonly LapseCandidate[]): string => {
    const minor = list.reduce((sum, { atRiskMinor }) => sum + atRiskMinor, 0);
    return list.length === 0 ? "" : `, ${formatMoney({ minor, currency }, "en")} a year at risk`;
  };
  const causes = HOLD_BACK_CAUSES.map((cause) => ({ cause, clients: plan.heldBack[cause] ?? 0 }))
    .filter(({ clients }) => clients > 0)
    .map(({ cause, clients }) => `${clients} ${HELD_BACK[cause]}`);
  return [
    `Morning of ${sayDay(day)}: ${plan.clientsSeen} clients looked at. Nothing was saved or posted.`,
    `New cards:  ${plan.chosen.length}${risk(plan.chosen)}`,
    `Waiting:    ${plan.waiting.length}${risk(plan.waiting)}`,
    `Held back:  ${causes.length === 0 ? "0" : causes.join(", ")}`,
  ];
}
