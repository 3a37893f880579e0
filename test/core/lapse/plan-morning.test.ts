import { expect, test } from "vitest";
import { parseDay } from "#src/core/day.ts";
import { type ClientThisMorning, planMorning } from "#src/core/lapse/plan-morning.ts";
import type { Standing } from "#src/core/lapse/standing.ts";
import { every, historyOf } from "../../support/client-history.ts";

const TODAY = parseDay("2026-05-01");

function lapsed(
  clientId: string,
  yearValueMinor: number,
  given: { ownerId?: string | null; standing?: Standing } = {},
): ClientThisMorning {
  const ownerId = given.ownerId === undefined ? "rep-1" : given.ownerId;
  return {
    client: historyOf("2026-03-02", every(14, 12), { clientId, ownerId, yearValueMinor }),
    standing: given.standing ?? { kind: "none" },
  };
}

const ids = (list: readonly { client: { clientId: string } }[]) =>
  list.map(({ client }) => client.clientId);

/** Twenty clients who order as usual and are worth more than all lapsed ones, so that these are copper. */
const steady = Array.from({ length: 20 }, (_, i) => ({
  client: historyOf("2026-04-28", every(14, 12), { clientId: `s${i}`, yearValueMinor: 900 }),
  standing: { kind: "none" } as const,
}));

test("most money at risk comes first", () => {
  const plan = planMorning([lapsed("a", 100), lapsed("b", 300), lapsed("c", 200)], TODAY);
  expect(ids(plan.chosen)).toEqual(["b", "c", "a"]);
  expect(plan.chosen.map(({ atRiskMinor }) => atRiskMinor)).toEqual([300, 200, 100]);
});

test.each([
  { lapses: 4, chosen: 4, waiting: 0 },
  { lapses: 5, chosen: 5, waiting: 0 },
  { lapses: 6, chosen: 5, waiting: 1 },
])("at most five new cards a rep: $lapses lapses", ({ lapses, chosen, waiting }) => {
  const clients = Array.from({ length: lapses }, (_, i) => lapsed(`c${i}`, 100));
  const plan = planMorning(clients, TODAY);
  expect([plan.chosen.length, plan.waiting.length]).toEqual([chosen, waiting]);
});

test("each rep has a cap of their own, and clients without an owner share one", () => {
  const owners = ["rep-1", "rep-2", null];
  const clients = owners.flatMap((ownerId) =>
    [1, 2, 3, 4, 5, 6].map((n) => lapsed(`${ownerId}-${n}`, 100, { ownerId })),
  );
  const plan = planMorning(clients, TODAY);
  expect(plan.chosen.length).toBe(15);
  expect(new Set(plan.waiting.map(({ client }) => client.ownerId))).toEqual(new Set(owners));
});

test("who waited goes before a new lapse of the same expected loss, and not before a greater one", () => {
  const standing = { kind: "waiting", lapseId: "l1" } as const;
  const fresh = [500, 400, 400, 400, 400].map((value, i) => lapsed(`new${i}`, value));
  const plan = planMorning([...steady, ...fresh, lapsed("old", 400, { standing })], TODAY);
  expect(ids(plan.chosen).slice(0, 2)).toEqual(["new0", "old"]);
  expect(plan.chosen[1]).toMatchObject({ waitingLapseId: "l1" });
  expect(ids(plan.waiting)).toEqual(["new4"]);
});

test("gold waits behind nobody (ET-02)", () => {
  const standing = { kind: "waiting", lapseId: "l1" } as const;
  const waiting = Array.from({ length: 10 }, (_, i) => lapsed(`old${i}`, 100, { standing }));
  const plan = planMorning([...waiting, lapsed("gold", 90_000)], TODAY);
  expect(plan.chosen[0]).toMatchObject({ tier: "gold", client: { clientId: "gold" } });
});

test("a gold client who fell silent four months ago is still gold", () => {
  const silent = historyOf("2026-01-01", every(30, 12), {
    clientId: "g",
    yearValueMinor: 9_500_000,
  });
  const plan = planMorning([...steady, { client: silent, standing: { kind: "none" } }], TODAY);
  expect(plan.chosen).toMatchObject([{ tier: "gold", client: { clientId: "g" } }]);
});

test("clients who left more than a year ago do not move the tiers", () => {
  const gone = Array.from({ length: 90 }, (_, i) => ({
    client: historyOf("2020-01-01", every(30, 12), { clientId: `x${i}`, yearValueMinor: 95 }),
    standing: { kind: "none" } as const,
  }));
  const plan = planMorning([...gone, ...steady, lapsed("low", 100)], TODAY);
  expect(plan.chosen).toMatchObject([{ tier: "copper" }]);
  expect(plan.heldBack).toEqual({ "lost-long-ago": 90 });
});

test("everyone held back is counted by cause, everyone else is seen", () => {
  const one = { client: historyOf("2026-01-05", []), standing: { kind: "none" } } as const;
  const plan = planMorning(
    [one, one, lapsed("d", 100, { standing: { kind: "dismissed" } }), ...steady],
    TODAY,
  );
  expect(plan).toMatchObject({
    clientsSeen: 23,
    chosen: [],
    waiting: [],
    heldBack: { "one-time": 2, dismissed: 1 },
    heldOut: [],
    spared: [],
  });
});

test("a client whose returns exceed the orders risks nothing, and no number is below zero", () => {
  expect(planMorning([lapsed("r", -500)], TODAY).chosen).toMatchObject([
    { atRiskMinor: 0, tier: "copper" },
  ]);
});

test("no clients, no alerts", () => {
  expect(planMorning([], TODAY)).toMatchObject({
    clientsSeen: 0,
    chosen: [],
    waiting: [],
    heldBack: {},
  });
});
