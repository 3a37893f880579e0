import type { Day } from "../day.ts";
import type { ClientSigns } from "./signs/client-signs.ts";

/** What is known of a client on the morning in question; only orders up to that day are in it. */
export type ClientHistory = {
  readonly clientId: string;
  readonly clientName: string;
  readonly ownerId: string | null; // the rep; null: nobody's client
  readonly doNotContact: boolean;
  readonly closedOn: Day | null;
  readonly successorId: string | null; // the client that buys instead of this one (FI-031)
  readonly orderCount: number;
  readonly orderDayCount: number; // distinct days with an order
  readonly firstOrderOn: Day;
  readonly lastOrderOn: Day;
  readonly recentGapDays: readonly number[]; // at most the last 24 gaps between order days, oldest first
  readonly gapLogMean: number | null; // of ln(gap in days) over all gaps; null below one
  readonly gapLogSd: number | null; // of the sample; null below two
  readonly halfMonthDays: readonly number[]; // order days of all years in each half of a month: 24, January 1-15 first
  readonly orderMonths: readonly number[]; // 1-12, once for each year with an order in that month
  readonly signs: ClientSigns | null; // null: nothing but orders and the client's own row is on record
  readonly totalMinor: number; // net value of all orders
  readonly lastDayMinor: number; // net value of all orders of the last order day
  readonly yearValueMinor: number; // net value of the twelve calendar months that end with the last order's month
};
