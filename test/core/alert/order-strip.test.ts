import { describe, expect, test } from "vitest";
import { drawOrderStrip } from "#src/core/alert/order-strip.ts";
import { addDays, parseDay } from "#src/core/day.ts";

const TODAY = parseDay("2026-03-10");
const onDays = (...daysAgo: number[]) =>
  daysAgo.map((ago) => ({ on: addDays(TODAY, -ago), orders: 1, minor: 100 }));

describe("the picture of the order days", () => {
  test("has a mark a week: orders, weeks without, the silence, and nothing before the first order", () => {
    const { lines, ...strip } = drawOrderStrip(onDays(70, 63, 49, 28), TODAY);
    expect(lines).toHaveLength(4);
    expect(lines[3]).toBe(`${" ".repeat(15)}##.#..#----`);
    expect(strip).toMatchObject({ weeks: 52, orderDays: 4, silentWeeks: 4 });
  });

  test("names each month over the week in which it begins", () => {
    const { lines } = drawOrderStrip(onDays(70), TODAY);
    expect(lines[2]).toMatch(/^ *Oct +Nov +Dec +Jan +Feb +Mar$/);
    expect(lines[2]?.indexOf("Mar")).toBe(24); // from 25 February to 3 March
  });

  test.each([
    [363, 52],
    [364, 104],
    [5000, 104],
  ])("a first order %i days ago makes %i weeks", (ago, weeks) => {
    expect(drawOrderStrip(onDays(ago, 3), TODAY)).toMatchObject({ weeks });
  });

  test("several orders in a week are one mark and several days", () => {
    const strip = drawOrderStrip(onDays(3, 2, 1), TODAY);
    expect(strip.lines.join("").match(/#/g)).toHaveLength(1);
    expect(strip.orderDays).toBe(3);
  });

  test("no line is wider than a phone's, whatever the history", () => {
    const all = Array.from({ length: 5000 }, (_, ago) => ago);
    for (const { length } of drawOrderStrip(onDays(...all), TODAY).lines)
      expect(length).toBeLessThanOrEqual(28);
  });

  test("without an order, or with orders that are still to come, nothing is drawn", () => {
    for (const days of [[], onDays(-3)]) {
      const strip = drawOrderStrip(days, TODAY);
      expect(strip).toMatchObject({ orderDays: 0, lastOn: null, silentWeeks: 0 });
      expect(strip.lines.join("")).not.toMatch(/[#.-]/);
    }
  });
});
