import { minorPerMajor } from "../money.ts";
import type { Amount } from "../digest/lapse-fact.ts";
import type { QuarterReport } from "./quarter-report.ts";
import { type Dimension, recoveryRateOf, type SeriesLine } from "./report-series.ts";

/** One figure of the report's table: a line a figure, so that any program can turn it as it likes. */
export type ReportRow = {
  readonly period: string;
  readonly from: string;
  readonly to: string;
  readonly dimension: string;
  readonly value: string;
  readonly figure: string;
  readonly unit: string; // clients, share (0 to 1), or the currency
  readonly number: string; // decimal point, exact; empty: not known
};

type NameOf = (dimension: Dimension, key: string | null) => string;

const AMOUNTS = ["atStart", "lost", "regained", "mistaken", "parted", "atEnd", "net"] as const;

const FIGURE: Readonly<Record<(typeof AMOUNTS)[number], string>> = {
  atStart: "at risk at start",
  lost: "lost",
  regained: "regained",
  mistaken: "mistaken",
  parted: "parted",
  atEnd: "at risk at end",
  net: "net",
};

/** Everything the report counts, as rows. */
export function reportRows(report: QuarterReport, nameOf: NameOf): ReportRow[] {
  return [
    ...report.lines.flatMap((line) => rowsOfLine(line, report.currency, nameOf)),
    ...rowsOfRates(report),
    ...rowsOfReturns(report),
  ];
}

function rowsOfLine(
  { period, dimension, key, count }: SeriesLine,
  currency: string,
  nameOf: NameOf,
): ReportRow[] {
  const { name, span } = period;
  const head = { period: name, ...span, dimension, value: nameOf(dimension, key) };
  const rate = recoveryRateOf(count);
  return [
    ...AMOUNTS.flatMap((figure) => rowsOfAmount(head, FIGURE[figure], count[figure], currency)),
    {
      ...head,
      figure: "recovery rate",
      unit: "share",
      number: rate === null ? "" : rate.toFixed(4),
    },
  ];
}

type Head = Omit<ReportRow, "figure" | "unit" | "number">;

function rowsOfAmount(head: Head, figure: string, amount: Amount, currency: string): ReportRow[] {
  return [
    { ...head, figure, unit: "clients", number: String(amount.lapses) },
    { ...head, figure, unit: currency, number: sayExact(amount.minor, currency) },
  ];
}

function rowsOfRates({ lossRates }: QuarterReport): ReportRow[] {
  return lossRates.map(({ month, rate }) => ({
    period: month,
    from: "",
    to: "",
    dimension: "all",
    value: "all",
    figure: "lost in twelve months",
    unit: "share",
    number: rate === null ? "" : rate.toFixed(4),
  }));
}

function rowsOfReturns({ quarter, span, returns, currency }: QuarterReport): ReportRow[] {
  const head = { period: quarter, ...span, dimension: "all", value: "all" };
  return [
    ...rowsOfAmount(head, "came back alone", returns.alone, currency),
    ...rowsOfAmount(head, "came back after our contact", returns.afterContact, currency),
  ];
}

/** `-1234.50`: with the currency's own number of decimals, and never rounded. */
export function sayExact(minor: number, currency: string): string {
  const perMajor = minorPerMajor(currency);
  const digits = Math.round(Math.log10(perMajor));
  return (minor / perMajor).toFixed(digits);
}
