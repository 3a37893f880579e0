import { type Day, dayInZone, isDay } from "../day.ts";

/** The order of day, month and year where a date such as 04/05/2026 leaves it open. */
export type DayOrder = "ymd" | "dmy" | "mdy";

export function isDayOrder(text: string): text is DayOrder {
  return text === "ymd" || text === "dmy" || text === "mdy";
}

const TIME = String.raw`(?:[T ,]+\d{1,2}[:.]\d{2}(?:[:.]\d{2}(?:[.,]\d+)?)?(?:\s*[AaPp]\.?[Mm]\.?)?)?`;
const ZONE = String.raw`\s*(Z|UTC|[+-]\d{2}:?\d{2})?`;
const YEAR_FIRST = new RegExp(String.raw`^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})${TIME}${ZONE}$`, "u");
const COMPACT = /^(\d{4})(\d{2})(\d{2})$/u;
const YEAR_LAST = new RegExp(
  String.raw`^(\d{1,2})([-/.])\s?(\d{1,2})\2\s?(\d{4}|\d{2})\.?${TIME}$`,
  "u",
);
const CENTURY_TURN = 70; // 69 is 2069, 70 is 1970

/**
 * What a cell shows about its column's order: "open" when day and month can be swapped, "other" when it says nothing.
 * A date with points is day first everywhere.
 */
export function orderShownBy(text: string): DayOrder | "open" | "other" {
  if (/^\d{4}/u.test(text)) return "ymd";
  const last = YEAR_LAST.exec(text);
  if (last === null) return "other";
  if (last[2] === ".") return "dmy";
  const [firstIsMonth, secondIsMonth] = [Number(last[1]) <= 12, Number(last[3]) <= 12];
  if (firstIsMonth !== secondIsMonth) return firstIsMonth ? "mdy" : "dmy";
  return firstIsMonth && Number(last[1]) !== Number(last[3]) ? "open" : "other";
}

/** The calendar day in the workspace's time zone; null when it is not a date or no such day exists. */
export function readDay(text: string, order: DayOrder, timeZone: string): Day | null {
  const first = YEAR_FIRST.exec(text);
  if (first !== null) {
    const zone = first[5];
    if (zone !== undefined && text.length > 10) return momentDay(text, zone, timeZone);
    return dayFrom(first[1], first[3], first[4]);
  }
  const compact = COMPACT.exec(text);
  if (compact !== null) return dayFrom(compact[1], compact[2], compact[3]);
  const last = YEAR_LAST.exec(text);
  if (last === null) return null;
  const monthFirst = order === "mdy" && last[2] !== ".";
  return monthFirst ? dayFrom(last[4], last[1], last[3]) : dayFrom(last[4], last[3], last[1]);
}

function dayFrom(year = "", month = "", day = ""): Day | null {
  const full =
    year.length === 2 ? String(Number(year) + (Number(year) < CENTURY_TURN ? 2000 : 1900)) : year;
  const text = `${full}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
  return isDay(text) ? text : null;
}

/** A moment with a zone of its own, as `2026-01-31T23:30:00Z`, is another day further east. */
function momentDay(text: string, zone: string, timeZone: string): Day | null {
  const offset = zone === "UTC" ? "Z" : zone.replace(/^([+-]\d{2})(\d{2})$/u, "$1:$2");
  const [date = "", time = ""] = text
    .slice(0, -zone.length)
    .trim()
    .split(/[T ,]+/u);
  const at = new Date(`${date}T${time}${offset}`);
  return Number.isNaN(at.getTime()) || !isDay(date) ? null : dayInZone(at, timeZone);
}

const CELLS_REMEMBERED = 2_000;

/** Reads the days of one file; the lines of an order repeat its day, so the last ones are remembered. */
export class DayReader {
  readonly #timeZone: string;
  readonly #known = new Map<string, Day | null>();

  constructor(timeZone: string) {
    this.#timeZone = timeZone;
  }

  read(text: string, order: DayOrder): Day | null {
    const key = order + text;
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    const day = readDay(text, order, this.#timeZone);
    if (this.#known.size >= CELLS_REMEMBERED) this.#known.clear();
    this.#known.set(key, day);
    return day;
  }
}
