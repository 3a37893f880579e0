import { describe, expect, test } from "vitest";
import type { Day } from "#src/core/day.ts";
import { DEFAULT_RULES } from "#src/core/lapse/rule-settings.ts";
import { cancelled } from "#src/core/lapse/signs/cancelled.ts";
import { dissatisfied } from "#src/core/lapse/signs/dissatisfied.ts";
import { noReply } from "#src/core/lapse/signs/no-reply.ts";
import { requestsWithoutOrder } from "#src/core/lapse/signs/requests-without-order.ts";
import { every, historyOf } from "../../../support/client-history.ts";
import { ago, lookAt, NOTHING_KNOWN } from "../../../support/look.ts";

const asked = (...daysAgo: number[]) =>
  daysAgo.map((days) => ({ askedOn: ago(days), about: "Plates", amountMinor: null }));

describe("three requests without an order (FI-119)", () => {
  const client = historyOf(ago(40), every(14, 12));
  const fires = (daysAgo: number[], change: Partial<typeof client> = {}) =>
    requestsWithoutOrder(
      lookAt({ client: { ...client, ...change }, signs: { requests: asked(...daysAgo) } }),
      DEFAULT_RULES["requests-without-order"],
    ) !== null;

  test.each([
    { days: [30, 20], fires: false },
    { days: [30, 20, 10], fires: true },
    { days: [30, 25, 20, 10], fires: true },
    { days: [30, 30, 30], fires: false }, // one shopping list on one day
  ])("requests $days days ago", ({ days, fires: expected }) => {
    expect(fires(days)).toBe(expected);
  });

  test.each([
    { newest: 4, fires: false },
    { newest: 5, fires: true },
    { newest: 6, fires: true },
  ])("the newest may still become an order: $newest days ago", ({ newest, fires: expected }) => {
    expect(fires([30, 20, newest])).toBe(expected);
  });

  test.each([
    { oldest: 89, fires: true },
    { oldest: 90, fires: true },
    { oldest: 91, fires: false },
  ])("an old request counts no more: $oldest days ago", ({ oldest, fires: expected }) => {
    expect(fires([oldest, 20, 10], { lastOrderOn: ago(120) })).toBe(expected);
  });

  test.each([
    { last: 13, fires: false },
    { last: 14, fires: true },
    { last: 15, fires: true },
  ])("the next order must be due: $last days after the last one", ({ last, fires: expected }) => {
    expect(fires([12, 10, 6], { lastOrderOn: ago(last) })).toBe(expected);
  });

  test.each([
    { ordered: 31, fires: true },
    { ordered: 30, fires: false }, // an order on the day of the first request takes it off the count
    { ordered: 5, fires: false },
  ])("an order starts the count anew: $ordered days ago", ({ ordered, fires: expected }) => {
    expect(fires([30, 20, 10], { lastOrderOn: ago(ordered) })).toBe(expected);
  });

  test("the evidence names the requests, long ones cut", () => {
    const requests = asked(30, 20, 10).map((request) => ({ ...request, about: "x".repeat(500) }));
    const found = requestsWithoutOrder(
      lookAt({ client, signs: { requests } }),
      DEFAULT_RULES["requests-without-order"],
    );
    expect(found).toMatchObject({ since: ago(30), count: 3, lastOrderOn: ago(40) });
    expect(found?.requests.map(({ about }) => about.length)).toEqual([80, 80, 80]);
  });
});

const mail = (days: number) => ({
  on: ago(days),
  channel: "e-mail",
  invitesAnswer: true,
  agreed: false,
});
const call = (days: number) => ({
  on: ago(days),
  channel: "call",
  invitesAnswer: true,
  agreed: true,
});

describe("no reply (FI-121)", () => {
  const settings = DEFAULT_RULES["no-reply"];
  const look = (tries: ReturnType<typeof mail>[], lastHeardOn: Day | null = ago(60)) =>
    noReply(lookAt({ signs: { tries, lastHeardOn } }), settings);

  test.each([
    { name: "two tries", tries: [mail(20), call(10)], fires: false },
    { name: "three on two channels", tries: [mail(20), call(10), mail(5)], fires: true },
    { name: "three on one channel", tries: [mail(20), mail(10), mail(5)], fires: false },
    { name: "four on three channels", tries: [mail(30), call(20), call(10), mail(5)], fires: true },
  ])("$name", ({ tries, fires }) => {
    expect(look(tries) !== null).toBe(fires);
  });

  test("a call that was not agreed and a letter that asks nothing do not count against the client", () => {
    const cold = { ...call(10), agreed: false };
    const reached = { ...call(10), invitesAnswer: false };
    const brochure = { ...mail(5), invitesAnswer: false };
    expect(look([mail(20), cold, mail(5)])).toBeNull();
    expect(look([mail(20), reached, mail(5)])).toBeNull();
    expect(look([mail(20), call(10), brochure])).toBeNull();
  });

  test.each([
    { last: 2, fires: false },
    { last: 3, fires: true },
    { last: 4, fires: true },
  ])("the last try needs time for an answer: $last days ago", ({ last, fires }) => {
    expect(look([mail(20), call(10), mail(last)]) !== null).toBe(fires);
  });

  test.each([
    { first: 89, fires: true },
    { first: 90, fires: true },
    { first: 91, fires: false },
  ])("old tries count no more: $first days ago", ({ first, fires }) => {
    expect(look([mail(first), call(10), mail(5)], null) !== null).toBe(fires);
  });

  test("a word from the client starts the count anew", () => {
    expect(look([mail(20), call(10), mail(5)], ago(20))).toBeNull();
    expect(look([mail(20), call(10), mail(5)], ago(21))).toMatchObject({ count: 3 });
  });
});

const open = (...daysAgo: number[]) =>
  dissatisfied(
    lookAt({
      signs: {
        complaints: daysAgo.map((days) => ({
          madeOn: ago(days),
          about: "quality",
          orderRef: null,
        })),
      },
    }),
    DEFAULT_RULES.dissatisfied,
  );

describe("dissatisfied (FI-123)", () => {
  test.each([
    { days: 2, fires: false },
    { days: 3, fires: true },
    { days: 4, fires: true },
    { days: 90, fires: true },
    { days: 91, fires: false },
    { days: -1, fires: false }, // a day to come
  ])("a complaint open for $days days", ({ days, fires }) => {
    expect(open(days) !== null).toBe(fires);
  });

  test("the oldest begins the matter, and all are in the evidence", () => {
    expect(open(30, 2)).toMatchObject({ since: ago(30), count: 2 });
    expect(open()).toBeNull();
  });
});

const notice = (daysAgo: number, lastOrderAgo: number) =>
  cancelled(
    lookAt({
      client: historyOf(ago(lastOrderAgo), every(14, 12)),
      signs: { known: { ...NOTHING_KNOWN, cancelledOn: ago(daysAgo) } },
    }),
    DEFAULT_RULES.cancelled,
  );

describe("an outright cancellation", () => {
  test.each([
    { days: -1, fires: false },
    { days: 0, fires: true },
    { days: 90, fires: true },
    { days: 91, fires: false },
  ])("$days days after the notice", ({ days, fires }) => {
    expect(notice(days, 100) !== null).toBe(fires);
  });

  test("an order after the notice takes it back, one on the day does not", () => {
    expect(notice(10, 9)).toBeNull();
    expect(notice(10, 10)).toMatchObject({ since: ago(10) });
    expect(cancelled(lookAt(), DEFAULT_RULES.cancelled)).toBeNull();
  });
});
