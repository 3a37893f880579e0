import { addDays, type Day } from "../day.ts";
import type { CastMember } from "./cast/cast-table.ts";
import type { Random } from "./random.ts";
import type { StoryKind } from "./story-kind.ts";
import { workdayOnOrBefore } from "./workday.ts";

/** 30 months. */
const HISTORY_DAYS = 913;

const WEEKLY_SPREAD = 0.14;
const USUAL_SPREAD = 0.18;

type Period = (ago: number) => number;

/** By how much the usual gap is stretched, `ago` days before today. */
const stretches: Partial<Record<StoryKind, Period>> = {
  "rarer-orders": (ago) => (ago <= 115 ? 2.6 : 1),
  "slow-drift-frequency": (ago) => 1 + 1.5 * drifted(ago),
};

/** What an order is worth against the usual, `ago` days before today. */
const sizes: Partial<Record<StoryKind, Period>> = {
  "smaller-orders": (ago) => (ago <= 80 ? 0.45 : 1),
  "slow-drift-value": (ago) => 1 - 0.7 * drifted(ago),
};

/** From 0 nine months ago to 1 today. */
function drifted(ago: number): number {
  return Math.max(0, 1 - ago / 270);
}

/** Month and day, first and last, in which a seasonal client buys. */
const seasons: Partial<Record<StoryKind, (monthDay: string) => boolean>> = {
  "summer-season": (monthDay) => monthDay >= "05-16" && monthDay <= "07-20",
  "christmas-season": (monthDay) => monthDay >= "11-04" && monthDay <= "12-17",
  "school-break": (monthDay) =>
    (monthDay >= "01-08" && monthDay <= "06-06") || (monthDay >= "08-25" && monthDay <= "12-18"),
};

/** Share of the year in which a seasonal client buys; 1 for everybody else. */
const seasonShares: Partial<Record<StoryKind, number>> = {
  "summer-season": 66 / 365,
  "christmas-season": 44 / 365,
  "school-break": 266 / 365,
};

/** Days of the client's orders, oldest first, all of them working days up to today. */
export function orderDaysOf(member: CastMember, today: Day, random: Random): Day[] {
  const agos = agosOf(member, random).filter((ago) => ago <= HISTORY_DAYS);
  const days = agos.map((ago) => workdayOnOrBefore(addDays(today, -ago)));
  const inSeason = member.stories.map((story) => seasons[story]);
  const kept = days.filter((day) =>
    inSeason.every((test) => test === undefined || test(day.slice(5))),
  );
  return [...new Set(kept)].toSorted();
}

/** Cents of a usual order. */
export function usualOrderMinor(member: CastMember): number {
  if (member.stories.includes("one-time")) return member.yearlyMinor;
  const share = seasonShares[member.stories[0] ?? "healthy"] ?? 1;
  return (member.yearlyMinor * member.usualGapDays) / (365 * share);
}

/** The size of an order against the usual one. */
export function sizeOf(member: CastMember, ago: number): number {
  return member.stories.reduce((size, story) => size * (sizes[story]?.(ago) ?? 1), 1);
}

function agosOf(member: CastMember, random: Random): number[] {
  const gap = member.usualGapDays;
  const last = member.quietDays ?? random.int(0, Math.floor(gap * 0.9));
  if (member.stories.includes("one-time")) return [last];
  if (member.stories.includes("no-rhythm")) return [last, last + 0.8 * gap, last + 2 * gap];

  const spread = gap < 10 ? WEEKLY_SPREAD : USUAL_SPREAD;
  const since = sinceOf(member, random);
  const agos: number[] = [];
  for (
    let ago = last;
    ago <= since;
    ago += Math.max(2, gap * stretch(member, ago) * random.factor(spread))
  )
    agos.push(Math.round(ago));
  return agos;
}

function stretch(member: CastMember, ago: number): number {
  return member.stories.reduce((by, story) => by * (stretches[story]?.(ago) ?? 1), 1);
}

/** Days since the client's first order: a quarter of the healthy ones came later than the others. */
function sinceOf(member: CastMember, random: Random): number {
  if (member.stories.includes("sister-company")) return 140;
  const newcomer = member.stories.includes("healthy") && random.chance(0.25);
  return newcomer ? random.int(240, 760) : HISTORY_DAYS;
}
