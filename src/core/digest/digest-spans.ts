import { addDays, type Day, parseDay } from "../day.ts";
import type { Span } from "./lapse-fact.ts";
import { mondayOf } from "./work-calendar.ts";

/** What somebody can look at between two digests. */
export const DIGEST_SPANS = ["this-week", "last-week", "this-quarter"] as const;

export type DigestSpan = (typeof DIGEST_SPANS)[number];

export function spanOf(which: DigestSpan, today: Day): Span {
  const monday = mondayOf(today);
  switch (which) {
    case "this-week":
      return { from: monday, to: today };
    case "last-week":
      return { from: addDays(monday, -7), to: addDays(monday, -1) };
    case "this-quarter":
      return { from: quarterStart(today), to: today };
  }
}

function quarterStart(day: Day): Day {
  const month = Number(day.slice(5, 7));
  const first = month - ((month - 1) % 3);
  return parseDay(`${day.slice(0, 4)}-${String(first).padStart(2, "0")}-01`);
}
