import { HOLD_BACK_CAUSES, type HoldBackCause } from "./hold-back.ts";
import type { LapseSignal } from "./signal.ts";

/** A client on whom a rule has fired, and who is not brought to a rep. */
export type HeldBackClient = {
  readonly clientId: string;
  readonly clientName: string;
  readonly ownerId: string | null;
  readonly successorId: string | null; // who buys instead, with the cause "successor"
  readonly cause: HoldBackCause;
  readonly signals: readonly LapseSignal[]; // what fired; none for a one-time buyer
  readonly yearValueMinor: number;
};

/** Number of clients by cause. */
export type HeldBack = Readonly<Partial<Record<HoldBackCause, number>>>;

export function countByCause(clients: readonly Pick<HeldBackClient, "cause">[]): HeldBack {
  const counts: Partial<Record<HoldBackCause, number>> = {};
  for (const { cause } of clients) counts[cause] = (counts[cause] ?? 0) + 1;
  return counts;
}

export type HeldBackPage = {
  readonly counts: HeldBack;
  readonly clients: readonly HeldBackClient[]; // of the page
  readonly total: number; // of the cause asked for, or of all
  readonly page: number; // from 0; never beyond the last
  readonly pages: number; // at least 1
};

/** Those held back, one page of them: cause by cause, and the most valuable of each first. */
export function pageHeldBack(
  clients: readonly HeldBackClient[],
  asked: {
    readonly cause: HoldBackCause | null;
    readonly page: number;
    readonly pageSize: number;
  },
): HeldBackPage {
  const wanted = clients.filter(({ cause }) => asked.cause === null || cause === asked.cause);
  const sorted = wanted.toSorted(byCauseAndValue);
  const pages = Math.max(1, Math.ceil(sorted.length / asked.pageSize));
  const page = Math.min(Math.max(0, Math.trunc(asked.page)), pages - 1);
  const from = page * asked.pageSize;
  return {
    counts: countByCause(clients),
    clients: sorted.slice(from, from + asked.pageSize),
    total: sorted.length,
    page,
    pages,
  };
}

function byCauseAndValue(a: HeldBackClient, b: HeldBackClient): number {
  return (
    HOLD_BACK_CAUSES.indexOf(a.cause) - HOLD_BACK_CAUSES.indexOf(b.cause) ||
    b.yearValueMinor - a.yearValueMinor ||
    (a.clientId < b.clientId ? -1 : 1)
  );
}
