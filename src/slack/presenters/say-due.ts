import type { Due } from "#src/core/case/what-is-due.ts";
import type { Day } from "#src/core/day.ts";
import { count, sayDay } from "./say-day.ts";

/** What a case waits for; nothing in it comes from data. */
export function sayDue(due: Due, today: Day): string {
  switch (due.is) {
    case "due":
      return sayDueNow(due);
    case "waiting":
      return `Contacted. Try again on ${sayDay(due.until, today)}`;
    case "open":
      return due.on === null ? "Contacted. Nothing more is planned" : `Contacted. Next: ${due.on}`;
  }
}

function sayDueNow({ what, days }: Extract<Due, { is: "due" }>): string {
  switch (what) {
    case "take":
      return days === 0 ? "Nobody has it yet" : `Nobody has it, for ${count(days, "day")} now`;
    case "contact":
      return `Taken ${sayAgo(days)}, not contacted yet`;
    case "try-again":
      return `Contacted ${sayAgo(days)}: time to try again`;
  }
}

function sayAgo(days: number): string {
  return days === 0 ? "today" : `${count(days, "day")} ago`;
}
