import { describe, expect, test } from "vitest";
import { type BacktestWish, planBacktest } from "#src/core/backtest/plan-backtest.ts";
import { dayNumber, parseDay } from "#src/core/day.ts";
import { orderHistory } from "../../support/order-history.ts";

/** Two clients, one of them with an order every ten days from the first day to the last. */
function ordersFrom(first: string, last: string) {
  const [from, to] = [dayNumber(parseDay(first)), dayNumber(parseDay(last))];
  const days = Array.from({ length: Math.floor((to - from) / 10) + 1 }, (_, n) => from + 10 * n);
  return [orderHistory("a", days), orderHistory("b", [from, to])];
}

const years = ordersFrom("2010-01-01", "2012-12-31");
const open: BacktestWish = { cutoffs: [], horizonDays: 90, from: null, to: null };
const days = (...texts: string[]) => texts.map(parseDay);

function planned(histories = years, wish: Partial<BacktestWish> = {}) {
  const result = planBacktest(histories, { ...open, ...wish });
  if (!result.ok) throw new Error(result.why);
  return result.plan;
}

function refused(histories = years, wish: Partial<BacktestWish> = {}): string {
  const result = planBacktest(histories, { ...open, ...wish });
  return result.ok ? "" : result.why;
}

describe("cut-offs", () => {
  test("are chosen up to the last day whose horizon is over, evenly, when a third of the orders is known", () => {
    const { cutoffs } = planned();
    expect(cutoffs).toHaveLength(5);
    expect(cutoffs.at(-1)).toBe("2012-10-03"); // the 90th day, the last of the data, is 2012-12-31
    expect(cutoffs[0]).toBe("2010-12-27");
    const gaps = cutoffs.slice(1).map((day, i) => dayNumber(day) - dayNumber(cutoffs[i] ?? day));
    expect(Math.max(...gaps) - Math.min(...gaps)).toBeLessThanOrEqual(1);
  });

  test("of a short history are fewer", () => {
    expect(planned(ordersFrom("2012-01-01", "2012-10-31")).cutoffs).toEqual(
      days("2012-06-29", "2012-08-03"),
    );
    expect(planned(ordersFrom("2012-01-01", "2012-05-31")).cutoffs).toEqual(days("2012-03-03"));
  });

  test("asked for are taken in order and once", () => {
    const cutoffs = days("2012-03-01", "2011-03-01", "2012-03-01");
    expect(planned(years, { cutoffs }).cutoffs).toEqual(days("2011-03-01", "2012-03-01"));
  });

  test.each([
    ["2010-01-01", false], // no order lies before it
    ["2010-01-02", true],
    ["2012-10-03", true],
    ["2012-10-04", false],
  ])("on %s: %s", (day, fits) => {
    const why = refused(years, { cutoffs: days(day) });
    expect(why).toBe(
      fits
        ? ""
        : `Cut-off ${day} is outside the data. The orders reach from 2010-01-01 to 2012-12-31: with a horizon of 90 days a cut-off lies from 2010-01-02 to 2012-10-03.`,
    );
  });

  test("need a horizon that the data can hold", () => {
    const short = ordersFrom("2012-01-01", "2012-03-31"); // 91 days
    expect(planned(short, { horizonDays: 90 }).cutoffs).toEqual(days("2012-01-02"));
    expect(refused(short, { horizonDays: 91 })).toBe(
      "The orders reach from 2012-01-01 to 2012-03-31: a horizon of 91 days leaves no day to look from.",
    );
  });
});

describe("the daily view", () => {
  test("is the last six months that leave 60 days", () => {
    expect(planned().daily).toEqual({ from: "2012-05-03", to: "2012-11-02" });
    expect(planned(years, { to: parseDay("2012-08-30") }).daily).toEqual({
      from: "2012-02-29", // 31 August would want 31 February
      to: "2012-08-30",
    });
    expect(planned(years, { from: parseDay("2012-11-01") }).daily?.to).toBe("2012-11-02");
  });

  test("begins where the data begin when that is later", () => {
    const short = ordersFrom("2012-01-01", "2012-05-30");
    expect(planned(short).daily).toEqual({ from: "2012-01-02", to: "2012-04-01" });
  });

  test("is left out where the data are too short for it, unless it was asked for", () => {
    const short = ordersFrom("2012-01-01", "2012-02-20");
    const wish = { horizonDays: 10 };
    expect(planned(short, wish).daily).toBeNull();
    expect(refused(short, { ...wish, from: parseDay("2012-01-10") })).toContain("too few");
  });

  test.each([
    ["2012-11-03", "2012-11-02", "--from 2012-11-03 is after --to 2012-11-02."],
    ["2010-01-01", "2010-02-01", "it lies from 2010-01-02 to 2012-11-02."],
    ["2012-01-01", "2012-11-03", "it lies from 2010-01-02 to 2012-11-02."],
  ])("from %s to %s", (from, to, why) => {
    expect(refused(years, { from: parseDay(from), to: parseDay(to) })).toContain(why);
  });
});

test("without orders there is nothing to replay", () => {
  expect(refused([])).toBe("There are no orders.");
  expect(refused([orderHistory("a", [])])).toBe("There are no orders.");
});

test("one stray order of long ago moves no cut-off before the others", () => {
  const stray = orderHistory("stray", [dayNumber(parseDay("1985-05-05"))]);
  const [first] = planned([...years, stray]).cutoffs;
  expect((first ?? "") > "2010-06-01").toBe(true);
});
