import { addDays, type Day, daysBetween } from "../day.ts";

/** One day's orders of one client. */
export type OrderDay = {
  readonly on: Day;
  readonly orders: number;
  readonly minor: number; // net of returns
};

/** A client's order days by week, drawn with one character a week. */
export type OrderStrip = {
  readonly lines: readonly string[]; // pairs of months and weeks, the oldest first, each at most 28 wide
  readonly from: Day;
  readonly weeks: number;
  readonly orderDays: number; // in these weeks
  readonly lastOn: Day | null;
  readonly silentWeeks: number; // whole ones since then
};

export const STRIP_MARK = { order: "#", none: ".", silent: "-", before: " " } as const;

const WEEKS_A_LINE = 26; // fits a phone
const SHORT_WEEKS = 52;
const LONG_WEEKS = 104;
const MONTHS = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split(" ");

/** Draws the weeks that end today: one year, or two where the orders reach further back. */
export function drawOrderStrip(orderDays: readonly OrderDay[], today: Day): OrderStrip {
  const known = orderDays.map(({ on }) => on).filter((on) => on <= today);
  const days = known.toSorted();
  const reach = days[0] === undefined ? 0 : daysBetween(days[0], today);
  const weeks = reach < SHORT_WEEKS * 7 ? SHORT_WEEKS : LONG_WEEKS;
  const from = addDays(today, 1 - 7 * weeks);
  const shown = days.filter((on) => on >= from);
  const [firstOn, lastOn] = [days.at(0) ?? null, days.at(-1) ?? null];
  const marks = markWeeks({ from, weeks, shown, firstOn, lastOn });
  return {
    lines: Array.from({ length: weeks / WEEKS_A_LINE }, (_, line) => {
      const at = line * WEEKS_A_LINE;
      return [monthsOver(addDays(from, 7 * at)), marks.slice(at, at + WEEKS_A_LINE).join("")];
    }).flat(),
    from,
    weeks,
    orderDays: new Set(shown).size,
    lastOn,
    silentWeeks: lastOn === null ? 0 : Math.floor(daysBetween(lastOn, today) / 7),
  };
}

type Span = {
  readonly from: Day;
  readonly weeks: number;
  readonly shown: readonly Day[];
  readonly firstOn: Day | null;
  readonly lastOn: Day | null;
};

function markWeeks({ from, weeks, shown, firstOn, lastOn }: Span): string[] {
  const withOrder = new Set(shown.map((on) => Math.floor(daysBetween(from, on) / 7)));
  return Array.from({ length: weeks }, (_, week) => {
    const begins = addDays(from, 7 * week);
    if (withOrder.has(week)) return STRIP_MARK.order;
    if (firstOn === null || addDays(begins, 6) < firstOn) return STRIP_MARK.before;
    return lastOn !== null && begins > lastOn ? STRIP_MARK.silent : STRIP_MARK.none;
  });
}

/** The names of the months over the weeks in which they begin. */
function monthsOver(from: Day): string {
  let line = "";
  for (let week = 0; week < WEEKS_A_LINE; week += 1) {
    const sunday = addDays(from, 7 * week + 6);
    const begins = Number(sunday.slice(8)) <= 7;
    const name = MONTHS[Number(sunday.slice(5, 7)) - 1] ?? "";
    if (begins && line.length <= week) line = line.padEnd(week) + name;
  }
  return line;
}
