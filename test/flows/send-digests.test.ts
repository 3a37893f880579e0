import { beforeEach, expect, test } from "vitest";
import { type Day, parseDay } from "#src/core/day.ts";
import type { KeptDigest } from "#src/core/digest/kept-digest.ts";
import { reportSettingsSchema } from "#src/core/digest/report-settings.ts";
import type { ReportPlan } from "#src/core/digest/wanted-digests.ts";
import { sendDigests, type SendDigestsDeps } from "#src/flows/send-digests.ts";
import { digestOf } from "../support/digests.ts";

const MONDAY = parseDay("2026-03-09");
const TUESDAY = parseDay("2026-03-10");
const WEEKS_MONDAY = "2026-03-02";
const NORTH = "00000000-0000-7000-8000-000000000001";

type Kept = { readonly key: string; readonly channel: string; readonly withDetails: boolean };

let plan: ReportPlan;
let holidays: Set<Day>;
let mornings: boolean;
let isDemo: boolean;
let posted: Kept[];
let redrawn: number;
let gathered: number;
let kept: Map<string, { digestId: string; digest: KeptDigest }>;
let lost: number;

beforeEach(() => {
  plan = { reports: reportSettingsSchema.parse({}), alertChannel: "alerts", teams: [] };
  holidays = new Set();
  mornings = true;
  isDemo = false;
  posted = [];
  redrawn = 0;
  gathered = 0;
  kept = new Map();
  lost = 2;
});

type KeyParts = { kind: string; teamId: string | null; fromDay: Day };
const keyOf = ({ kind, teamId, fromDay }: KeyParts) => `${kind} ${teamId ?? "all"} ${fromDay}`;

const deps: SendDigestsDeps = {
  loadReportPlan: async () => plan,
  loadCalendar: async () => ({ workingDays: [1, 2, 3, 4, 5], holidays }),
  morningHour: () => 8,
  isDemo: () => isDemo,
  hasMorning: async () => mornings,
  hasAnyDigest: async () => kept.size > 0,
  findDigest: async (key) => kept.get(keyOf(key)) ?? null,
  async gatherDigest({ span, day, hour }) {
    gathered += 1;
    return digestOf({ span, asOf: { day, hour }, lost });
  },
  async saveDigest({ channel, digest, withDetails, ...key }) {
    if (kept.has(keyOf(key))) return false;
    kept.set(keyOf(key), { digestId: keyOf(key), digest });
    posted.push({ key: keyOf(key), channel, withDetails });
    return true;
  },
  async updateDigest({ digestId, digest, redraw }) {
    kept.set(digestId, { digestId, digest });
    redrawn += redraw ? 1 : 0;
  },
};

const tick = (day: Day, hour: number) =>
  sendDigests(deps, { workspaceId: "00000000-0000-7000-8000-000000000000", day, hour });

const withReports = (reports: Partial<ReportPlan["reports"]>): void => {
  plan = { ...plan, reports: { ...plan.reports, ...reports } };
};

test("where nobody wants a digest nothing is looked up", async () => {
  await tick(MONDAY, 9);
  expect([posted, gathered]).toEqual([[], 0]);
});

test("the company's and a team's own are told apart, each once however often the clock ticks", async () => {
  withReports({ managersChannel: "managers" });
  const team = { teamId: NORTH, alertChannel: null, dailyDigest: false };
  plan = { ...plan, teams: [{ ...team, managersChannel: "north" }] };
  for (const hour of [7, 8, 8, 9, 12]) await tick(MONDAY, hour);
  await tick(TUESDAY, 8);
  expect(posted).toEqual([
    { key: `weekly all ${WEEKS_MONDAY}`, channel: "managers", withDetails: true },
    { key: `weekly ${NORTH} ${WEEKS_MONDAY}`, channel: "north", withDetails: true },
  ]);
  expect(gathered).toBe(2);
});

test("after a holiday on Monday it comes on Tuesday", async () => {
  withReports({ managersChannel: "managers" });
  holidays.add(MONDAY);
  await tick(MONDAY, 12);
  expect(posted).toEqual([]);
  await tick(TUESDAY, 8);
  expect(posted).toHaveLength(1);
});

test("a week on none of whose mornings anybody looked is not told of", async () => {
  withReports({ managersChannel: "managers" });
  mornings = false;
  await tick(MONDAY, 9);
  expect(posted).toEqual([]);
});

test("a quiet week has no thread, and who wants none gets none", async () => {
  withReports({ managersChannel: "managers", weekly: false });
  await tick(MONDAY, 9);
  expect(posted).toEqual([]);
  withReports({ weekly: true });
  lost = 0;
  await tick(MONDAY, 10);
  expect(posted).toEqual([
    { key: `weekly all ${WEEKS_MONDAY}`, channel: "managers", withDetails: false },
  ]);
});

test("the short one of a day is posted once and looked at once an hour; the message changes with the figures", async () => {
  const team = { teamId: NORTH, managersChannel: null, dailyDigest: true };
  plan = { ...plan, teams: [{ ...team, alertChannel: "north-alerts" }] };
  await tick(TUESDAY, 8);
  await tick(TUESDAY, 8);
  expect(posted).toEqual([
    { key: `daily ${NORTH} ${TUESDAY}`, channel: "north-alerts", withDetails: false },
  ]);
  expect([gathered, redrawn]).toEqual([1, 0]);
  await tick(TUESDAY, 9);
  expect([gathered, redrawn]).toEqual([2, 0]);
  lost = 3;
  await tick(TUESDAY, 10);
  await tick(TUESDAY, 10);
  expect([gathered, redrawn]).toEqual([3, 1]);
  expect(posted).toHaveLength(1);
});

test("the company's short one stands in its alerts' channel", async () => {
  withReports({ daily: true });
  await tick(TUESDAY, 8);
  expect(posted.map(({ channel }) => channel)).toEqual(["alerts"]);
});

test("a newcomer to the demo company sees the week so far at once, and never again", async () => {
  withReports({ managersChannel: "managers" });
  isDemo = true;
  const sunday = parseDay("2026-03-08");
  await tick(sunday, 22);
  await tick(sunday, 23);
  expect(posted.map(({ key }) => key)).toEqual([`first all ${WEEKS_MONDAY}`]);
  await tick(MONDAY, 8);
  expect(posted.map(({ key }) => key).at(-1)).toBe(`weekly all ${WEEKS_MONDAY}`);
  await tick(TUESDAY, 8);
  expect(posted).toHaveLength(2);
});
