import { describe, expect, test } from "vitest";
import type { ClientHistory } from "#src/core/lapse/client-history.ts";
import { judgeClient, PLAIN_GROUND } from "#src/core/lapse/judge-client.ts";
import type { ClientSigns, KnownOfClient } from "#src/core/lapse/signs/client-signs.ts";
import { every, historyOf } from "../../support/client-history.ts";
import { ago, NO_SIGNS, NOTHING_KNOWN, TODAY } from "../../support/look.ts";

const NONE = { kind: "none" } as const;
const silentFor = (days: number, signs: Partial<ClientSigns>): ClientHistory =>
  historyOf(ago(days), every(14, 12), { signs: { ...NO_SIGNS, ...signs } });
const known = (change: Partial<KnownOfClient>) => ({ known: { ...NOTHING_KNOWN, ...change } });
const judge = (client: ClientHistory, verySmallMinor = 0) =>
  judgeClient(client, NONE, TODAY, { ...PLAIN_GROUND, verySmallMinor });

const complaint = { madeOn: ago(10), about: "quality", orderRef: null };

describe("a pause that is known of", () => {
  test.each([
    { what: "until they ring", pause: { pausedFrom: ago(50) }, cause: "paused" },
    { what: "that begins today", pause: { pausedFrom: TODAY }, cause: "paused" },
    { what: "that begins tomorrow", pause: { pausedFrom: ago(-1) }, cause: null },
    {
      what: "over for a month",
      pause: { pausedFrom: ago(60), pausedUntil: ago(30) },
      cause: "paused",
    },
    { what: "over for longer", pause: { pausedFrom: ago(60), pausedUntil: ago(31) }, cause: null },
    { what: "with an end only", pause: { pausedUntil: ago(-10) }, cause: "paused" },
    { what: "of years ago", pause: { pausedFrom: ago(900), pausedUntil: ago(800) }, cause: null },
  ])("$what", ({ pause, cause }) => {
    expect(judge(silentFor(63, known(pause)))).toMatchObject(
      cause === null ? { kind: "lapsed" } : { kind: "held-back", cause },
    );
  });

  test.each([
    { days: 394, cause: "paused" }, // a year without an end, and a month to order again
    { days: 396, cause: null },
  ])("without an end it is asked after when a year is over: $days days", ({ days, cause }) => {
    const client = silentFor(days + 1, known({ pausedFrom: ago(days) }));
    expect(judge(client)).toMatchObject({ cause: cause ?? "lost-long-ago" });
  });

  test("explains no complaint", () => {
    const client = silentFor(63, { ...known({ pausedFrom: ago(50) }), complaints: [complaint] });
    expect(judge(client)).toMatchObject({ kind: "lapsed", signals: [{ rule: "dissatisfied" }] });
  });
});

test.each([
  { days: 273, cause: "long-cycle" }, // six months and half as much
  { days: 274, cause: null },
])("goods that last (FI-116): $days days", ({ days, cause }) => {
  const client = silentFor(days, known({ usualMonths: 6 }));
  expect(judge(client)).toMatchObject(
    cause === null ? { kind: "lapsed" } : { kind: "held-back", cause },
  );
});

describe("a very small client (FI-015)", () => {
  const client = { ...silentFor(63, {}), yearValueMinor: 1000 };
  test.each([
    { below: 1001, cause: "very-small" },
    { below: 1000, cause: null },
    { below: 0, cause: null },
  ])("worth 1000 a year where less than $below is very small", ({ below, cause }) => {
    expect(judge(client, below)).toMatchObject(
      cause === null ? { kind: "lapsed" } : { kind: "held-back", cause },
    );
  });

  test.each(["knowsLittle", "recommends"])(
    "unless they are an exception: %s (FI-133, FI-134)",
    (flag) => {
      const signs = { ...NO_SIGNS, ...known({ [flag]: true }) };
      expect(judge({ ...client, signs }, 1001).kind).toBe("lapsed");
    },
  );
});

const settled = (matter: string, as: "dismissed" | "returned", on = ago(5)) => [{ matter, as, on }];

describe("a matter that was closed before", () => {
  test.each([
    { matter: `dissatisfied ${ago(10)}`, as: "dismissed", cause: "dismissed" },
    { matter: `dissatisfied ${ago(10)}`, as: "returned", cause: "settled" },
    { matter: `dissatisfied ${ago(11)}`, as: "dismissed", cause: null }, // another complaint
  ] as const)("$matter, $as", ({ matter, as, cause }) => {
    const client = historyOf(ago(3), every(14, 12), {
      signs: { ...NO_SIGNS, complaints: [complaint], settled: settled(matter, as) },
    });
    expect(judge(client)).toMatchObject(
      cause === null ? { kind: "lapsed" } : { kind: "held-back", cause },
    );
  });

  test("one matter closed leaves the others", () => {
    const client = silentFor(63, {
      complaints: [complaint],
      settled: settled(`silence ${ago(63)}`, "dismissed"),
    });
    expect(judge(client)).toMatchObject({ kind: "lapsed", signals: [{ rule: "dissatisfied" }] });
  });

  test.each([
    { days: 179, kind: "held-back" },
    { days: 180, kind: "lapsed" },
  ])("a decline is news again after half a year: closed $days days ago", ({ days, kind }) => {
    const values = [...Array.from({ length: 10 }, () => 100), 40, 40, 40];
    const client = historyOf(ago(3), every(14, 12), {
      signs: {
        ...NO_SIGNS,
        buying: { dayValuesMinor: values, monthValuesMinor: [], monthOrderDays: [] },
        settled: settled("smaller-purchases", "returned", ago(days)),
      },
    });
    expect(judge(client).kind).toBe(kind);
  });
});

test("several signs are told together, silence first", () => {
  const requests = [30, 20, 10].map((days) => ({
    askedOn: ago(days),
    about: "plates",
    amountMinor: null,
  }));
  const verdict = judge(silentFor(63, { requests, complaints: [complaint] }));
  expect(verdict).toMatchObject({
    kind: "lapsed",
    signals: [
      { rule: "rhythm-break" },
      { rule: "requests-without-order" },
      { rule: "dissatisfied" },
    ],
  });
});

test("a rule that is switched off says nothing", () => {
  const rules = {
    ...PLAIN_GROUND.rules,
    dissatisfied: { ...PLAIN_GROUND.rules.dissatisfied, on: false },
  };
  const client = historyOf(ago(3), every(14, 12), {
    signs: { ...NO_SIGNS, complaints: [complaint] },
  });
  expect(judgeClient(client, NONE, TODAY, { ...PLAIN_GROUND, rules })).toEqual({ kind: "quiet" });
});
