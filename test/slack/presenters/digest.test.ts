import { expect, test } from "vitest";
import { parseDay } from "#src/core/day.ts";
import type { KeptDigest, LookAt } from "#src/core/digest/kept-digest.ts";
import { checkBlocks } from "#src/local-slack/blocks/check-blocks.ts";
import { checkView } from "#src/local-slack/blocks/check-view.ts";
import { presentDailyDigest } from "#src/slack/presenters/daily-digest.ts";
import { type DigestView, presentDigest } from "#src/slack/presenters/digest.ts";
import { presentDigestDetails } from "#src/slack/presenters/digest-details.ts";
import { digestCharts } from "#src/slack/presenters/digest-charts.ts";
import { presentDigestWindow } from "#src/slack/presenters/digest-window.ts";
import { digestOf } from "../../support/digests.ts";

const SPAN = { from: parseDay("2026-03-30"), to: parseDay("2026-04-05") };
const AS_OF = { day: parseDay("2026-04-06"), hour: 8 };
const LONG = "A <b>very</b> *long* & winding name of a company ".repeat(10);
const COUNTRIES = ["EE", "FI", "LV", "LT", "SE", "NO", "DK", "DE", "PL", "BG", "GR", "FR", "ES"];

const look = (at: number): LookAt => ({
  caseId: `k${at}`,
  clientId: `c${at}`,
  ownerId: "m1",
  tier: "gold",
  atRiskMinor: 123_456_789_00,
  why: { is: "promise-overdue", days: at },
});

const row = (key: string | null) => ({
  key,
  lost: { lapses: 1_234, minor: 99_999_999_00 },
  regained: { lapses: 1_234, minor: 99_999_999_00 },
  atEnd: { lapses: 1_234, minor: 99_999_999_00 },
});

/** As full as a large company makes it. */
const full: KeptDigest = {
  ...digestOf({ span: SPAN, asOf: AS_OF, lost: 4_321 }),
  lookAt: [1, 2, 3].map(look),
  byRep: [null, ...Array.from({ length: 40 }, (_, at) => `m${at}`)].map(row),
  byCountry: [null, ...COUNTRIES].map(row),
  byTier: ["gold", "silver", "copper"].map(row),
  rules: Array.from({ length: 14 }, (_, at) => ({
    rule: `rule-${at}`,
    right: at,
    wrong: 20 - at,
    isPaused: at === 0,
  })),
  heldBack: { seasonal: 12_345, "hold-out": 3 },
};

const said = (lapses: number, confirmed: number) => ({ lapses, minor: 0, confirmed });

const viewOf = (
  change: Partial<KeptDigest> = {},
  names = new Map<string, string>(),
): DigestView => ({
  digest: { ...full, ...change },
  teamName: LONG,
  isOver: true,
  names,
});

const everybody = new Map([
  ...full.byRep.map(({ key }) => [key ?? "", LONG] as const),
  ...full.lookAt.map(({ clientId }) => [clientId, LONG] as const),
]);

test("a large company's digest, its details and its window keep within Slack's limits", () => {
  const view = viewOf({}, everybody);
  expect(checkBlocks(presentDigest(view).blocks, "message")).toEqual([]);
  expect(checkBlocks(presentDigestDetails(view).blocks, "message")).toEqual([]);
  expect(checkView(presentDigestWindow(view, "this-quarter"), "modal")).toEqual([]);
  expect(checkBlocks(presentDailyDigest(view).blocks, "message")).toEqual([]);
});

test("names are escaped, and whoever was erased has none", () => {
  const message = presentDigest(viewOf({}, everybody));
  expect(message.text).toContain("A &lt;b&gt;very");
  const [, ...belowHeader] = message.blocks; // a header is plain text
  const named = JSON.stringify(belowHeader);
  expect(named).toContain("A &lt;b&gt;very");
  expect(named).not.toContain("<b>");
  const nameless = JSON.stringify(presentDigest(viewOf()).blocks);
  expect(nameless).toContain("a client who was erased");
  expect(JSON.stringify(presentDigestDetails(viewOf()).blocks)).toContain("somebody who left");
});

test("only so many rows are shown, and the rest is counted", () => {
  const text = JSON.stringify(presentDigestDetails(viewOf({}, everybody)).blocks);
  expect(text).toContain("and 29 more with less at stake");
});

test("a week is held against the week before and a usual week, a longer span against as many days", () => {
  const flow = { ...full.flow, lost: { lapses: 7, minor: 10_000 } };
  const past = { before: flow, usual: { spans: 2, flow } };
  const week = JSON.stringify(presentDigest(viewOf(past)).blocks);
  expect(week).toContain("_week before: 7 clients, €100_\\n_usual week: 3.5 clients, €50_");
  const span = { from: parseDay("2026-04-01"), to: parseDay("2026-04-20") };
  const quarter = JSON.stringify(presentDigest(viewOf({ ...past, span })).blocks);
  expect(quarter).toContain("_20 days before: 7 clients, €100_");
  expect(quarter).not.toContain("usual week");
});

test.each([
  { rule: { right: 12, wrong: 8, isPaused: false }, isNamed: false },
  { rule: { right: 11, wrong: 9, isPaused: false }, isNamed: true },
  { rule: { right: 0, wrong: 4, isPaused: false }, isNamed: false },
  { rule: { right: 2, wrong: 3, isPaused: false }, isNamed: true },
  { rule: { right: 20, wrong: 0, isPaused: true }, isNamed: true },
])("a rule of $rule is worth a word: $isNamed", ({ rule, isNamed }) => {
  const rules = [{ rule: "money-trouble", ...rule }];
  const text = JSON.stringify(presentDigest(viewOf({ rules })).blocks);
  expect(text.includes("money trouble")).toBe(isNamed);
});

test("money is in the company's currency, also without cents", () => {
  const atRisk = { lapses: 2, minor: 1_234_567 };
  const yen = JSON.stringify(presentDigest(viewOf({ currency: "JPY", atRisk })).blocks);
  expect(yen).toContain("2 clients, ¥1,234,567");
});

test("nothing new and nothing that waits is said so, in the day's message too", () => {
  const quiet = { ...viewOf(digestOf({ span: SPAN, asOf: AS_OF, lost: 0 })), teamName: null };
  expect(presentDigest(quiet).blocks).toHaveLength(1);
  expect(presentDailyDigest(quiet).text).toBe("Sunday 5 April  nothing new, nothing waits");
});

test("pictures are drawn only of what has a course or a choice", () => {
  expect(digestCharts(full)).toEqual([]);
  const weeks = ["2026-03-16", "2026-03-23", "2026-03-30"].map((from, at) => ({
    from: parseDay(from),
    lost: at,
    regained: 2 * at,
  }));
  expect(digestCharts({ ...full, trend: weeks.slice(1) })).toEqual([]);
  const { factors } = full.reasons;
  const reasons = {
    ...full.reasons,
    factors: { ...factors, price: said(3, 1), quality: said(1, 1) },
  };
  expect(digestCharts({ ...full, trend: weeks, reasons })).toMatchObject([
    {
      labels: ["16 Mar", "23 Mar", "30 Mar"],
      series: [{ values: [0, 1, 2] }, { values: [0, 2, 4] }],
    },
    { labels: ["price", "quality"], series: [{ values: [3, 1] }, { values: [1, 1] }] },
  ]);
});
