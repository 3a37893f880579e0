import { expect, test } from "vitest";
import type { SignSignal } from "#src/core/lapse/signal.ts";
import { saySign } from "#src/core/lapse/sign-words.ts";
import { ago } from "../../support/look.ts";

const say = {
  day: (day: string) => day.slice(5),
  money: (minor: number) => `€${Math.round(minor / 100)}`,
};
const drift = {
  rule: "slow-drift",
  since: ago(180),
  value: { before: 600_000, now: 300_000 },
  orderDays: { before: 20, now: 11 },
  paidShare: { before: 0.9, now: 0.55 },
  invoicesNow: 8,
  companyTrend: 0.95,
} as const;

test.each([
  {
    signal: { rule: "cancelled", since: ago(3), lastOrderOn: ago(20) },
    words: "Ended the contract or account with us on 05-01; no order since.",
  },
  {
    signal: {
      rule: "requests-without-order",
      since: ago(30),
      requests: [{ askedOn: ago(30), about: "plates", amountMinor: null }],
      count: 3,
      lastOrderOn: ago(40),
    },
    words: "Three requests since 04-04, no order: plates (04-04).",
  },
  {
    signal: {
      rule: "no-reply",
      since: ago(20),
      tries: [
        { on: ago(20), channel: "e-mail" },
        { on: ago(10), channel: "call" },
      ],
      count: 2,
      lastHeardOn: ago(60),
    },
    words:
      "No answer to two tries of ours: e-mail 04-14, call 04-24. They were last heard of on 03-05.",
  },
  {
    signal: {
      rule: "dissatisfied",
      since: ago(9),
      complaints: [
        { madeOn: ago(9), about: "quality" },
        { madeOn: ago(4), about: "delivery" },
      ],
      count: 2,
    },
    words: "Two complaints are still open: quality (04-25), delivery (04-30).",
  },
  {
    signal: {
      rule: "money-trouble",
      since: ago(40),
      overdueCount: 2,
      overdueMinor: 123_400,
      lateDays: 40,
      usualLateDays: -2,
    },
    words: "Two invoices, €1234 in all, overdue; the oldest for 40 days. They usually pay in time.",
  },
  {
    signal: {
      rule: "dropped-line",
      since: ago(90),
      lines: [{ line: "Linen", lastOn: ago(90), boughtDays: 9, yearMinor: 320_000 }],
      yearMinor: 320_000,
      ordersWithout: 8,
      silentDays: 90,
    },
    words:
      "Still orders, but no longer Linen (last on 02-03, €3200 in the year up to then): eight order days without it.",
  },
  {
    signal: {
      rule: "smaller-purchases",
      since: ago(35),
      orders: 3,
      recentMinor: 12_000,
      usualMinor: 30_000,
      earlierOrders: 10,
      spanDays: 35,
    },
    words:
      "The last three orders, since 03-30, were worth about €120 each; the ten before about €300.",
  },
  {
    signal: {
      rule: "rarer-purchases",
      since: ago(107),
      gaps: 3,
      recentGapDays: 35,
      usualGapDays: 13.5,
      earlierGaps: 9,
    },
    words: "Since 01-17 orders come only every 35 days; before that every 14 days.",
  },
  {
    signal: drift,
    words:
      "In the six months from 11-05 they bought for €3000 instead of €6000 a year earlier, on 11 days instead of 20. All clients together: 5 % down. 55 % of recent invoices were paid in time, 90 % before.",
  },
  {
    signal: { ...drift, value: null, paidShare: null, companyTrend: 1 },
    words: "In the six months from 11-05 they ordered on 11 days instead of 20.",
  },
  {
    signal: { ...drift, value: null, orderDays: null },
    words: "55 % of recent invoices were paid in time, 90 % before.",
  },
] satisfies { signal: SignSignal; words: string }[])("$signal.rule", ({ signal, words }) => {
  expect(saySign(signal, say)).toBe(words);
});
