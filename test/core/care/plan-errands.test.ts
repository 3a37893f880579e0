import { describe, expect, test } from "vitest";
import type { CareClient } from "#src/core/care/care-client.ts";
import { type CareGround, planErrands } from "#src/core/care/plan-errands.ts";
import { suggestGrowth } from "#src/core/care/suggest-growth.ts";
import { addDays, type Day, parseDay } from "#src/core/day.ts";
import { DEFAULT_METHOD_POLICY, methodPolicySchema } from "#src/core/method-policy.ts";

const today = parseDay("2026-03-16");

function client(given: Partial<CareClient> = {}): CareClient {
  return {
    clientId: "c1",
    country: "EE",
    tier: "gold",
    yearValueMinor: 100_000,
    carerId: "mari",
    lastOrderOn: addDays(today, -8),
    lastOrderRef: null,
    lastTouchOn: null,
    touchEveryDays: null,
    isWatched: false,
    hasOpenCase: false,
    hasOpenComplaint: false,
    isLeftAlone: false,
    lastCheckOn: null,
    lastManagerCheckOn: today,
    repMood: null,
    dates: [],
    ...given,
  };
}

function ground(clients: readonly CareClient[], given: Partial<CareGround> = {}): CareGround {
  return {
    clients,
    growing: [],
    untold: [],
    managerIds: [],
    recordsTouches: true,
    openOf: new Map(),
    plannedKeys: new Set(),
    busyClients: new Set(),
    ...given,
  };
}

const plan = (of: CareGround, on: Day = today, policy = DEFAULT_METHOD_POLICY) =>
  planErrands(of, { today: on, policy });
const kinds = (of: CareGround, on: Day = today) => plan(of, on).map(({ matter }) => matter.kind);

describe("a call after a delivery (BG-03)", () => {
  const bought = (days: number, given: Partial<CareClient> = {}) =>
    client({ lastOrderOn: addDays(today, -days), lastOrderRef: "1001", ...given });

  test.each([
    [0, []],
    [1, ["after-delivery"]],
    [3, ["after-delivery"]],
    [4, []],
  ])("%i days after the order: %j", (days, expected) => {
    expect(kinds(ground([bought(days)]))).toEqual(expected);
  });

  test.each([
    ["silver", { tier: "silver" }],
    ["on watch, where every order is followed anyway", { isWatched: true }],
    ["with an open case", { hasOpenCase: true }],
    ["to be left alone", { isLeftAlone: true }],
    ["heard of late", { lastCheckOn: addDays(today, -20) }],
  ] as const)("not to a client who is %s", (_, given) => {
    expect(kinds(ground([bought(1, given)]))).toEqual([]);
  });

  test("once an order: the second plan of a day adds nothing, nor does the next day's", () => {
    const [first] = plan(ground([bought(1)]));
    expect(first?.key).toBe("after-delivery:c1:1001");
    const plannedKeys = new Set([first?.key ?? ""]);
    expect(kinds(ground([bought(1)], { plannedKeys }))).toEqual([]);
  });
});

const lastTouched = (days: number, given: Partial<CareClient> = {}) =>
  client({ lastOrderOn: addDays(today, -200), lastTouchOn: addDays(today, -days), ...given });

describe("a warning before the tier's gap is reached (FI-161)", () => {
  const gold = DEFAULT_METHOD_POLICY.contact.gapDays.gold;
  test.each([
    [gold - 3, []],
    [gold - 2, ["touch-gap"]],
    [gold, ["touch-gap"]],
    [gold + 14, ["touch-gap"]],
    [gold + 15, []],
  ])("%i days without a contact: %j", (days, expected) => {
    expect(kinds(ground([lastTouched(days)]))).toEqual(expected);
  });

  test("an order is a contact too, and somebody's own choice of days goes before the tier's", () => {
    expect(kinds(ground([lastTouched(gold, { lastOrderOn: addDays(today, -3) })]))).toEqual([]);
    expect(kinds(ground([lastTouched(gold, { touchEveryDays: 60 })]))).toEqual([]);
    expect(kinds(ground([lastTouched(60, { touchEveryDays: 60 })]))).toEqual(["touch-gap"]);
  });

  test("a company that writes no contacts down is not warned", () => {
    expect(kinds(ground([lastTouched(gold)], { recordsTouches: false }))).toEqual([]);
  });
});

const born = (month: number, dayOfMonth: number) =>
  client({
    dates: [{ dateId: "d1", what: "their birthday", month, dayOfMonth, contactName: "Liis" }],
  });

describe("days that the client told of (BG-13)", () => {
  test.each([
    [3, 15, []],
    [3, 16, ["date"]],
    [3, 19, ["date"]],
    [3, 20, []],
  ])("%i/%i", (month, dayOfMonth, expected) => {
    expect(kinds(ground([born(month, dayOfMonth)]))).toEqual(expected);
  });

  test("29 February is kept on the 28th where there is none, and once a year", () => {
    const [errand] = plan(ground([born(2, 29)]), parseDay("2027-02-28"));
    expect(errand).toMatchObject({ key: "date:d1:2027", dueOn: "2027-02-28" });
    expect(kinds(ground([born(2, 29)]), parseDay("2028-02-28"))).toEqual(["date"]);
  });
});

const policyOf = (thankEvery: string) => methodPolicySchema.parse({ prevention: { thankEvery } });

describe("thanks (BG-10, BG-14, FI-156)", () => {
  const quiet = { lastTouchOn: null };
  const thanksOn = (day: string, given: Partial<CareClient> = {}) => {
    const on = parseDay(day);
    const of = ground([client({ ...quiet, lastOrderOn: addDays(on, -5), ...given })]);
    return plan(of, on).map(({ matter }) => (matter.kind === "thanks" ? matter.occasion : ""));
  };

  test.each([
    ["2026-06-20", []],
    ["2026-06-21", ["the half-year"]],
    ["2026-06-30", ["the half-year"]],
    ["2026-12-04", []],
    ["2026-12-05", ["Christmas and the New Year"]],
    ["2026-12-20", ["Christmas and the New Year"]],
    ["2026-12-31", []],
  ])("on %s: %j", (day, expected) => {
    expect(thanksOn(day)).toEqual(expected);
  });

  test("in the words of the country; never while something is wrong between us; gold only", () => {
    expect(thanksOn("2026-12-10", { country: "RU" })).toEqual(["the New Year"]);
    expect(thanksOn("2026-12-10", { country: null })).toEqual(["the end of the year"]);
    for (const given of [
      { hasOpenComplaint: true },
      { hasOpenCase: true },
      { tier: "silver" },
    ] as const)
      expect(thanksOn("2026-12-10", given)).toEqual([]);
  });

  test("a company may thank more often, or not at all", () => {
    const on = parseDay("2026-03-25");
    const of = ground([client({ lastOrderOn: addDays(on, -5) })]);
    expect(plan(of, on, policyOf("quarter"))).toHaveLength(1);
    expect(plan(of, on, policyOf("never"))).toEqual([]);
  });
});

const heard = (clientId: string, lastManagerCheckOn: Day | null, given = {}) =>
  client({ clientId, lastManagerCheckOn, ...given });

const checksOn = (day: string, clients: readonly CareClient[], given: Partial<CareGround> = {}) => {
  const of = ground(clients, { managerIds: ["vello"], ...given });
  return plan(of, parseDay(day)).flatMap(({ matter, clientId, ownerId }) =>
    matter.kind === "manager-check" ? [`${clientId} by ${ownerId}`] : [],
  );
};

describe("managers hear some gold clients themselves (FI-063)", () => {
  const many = [
    heard("a", today),
    heard("b", null),
    heard("c", addDays(today, -90)),
    heard("d", null, { tier: "silver" }),
    heard("e", null, { isLeftAlone: true }),
  ];

  test("whoever was heard longest ago first, spread over the month", () => {
    expect(checksOn("2026-04-01", many)).toEqual(["b by vello"]);
    expect(checksOn("2026-04-08", many)).toEqual(["b by vello", "c by vello"]);
    expect(checksOn("2026-04-30", many)).toEqual(["b by vello", "c by vello", "a by vello"]);
  });

  test("those planned this month count, and last month's do not", () => {
    const plannedKeys = new Set(["manager-check:2026-04:b"]);
    expect(checksOn("2026-04-07", many, { plannedKeys })).toEqual([]);
    const before = new Set(["manager-check:2026-03:b"]);
    expect(checksOn("2026-04-07", many, { plannedKeys: before })).toEqual(["b by vello"]);
  });

  test("nobody checks a client of their own", () => {
    const own = [heard("b", null, { carerId: "vello" })];
    expect(checksOn("2026-04-01", own)).toEqual([]);
    expect(checksOn("2026-04-01", own, { managerIds: ["vello", "anu"] })).toEqual(["b by anu"]);
  });
});

describe("what people have time for", () => {
  const cap = DEFAULT_METHOD_POLICY.prevention.careTasksADay;
  const buyers = Array.from({ length: cap + 2 }, (_, at) =>
    client({
      clientId: `c${at}`,
      yearValueMinor: at,
      lastOrderOn: addDays(today, -1),
      lastOrderRef: "1",
    }),
  );

  test("so many a person and day, the most worth first; what is open counts", () => {
    expect(plan(ground(buyers)).map(({ clientId }) => clientId)).toEqual(["c4", "c3", "c2"]);
    const openOf = new Map([["mari", cap - 1]]);
    expect(plan(ground(buyers, { openOf }))).toHaveLength(1);
    expect(plan(ground(buyers, { openOf: new Map([["mari", cap]]) }))).toEqual([]);
  });

  test("one thing a client at a time", () => {
    const busyClients = new Set(["c4"]);
    const chosen = plan(ground(buyers, { busyClients })).map(({ clientId }) => clientId);
    expect(chosen).toEqual(["c3", "c2", "c1"]);
  });

  test("calls about a change go beyond the cap when the days left demand it", () => {
    const untold = Array.from({ length: 40 }, (_, at) => ({
      noticeId: "n1",
      change: "new price list",
      effectiveOn: addDays(today, 7),
      clientId: `u${at}`,
      carerId: "mari",
      yearValueMinor: at,
    }));
    expect(plan(ground([], { untold }))).toHaveLength(8);
    const few = untold.slice(0, 4);
    expect(plan(ground([], { untold: few }))).toHaveLength(cap);
  });
});

test("after a passed second chance, which way to grow fits (BG-28)", () => {
  const like = { recentMinor: 100, earlierMinor: 100, lines: ["Cups"], othersLines: ["Cups"] };
  expect(suggestGrowth(like)).toEqual({ kind: "growth", way: 2, line: "Cups" });
  expect(suggestGrowth({ ...like, othersLines: ["Cups", "Coffee"] })).toMatchObject({
    way: 4,
    line: "Coffee",
  });
  expect(suggestGrowth({ ...like, recentMinor: 79 })).toMatchObject({ way: 1 });
  expect(suggestGrowth({ ...like, recentMinor: 80 })).toMatchObject({ way: 2 });
});
