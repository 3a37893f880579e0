import type { OrderHistory } from "../lapse/model/order-history.ts";
import { type Calibration, calibrate } from "./calibration.ts";
import { silentDays, staysSilent, yearSpend } from "./history-figures.ts";
import { KnownOrders } from "./known-orders.ts";
import type { SnapshotMethod } from "./method.ts";
import { ACTIVE_DAYS, MIN_ORDER_DAYS, MIN_OUTCOMES, RULE_DAYS, TOP_SHARE } from "./protocol.ts";
import { auc, averagePrecision, foundInTop } from "./ranking.ts";
import { meanBy } from "./weighted-mean.ts";

/** a365: silent for at most a year; r90: for less than 90 days, which the 90-day rule cannot see yet. */
export const VIEWS = ["a365", "r90"] as const;
export type View = (typeof VIEWS)[number];

type SnapshotFigures = {
  readonly day: number;
  readonly counts: boolean; // false: too few lapsed, or stayed, for the averages
  readonly clients: number; // the weight of the cut-off in averages
  readonly lapsed: number;
  readonly topClients: number; // for precision and recall, see `topSize`
  readonly auc: number | null;
  readonly averagePrecision: number | null;
  readonly precision: number | null;
  readonly recall: number | null;
  readonly moneyFound: number | null; // share of the lapsed clients' spend of the past year in the top 20 %
};

export type ViewResult = {
  readonly cutoffs: readonly SnapshotFigures[];
  readonly average: Averages; // over the cut-offs that count, weighted by clients
  readonly calibration: Calibration | null; // over all cut-offs; null: the scores are no probabilities
};

type Averages = Readonly<
  Record<"auc" | "averagePrecision" | "precision" | "recall" | "moneyFound", number | null>
>;

type ScoreRow = { readonly day: number; readonly clientId: string; readonly score: number };

export type SnapshotResult = {
  readonly method: string;
  readonly views: Readonly<Record<View, ViewResult>>;
  readonly scores: readonly ScoreRow[]; // of every cut-off and scored client (a365)
};

export type SnapshotQuery = {
  readonly histories: readonly OrderHistory[]; // whole
  readonly cutoffs: readonly number[]; // ascending
  readonly horizonDays: number;
  /** Called before each cut-off of each method. */
  readonly onStep?: (done: number) => void;
};

/** Asks a method at each cut-off, with the orders before it, and compares with what came within the horizon. */
export function replaySnapshots(method: SnapshotMethod, query: SnapshotQuery): SnapshotResult {
  const known = new KnownOrders(query.histories);
  const samples = query.cutoffs.map((day, step) => {
    query.onStep?.(step);
    known.advanceTo(day);
    return sampleAt(method, { ...query, known: known.histories, day });
  });
  const scores = samples.flatMap(({ day, clientIds, all }) =>
    clientIds.map((clientId, at) => ({ day, clientId, score: all.scores[at] ?? 0 })),
  );
  return {
    method: method.name,
    views: {
      a365: viewOf(method, samples, () => true),
      r90: viewOf(method, samples, (silent) => silent < RULE_DAYS),
    },
    scores,
  };
}

type Clients = {
  readonly scores: Float64Array;
  readonly lapsed: Uint8Array;
  readonly spend: Float64Array;
  readonly silent: Int32Array; // days
};

type Sample = {
  readonly day: number;
  readonly clientIds: readonly string[];
  readonly all: Clients;
};

type Asked = SnapshotQuery & { readonly known: readonly OrderHistory[]; readonly day: number };

function sampleAt(method: SnapshotMethod, { histories, known, day, horizonDays }: Asked): Sample {
  const scored = known.flatMap((history, place) => (isScored(history, day) ? [place] : []));
  const scores = method.scoreAt({ histories: known, scored, day, horizonDays });
  const bad = scored.find((place) => Number.isNaN(scores[place] ?? Number.NaN));
  if (bad !== undefined)
    throw new Error(`${method.name} gave no score to client '${known[bad]?.clientId}', day ${day}`);
  const each = (of: (place: number) => number): number[] => scored.map(of);
  const pastOf = (place: number): OrderHistory => historyAt(known, place);
  return {
    day,
    clientIds: scored.map((place) => pastOf(place).clientId),
    all: {
      scores: Float64Array.from(each((place) => scores[place] ?? 0)),
      lapsed: Uint8Array.from(
        each((place) => Number(staysSilent(historyAt(histories, place), day, horizonDays))),
      ),
      spend: Float64Array.from(each((place) => yearSpend(pastOf(place), day))),
      silent: Int32Array.from(each((place) => silentDays(pastOf(place), day) ?? 0)),
    },
  };
}

function isScored(history: OrderHistory, day: number): boolean {
  return history.days.length >= MIN_ORDER_DAYS && (silentDays(history, day) ?? 0) <= ACTIVE_DAYS;
}

function historyAt(histories: readonly OrderHistory[], place: number): OrderHistory {
  const history = histories[place];
  if (history === undefined) throw new Error(`there is no client at place ${place}`);
  return history;
}

function viewOf(
  method: SnapshotMethod,
  samples: readonly Sample[],
  keeps: (silent: number) => boolean,
): ViewResult {
  const parts = samples.map(({ day, all }) => ({ day, clients: pick(all, keeps) }));
  const cutoffs = parts.map(({ day, clients }) => figuresOf(day, clients));
  const average = (of: (figures: SnapshotFigures) => number | null): number | null =>
    meanBy(
      cutoffs.filter(({ counts }) => counts),
      of,
      ({ clients }) => clients,
    );
  return {
    cutoffs,
    average: {
      auc: average((figures) => figures.auc),
      averagePrecision: average((figures) => figures.averagePrecision),
      precision: average((figures) => figures.precision),
      recall: average((figures) => figures.recall),
      moneyFound: average((figures) => figures.moneyFound),
    },
    calibration: method.isProbability
      ? calibrate(
          Float64Array.from(parts.flatMap(({ clients }) => [...clients.scores])),
          Uint8Array.from(parts.flatMap(({ clients }) => [...clients.lapsed])),
        )
      : null,
  };
}

function pick(all: Clients, keeps: (silent: number) => boolean): Clients {
  const kept = (_: number, at: number): boolean => keeps(all.silent[at] ?? 0);
  return {
    scores: all.scores.filter(kept),
    lapsed: all.lapsed.filter(kept),
    spend: all.spend.filter(kept),
    silent: all.silent.filter(kept),
  };
}

function figuresOf(day: number, { scores, lapsed, spend, silent }: Clients): SnapshotFigures {
  const byMoney = scores.map((score, at) => score * (spend[at] ?? 0));
  const money = { scores: byMoney, lapsed, weights: spend };
  const topClients = topSize(silent, lapsed);
  const top = foundInTop({ scores, lapsed }, topClients);
  const gone = countOnes(lapsed);
  return {
    day,
    counts: Math.min(gone, scores.length - gone) >= MIN_OUTCOMES,
    clients: scores.length,
    lapsed: gone,
    topClients,
    auc: auc({ scores, lapsed }),
    averagePrecision: averagePrecision({ scores, lapsed }),
    precision: top.precision,
    recall: top.recall,
    moneyFound: foundInTop(money, Math.ceil(TOP_SHARE * scores.length)).recall,
  };
}

/** As many as the 90-day rule names; where it can name nobody (r90), as many as lapsed. */
function topSize(silent: Int32Array, lapsed: Uint8Array): number {
  const named = silent.filter((days) => days >= RULE_DAYS).length;
  return named === 0 ? countOnes(lapsed) : named;
}

function countOnes(flags: Uint8Array): number {
  return flags.reduce((sum, flag) => sum + flag, 0);
}
