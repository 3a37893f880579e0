import type { Day } from "#src/core/day.ts";

/** `3 Oct`, with the year when it is not the year of `today`. */
export function sayDay(day: Day, today: Day): string {
  const isOtherYear = day.slice(0, 4) !== today.slice(0, 4);
  return new Intl.DateTimeFormat("en-GB", {
    day: "numeric",
    month: "short",
    ...(isOtherYear ? { year: "numeric" } : {}),
    timeZone: "UTC",
  }).format(new Date(`${day}T12:00:00Z`));
}

/** `3 days`, `1 day`. */
export function count(number: number, noun: string): string {
  return `${new Intl.NumberFormat("en").format(number)} ${noun}${number === 1 ? "" : "s"}`;
}
