import { addDays, type Day, daysBetween, parseDay } from "../day.ts";

export type SnoozeChoice =
  | { readonly kind: "week" }
  | { readonly kind: "month" }
  | { readonly kind: "date"; readonly until: Day };

const LONGEST_SNOOZE_DAYS = 366; // beyond a year a pause is a decision about the client, not about a card

/** The morning on which the case is back. */
export function snoozeUntil(choice: SnoozeChoice, today: Day): Day {
  switch (choice.kind) {
    case "week":
      return addDays(today, 7);
    case "month":
      return monthAfter(today);
    case "date":
      return choice.until;
  }
}

export type SnoozeRefusal = "date-not-ahead" | "date-too-far";

/** Why nobody may snooze until this day, or null. */
export function refusalToSnooze(until: Day, today: Day): SnoozeRefusal | null {
  const ahead = daysBetween(today, until);
  if (ahead < 1) return "date-not-ahead";
  return ahead > LONGEST_SNOOZE_DAYS ? "date-too-far" : null;
}

/** The same day of the next month, or that month's last day. */
function monthAfter(day: Day): Day {
  const [year = 0, month = 0, dayOfMonth = 0] = day.split("-").map(Number);
  const lastOfNext = new Date(Date.UTC(year, month + 1, 0));
  const date = Math.min(dayOfMonth, lastOfNext.getUTCDate());
  return parseDay(`${lastOfNext.toISOString().slice(0, 8)}${String(date).padStart(2, "0")}`);
}
