import { type Day, daysBetween } from "../day.ts";

const RESOLVED_DAYS = 180; // a complaint settled longer ago is not brought up again
const OPEN_DAYS = 730; // an older one was forgotten on both sides

type Dated = { readonly madeOn: Day; readonly resolvedOn: Day | null };

/** The complaint a draft may speak of: the newest open one, else the newest that was settled lately. */
export function chooseComplaint<C extends Dated>(complaints: readonly C[], today: Day): C | null {
  const newestFirst = complaints
    .filter(({ madeOn }) => madeOn <= today)
    .toSorted((a, b) => (a.madeOn < b.madeOn ? 1 : -1));
  const open = newestFirst.find(
    (one) => !isResolved(one, today) && daysBetween(one.madeOn, today) <= OPEN_DAYS,
  );
  return open ?? newestFirst.find((one) => isResolvedLately(one, today)) ?? null;
}

function isResolved({ resolvedOn }: Dated, today: Day): boolean {
  return resolvedOn !== null && resolvedOn <= today;
}

function isResolvedLately({ resolvedOn }: Dated, today: Day): boolean {
  if (resolvedOn === null || resolvedOn > today) return false;
  return daysBetween(resolvedOn, today) <= RESOLVED_DAYS;
}
