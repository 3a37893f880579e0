import { describe, expect, test } from "vitest";
import { type Day, parseDay } from "#src/core/day.ts";
import type { LapseFact } from "#src/core/digest/lapse-fact.ts";
import { lossRateOf } from "#src/core/report/loss-rate.ts";
import {
  monthBefore,
  parseQuarter,
  quarterBefore,
  quarterOf,
  spanOfQuarter,
} from "#src/core/report/quarter.ts";
import { makeQuarterReport, type ReportGround } from "#src/core/report/quarter-report.ts";
import { quarterDue } from "#src/core/report/report-due.ts";
import { reportRows, sayExact } from "#src/core/report/report-rows.ts";
import { recoveryRateOf, seriesOf } from "#src/core/report/report-series.ts";
import { reportCsv } from "#src/flows/report-files.ts";
import { presentReportPage } from "#src/slack/presenters/report-page.ts";
import { nameKey } from "#src/slack/presenters/report-words.ts";

const Q3 = parseQuarter("2026-Q3");
let next = 0;

function fact(postedOn: string, given: Partial<LapseFact> = {}): LapseFact {
  next += 1;
  return {
    lapseId: `l${next}`,
    clientId: `c${next}`,
    lapses: 1,
    atRiskMinor: 1050,
    postedOn: parseDay(postedOn),
    ending: null,
    kind: "silence",
    tier: "gold",
    country: "EE",
    teamId: null,
    ownerId: "m1",
    reason: null,
    isConfirmed: false,
    ...given,
  };
}

const many = (count: number, postedOn: string, given: Partial<LapseFact> = {}) =>
  Array.from({ length: count }, () => fact(postedOn, given));

const regained = (on: string, alone: boolean) =>
  ({ how: "regained", on: parseDay(on), alone }) as const;

function report(facts: readonly LapseFact[], given: Partial<ReportGround> = {}) {
  return makeQuarterReport({
    quarter: Q3,
    asOf: parseDay("2026-10-02"),
    currency: "EUR",
    facts,
    bases: new Map(),
    repairs: [],
    events: [],
    lift: null,
    ...given,
  });
}

test.each([
  ["2026-01-01", "2026-Q1"],
  ["2026-03-31", "2026-Q1"],
  ["2026-04-01", "2026-Q2"],
  ["2026-12-31", "2026-Q4"],
])("%s lies in %s", (day, quarter) => {
  expect(quarterOf(parseDay(day))).toBe(quarter);
});

test("quarters and months are counted over the turn of a year", () => {
  expect(quarterBefore(parseQuarter("2026-Q1"))).toBe("2025-Q4");
  expect(quarterBefore(parseQuarter("2026-Q2"), 6)).toBe("2024-Q4");
  expect(spanOfQuarter(parseQuarter("2026-Q4"))).toEqual({ from: "2026-10-01", to: "2026-12-31" });
  expect(monthBefore(parseDay("2024-03-31"), 1)).toEqual({ from: "2024-02-01", to: "2024-02-29" });
});

test.each([
  ["2026-10-01", 8, "2026-Q3"],
  ["2026-10-01", 7, null],
  ["2026-10-14", 8, "2026-Q3"],
  ["2026-10-15", 8, null],
  ["2026-09-30", 23, null],
])("on %s at %i the report due is %s", (day, hour, due) => {
  expect(quarterDue(parseDay(day), { hour, morningHour: 8 })).toBe(due);
});

const some = (lapses: number) => ({ lapses, minor: 0 });

test("recovery is the share of those at risk who came back, and unknown when nobody was", () => {
  const none = { lapses: 0, minor: 0 };
  expect(recoveryRateOf({ atStart: none, lost: none, mistaken: none, regained: none })).toBeNull();
  expect(
    recoveryRateOf({ atStart: some(3), lost: some(6), mistaken: some(1), regained: some(2) }),
  ).toBe(0.25);
});

test("nothing is told of quarters in which nobody was looking yet", () => {
  const lines = seriesOf([fact("2026-05-05")], Q3).filter(({ dimension }) => dimension === "all");
  expect(lines.map(({ period }) => period.name)).toEqual([
    "Q2 2026",
    "Q3 2026",
    "2026-05",
    "2026-06",
    "2026-07",
    "2026-08",
    "2026-09",
  ]);
});

describe("the loss of a year", () => {
  const september = { from: parseDay("2026-09-01"), to: parseDay("2026-09-30") };
  const bases = new Map<Day, number>([[parseDay("2025-10-01"), 100]]);
  const old = fact("2025-09-15"); // somebody was looking all the year

  test.each([
    [10, "fine"],
    [11, "watch"],
    [19, "watch"],
    [20, "alarm"],
  ])("of %i in a hundred clients is %s (FI-072)", (lost, verdict) => {
    const facts = [old, ...many(lost, "2026-02-02")];
    expect(lossRateOf(facts, september, bases)).toMatchObject({
      lost,
      rate: lost / 100,
      monthsWatched: 12,
      verdict,
    });
  });

  test("counts a client once, and neither who is back nor what was a mistake", () => {
    const facts = [
      old,
      ...many(2, "2026-02-02", { clientId: "twice" }),
      fact("2026-02-02", { ending: regained("2026-05-05", false) }),
      fact("2026-02-02", { ending: { how: "mistaken", on: parseDay("2026-02-03"), alone: false } }),
      fact("2026-02-02", { ending: { how: "parted", on: parseDay("2026-03-03"), alone: false } }),
    ];
    expect(lossRateOf(facts, september, bases).lost).toBe(2);
  });

  test("is never called fine before a year is over, and not known without the clients there were", () => {
    expect(lossRateOf([fact("2026-08-01")], september, bases)).toMatchObject({
      monthsWatched: 2,
      verdict: null,
    });
    expect(lossRateOf([old], september, new Map()).rate).toBeNull();
  });
});

describe("a rise", () => {
  const before = [...many(4, "2026-06-10"), ...many(4, "2026-07-10"), ...many(4, "2026-08-10")];
  const events = [
    { on: parseDay("2026-05-31"), kind: "price", what: "too early" },
    { on: parseDay("2026-06-01"), kind: "price", what: "prices rose" },
  ];

  test.each([
    [6, []], // 1.5 times as many, but only two more
    [7, ["2026-09"]],
  ])("needs half as much again and three more: %i lost where four were usual", (lost, found) => {
    const { rises } = report([...before, ...many(lost, "2026-09-10")], { events });
    expect(rises.map(({ month }) => month)).toEqual(found);
  });

  test("stands beside the changes of its month and the three before it (FI-074)", () => {
    const { rises } = report([...before, ...many(7, "2026-09-10")], { events });
    expect(rises[0]?.changes.map(({ what }) => what)).toEqual(["prices rose"]);
  });
});

test("a cause that comes again is told with what was decided about it", () => {
  const delivery = fact("2026-07-07", { reason: "B5" });
  const facts = [
    delivery,
    fact("2026-01-07", { reason: "B5" }),
    fact("2026-08-08", { reason: "B2" }),
  ];
  const repairs = [{ lapseId: delivery.lapseId ?? "", kind: "fix", what: "A second van" } as const];
  expect(report(facts, { repairs }).causes).toMatchObject([
    { reason: "B5", isRepeated: true, fixes: 1, decided: ["A second van"], inYear: { lapses: 2 } },
    { reason: "B2", isRepeated: false, fixes: 0, preventions: 0 },
  ]);
});

test("a reason about one of our people is not told apart, in no part of the report", () => {
  const facts = many(3, "2026-07-07", { reason: "B4a" });
  const made = report(facts);
  expect(JSON.stringify(made)).not.toContain("B4a");
});

test("returns are split by whether we had been in touch", () => {
  const { returns } = report([
    fact("2026-06-07", { ending: regained("2026-07-07", true) }),
    fact("2026-06-07", { ending: regained("2026-08-07", false) }),
    fact("2026-06-07", { ending: regained("2026-10-01", false) }),
  ]);
  expect(returns).toEqual({
    alone: { lapses: 1, minor: 1050 },
    afterContact: { lapses: 1, minor: 1050 },
    lift: null,
  });
});

describe("as files", () => {
  const hostile = fact("2026-07-07", { country: "=1+1", ownerId: "x" });
  const view = {
    report: report([hostile, fact("2026-07-08")]),
    teamName: null,
    names: new Map([["x", "<script>alert(1)</script>"]]),
  };

  test("every part of a dimension adds up to the whole, to the cent", () => {
    const rows = reportRows(view.report, (dimension, key) => nameKey(dimension, key, view.names));
    const lost = (dimension: string) =>
      rows
        .filter(
          (row) =>
            row.period === "Q3 2026" &&
            row.dimension === dimension &&
            row.figure === "lost" &&
            row.unit === "EUR",
        )
        .reduce((sum, { number }) => sum + Number(number), 0);
    const dimensions = ["all", "rep", "segment", "reason", "region"];
    expect(dimensions.map(lost)).toEqual([21, 21, 21, 21, 21]);
  });

  test("a spreadsheet finds no formula in the CSV, and numbers stay numbers", () => {
    const csv = reportCsv(view, nameKey);
    expect(csv.startsWith("\uFEFFperiod,from,to,dimension,value,figure,unit,number\r\n")).toBe(
      true,
    );
    expect(csv).toContain("region,'=1+1,lost,clients,1\r\n");
    expect(csv).toContain("all,all,net,EUR,-21.00\r\n");
  });

  test("the page runs nothing, loads nothing, and shows names as text", () => {
    const page = presentReportPage(view, (_, mode) => `<svg class="of-${mode}"></svg>`);
    expect(page).not.toContain("<script");
    expect(page).toContain("&lt;script&gt;alert(1)&lt;/script&gt;");
    expect(page).toContain("default-src 'none'");
    expect(page).toContain("of-light");
    expect(page).toContain("of-dark");
    expect(page).toContain("@media print");
  });
});

test.each([
  [-123450, "EUR", "-1234.50"],
  [1234, "JPY", "1234"],
  [1234, "KWD", "1.234"],
])("%i minor units of %s are %s", (minor, currency, said) => {
  expect(sayExact(minor, currency)).toBe(said);
});
