/** How a generated client buys; shares of clients, chosen to look like wholesale histories. */
const ONE_TIME = 0.08;
const SEASONAL = 0.1;
const GONE = 0.3;

const SEASON_DAYS = 100;
const YEAR_DAYS = 365;
const WEIGHT_SD = 0.9; // of ln(orders a client): some order twice a week, some twice a year
const MEDIAN_VALUE_MINOR = 25_000;

export type Size = { readonly clients: number; readonly orders: number };

/** The orders of one client, oldest first; days count from the first day of the history. */
export type Rhythm = { readonly days: Int32Array; readonly valuesMinor: Int32Array };

/** A number from 0 up to 1, 1 excluded. */
type Random = () => number;

/** Mulberry32: the same numbers from the same seed on every machine. */
function randomFrom(seed: number): Random {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** How many orders each client has: at least one, log-normal, and exactly `orders` in all. */
export function shareOrders({ clients, orders }: Size): Int32Array {
  const random = randomFrom(clients);
  const weights = Float64Array.from({ length: clients }, () =>
    random() < ONE_TIME ? 0 : Math.exp(WEIGHT_SD * normal(random)),
  );
  const spare = orders - clients;
  const perWeight = spare / weights.reduce((sum, weight) => sum + weight, 0);
  let exact = 0;
  let given = 0;
  return Int32Array.from(weights, (weight) => {
    exact += weight * perWeight;
    const more = Math.round(exact) - given;
    given += more;
    return 1 + more;
  });
}

/**
 * A client's orders within `historyDays`: log-normal gaps whose spread differs from client to client, some clients gone
 * for good before the end, some who buy in one season of the year only.
 */
export function drawRhythm(seed: number, count: number, historyDays: number): Rhythm {
  const random = randomFrom(seed);
  const start = Math.floor(random() * historyDays * 0.5);
  const isGone = random() < GONE;
  const end = isGone ? start + random() * (historyDays - start) : historyDays - 1;
  const seasonFrom = random() < SEASONAL ? Math.floor(random() * YEAR_DAYS) : null;
  const dayAt = (position: number): number => {
    const day = Math.floor(start + position * (end - start));
    return seasonFrom === null ? day : Math.min(moveIntoSeason(day, seasonFrom), historyDays - 1);
  };
  return { days: drawDays(random, count, dayAt), valuesMinor: drawValues(random, count) };
}

/** The days at which log-normal gaps, put end to end, fall on a stretch from 0 to 1. */
function drawDays(random: Random, count: number, dayAt: (position: number) => number): Int32Array {
  const gapSd = 0.2 + 0.8 * random();
  const gaps = Float64Array.from({ length: count + 1 }, () => Math.exp(gapSd * normal(random)));
  const stretch = gaps.reduce((sum, gap) => sum + gap, 0);
  let at = 0;
  return Int32Array.from({ length: count }, (_, i) => {
    at += gaps[i] ?? 0;
    return dayAt(at / stretch);
  }).toSorted();
}

function drawValues(random: Random, count: number): Int32Array {
  const usual = MEDIAN_VALUE_MINOR * Math.exp(normal(random));
  return Int32Array.from({ length: count }, () =>
    Math.round(usual * Math.exp(0.5 * normal(random))),
  );
}

/** Squeezes a year of days into the season that begins on `seasonFrom`. */
function moveIntoSeason(day: number, seasonFrom: number): number {
  const year = Math.floor(day / YEAR_DAYS);
  const within = Math.floor(((day % YEAR_DAYS) * SEASON_DAYS) / YEAR_DAYS);
  return year * YEAR_DAYS + ((seasonFrom + within) % YEAR_DAYS);
}

/** Box and Muller. */
function normal(random: Random): number {
  return Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
}
