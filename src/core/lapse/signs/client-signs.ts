import type { Day } from "../../day.ts";
import type { SettledMatter } from "../settled-matter.ts";

/** A request that no order has followed. */
export type OpenRequest = {
  readonly askedOn: Day;
  readonly about: string;
  readonly amountMinor: number | null;
};

/** An attempt of ours to reach the client. */
export type ContactTry = {
  readonly on: Day;
  readonly channel: string; // call, e-mail, visit, letter, message
  readonly invitesAnswer: boolean; // we wait for one: a call that reached them waits for nothing
  readonly agreed: boolean; // the client knew of the call or visit beforehand
};

export type OpenComplaint = {
  readonly madeOn: Day;
  readonly about: string; // delivery, quality, service, price, product, other
  readonly orderRef: string | null;
};

/** What the orders of late say; both lists end with the last order day. */
export type RecentBuying = {
  readonly dayValuesMinor: readonly number[]; // net value of the last 13 order days at most, oldest first
  readonly monthValuesMinor: readonly number[]; // of 25 calendar months that end with the last order's
  readonly monthOrderDays: readonly number[]; // order days of the same months
};

/** How the client pays; only invoices that are due are counted. */
export type InvoiceFigures = {
  readonly overdueCount: number; // due and not paid
  readonly overdueMinor: number; // what is open on them
  readonly oldestDueOn: Day | null; // of the overdue ones
  readonly paidCount: number; // of the last two years
  readonly usualLateDays: number | null; // median days from due to paid; below zero: early; null: none paid
  readonly recentDue: number; // fell due in six calendar months, the last of them the one before last
  readonly recentPaid: number; // those of them that were paid within 30 days from then
  readonly earlierDue: number; // fell due in the twelve months before these
  readonly earlierPaid: number; // likewise
};

/** One line of products, as the company's own groups name it. */
export type ProductLineFigures = {
  readonly line: string;
  readonly firstOn: Day;
  readonly lastOn: Day;
  readonly boughtDays: number; // order days with the line
  readonly orderDays: number; // the client's order days from firstOn to lastOn
  readonly orderDaysSince: number; // and after lastOn
  readonly yearMinor: number; // value of the line in the twelve months up to lastOn
};

/** What a person has said of the client once and for all. */
export type KnownOfClient = {
  readonly cancelledOn: Day | null; // the client ended the contract or the account
  readonly pausedFrom: Day | null;
  readonly pausedUntil: Day | null; // null with a start: until they ring
  readonly usualMonths: number | null; // long-lived goods: months between orders
  readonly knowsLittle: boolean; // of our range (FI-133)
  readonly recommends: boolean; // or tells us what they think (FI-134)
};

/** What the records beyond the order days say of a client on the morning in question. */
export type ClientSigns = {
  readonly known: KnownOfClient;
  readonly requests: readonly OpenRequest[]; // after the last order, the newest ten, oldest first
  readonly lastHeardOn: Day | null; // the client's last touch, request, complaint or order
  readonly tries: readonly ContactTry[]; // after lastHeardOn, the newest ten, oldest first
  readonly complaints: readonly OpenComplaint[]; // oldest first
  readonly buying: RecentBuying | null;
  readonly invoices: InvoiceFigures | null; // null: none on record
  readonly productLines: readonly ProductLineFigures[]; // those bought before and not with the last order
  readonly settled: readonly SettledMatter[]; // of earlier lapses
};

/** What the rules need to know of the company as a whole. */
export type CompanyFigures = {
  readonly paymentsKnownUntil: Day | null; // day of the newest payment on record; null: none
  /** Net value of the last six whole months over that of the same months a year before; null: less than a year. */
  readonly halfYearTrend: number | null;
};
