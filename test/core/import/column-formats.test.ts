import { expect, test } from "vitest";
import { parseDay } from "#src/core/day.ts";
import { type ColumnFormats, FormatSurvey } from "#src/core/import/column-formats.ts";
import { parseMapping, understandHeader } from "#src/core/import/understand-header.ts";

/** Formats of an orders file with these dates, totals and numbers, one row each. */
function formatsOf(
  rows: readonly { date?: string; total?: string; order?: string }[],
  ...maps: string[]
): ColumnFormats {
  const mappings = maps.flatMap((map) => parseMapping(map) ?? []);
  const reading = understandHeader(["client", "order", "date", "total"], mappings, null);
  if (!reading.ok) throw new Error(reading.why);
  const survey = new FormatSurvey(reading.header, parseDay("2026-06-15"));
  for (const { date = "", total = "", order = "" } of rows) survey.see(["K1", order, date, total]);
  return survey.decide(mappings, reading.header);
}

const dates = (...list: string[]) => list.map((date) => ({ date }));
const totals = (...list: string[]) => list.map((total) => ({ total }));

test.each([
  {
    why: "one day above 12 decides all",
    rows: dates("01/02/2026", "13/02/2026"),
    order: "dmy",
    doubts: 0,
  },
  {
    why: "one month place above 12",
    rows: dates("01/02/2026", "02/13/2026"),
    order: "mdy",
    doubts: 0,
  },
  { why: "nothing proves it", rows: dates("01/02/2026", "03/04/2026"), order: "dmy", doubts: 1 },
  {
    why: "day first would lie ahead",
    rows: dates("01/02/2026", "06/12/2026"),
    order: "mdy",
    doubts: 0,
  },
  {
    why: "both are there: the more",
    rows: dates("13/02/2026", "14/02/2026", "02/13/2026"),
    order: "dmy",
    doubts: 1,
  },
  { why: "year first", rows: dates("2026-01-02"), order: "ymd", doubts: 0 },
])("order of a date column: $why", ({ rows, order, doubts }) => {
  const formats = formatsOf(rows);
  expect(formats.dayOrders.get("placedOn")).toBe(order);
  expect(formats.doubts).toHaveLength(doubts);
});

test("a doubt about dates names the option that turns it round, and that option settles it", () => {
  const rows = dates("01/02/2026");
  expect(formatsOf(rows).doubts[0]).toContain("--map 'date=placedOn:mdy'");
  const settled = formatsOf(rows, "date=placedOn:mdy");
  expect(settled.dayOrders.get("placedOn")).toBe("mdy");
  expect(settled.doubts).toEqual([]);
});

test.each([
  { why: "a comma before two digits", rows: totals("1.234", "5,50"), mark: ",", doubts: 0 },
  { why: "a point before two digits", rows: totals("1,234", "5.50"), mark: ".", doubts: 0 },
  { why: "only groups of three after a comma", rows: totals("1,234"), mark: ".", doubts: 1 },
  { why: "only groups of three after a point", rows: totals("1.234"), mark: ",", doubts: 1 },
  { why: "whole numbers", rows: totals("5", "7"), mark: ".", doubts: 0 },
  {
    why: "a point in the currency is none",
    rows: totals("100 руб.", "5,50 руб."),
    mark: ",",
    doubts: 0,
  },
])("decimal mark of an amount column: $why", ({ rows, mark, doubts }) => {
  const formats = formatsOf(rows);
  expect(formats.decimalMarks.get("total")).toBe(mark);
  expect(formats.doubts).toHaveLength(doubts);
});

test("what a person says of the decimal mark goes before what the cells show", () => {
  const formats = formatsOf(totals("1,234", "2.5"), "total=total:comma");
  expect(formats.decimalMarks.get("total")).toBe(",");
});

test("C before a number is a credit note only among plain numbers", () => {
  const notes = [{ order: "489434" }, { order: "489435" }, { order: "C489449" }];
  expect(formatsOf(notes).creditPrefix).toBe(true);
  expect(formatsOf([{ order: "C1" }, { order: "C2" }, { order: "3" }]).creditPrefix).toBe(false);
  expect(formatsOf([{ order: "c000001" }, { order: "1" }, { order: "2" }]).creditPrefix).toBe(
    false,
  );
});
