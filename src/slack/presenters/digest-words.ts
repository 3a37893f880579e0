import type { Day } from "#src/core/day.ts";
import type { KeptDigest } from "#src/core/digest/kept-digest.ts";
import { type Amount, type Span } from "#src/core/digest/lapse-fact.ts";
import { formatMoney } from "#src/core/money.ts";
import { count, sayDay } from "./say-day.ts";

/** Names of members and clients by id; who was erased has none. */
export type Names = ReadonlyMap<string, string>;

/** `2 to 8 Mar`, `30 Mar to 5 Apr`; the years where they are not today's. */
export function saySpan({ from, to }: Span, today: Day): string {
  if (from === to) return sayDay(from, today);
  const isOneMonth = from.slice(0, 7) === to.slice(0, 7);
  const first = isOneMonth ? String(Number(from.slice(8))) : sayDay(from, today);
  return `${first} to ${sayDay(to, today)}`;
}

export function sayMoney(minor: number, { currency }: Pick<KeptDigest, "currency">): string {
  return formatMoney({ minor, currency }, "en");
}

/** `5 clients, €42,300`. */
export function sayAmount({ lapses, minor }: Amount, digest: Pick<KeptDigest, "currency">): string {
  return lapses === 0 ? "none" : `${count(lapses, "client")}, ${sayMoney(minor, digest)}`;
}

/** With its sign: `−3 clients, −€33,200`. */
export function sayNet({ lapses, minor }: Amount, digest: Pick<KeptDigest, "currency">): string {
  if (lapses === 0 && minor === 0) return "even";
  return `${sign(lapses)}${count(Math.abs(lapses), "client")}, ${sign(minor)}${sayMoney(Math.abs(minor), digest)}`;
}

function sign(number: number): string {
  return number === 0 ? "" : number < 0 ? "−" : "+";
}
