import { expect, test } from "vitest";
import { NO_FILTER } from "#src/core/home/case-filter.ts";
import { HOME_START, type HomePlace } from "#src/core/home/home-place.ts";
import {
  ANY,
  carryHomePlace,
  HOME_TURNS,
  readHomePlace,
  turnHome,
} from "#src/slack/presenters/home-place.ts";
import { ACTION } from "#src/slack/vocabulary.ts";

const ID = "01990000-0000-7000-8000-000000000001";

const there: HomePlace = {
  tab: "cases",
  page: 3,
  filter: { ...NO_FILTER, tier: "gold", repId: ID },
};

test("a place comes back from the tab as it went there", () => {
  expect(readHomePlace(carryHomePlace(there))).toEqual(there);
});

test.each([
  undefined,
  "",
  "2", // as an older version wrote it
  "no json",
  JSON.stringify({ ...there, page: -1 }),
  JSON.stringify({ ...there, page: 1.5 }),
  JSON.stringify({ ...there, tab: "secrets" }),
  JSON.stringify({ ...there, filter: { ...there.filter, repId: "' or 1=1" } }),
])("what is not ours, %j, is the start", (text) => {
  expect(readHomePlace(text)).toEqual(HOME_START);
});

test.each<[string, string | undefined, Partial<HomePlace>]>([
  [ACTION.homeRules, undefined, { tab: "rules" }],
  [ACTION.homeData, "x", { tab: "data" }],
  [ACTION.homeLater, "4", { page: 4 }],
  [ACTION.homeEarlier, "x", {}],
  [ACTION.homeEarlier, undefined, {}],
  [ACTION.filterTier, "silver", { page: 0, filter: { ...there.filter, tier: "silver" } }],
  [ACTION.filterTier, ANY, { page: 0, filter: { ...there.filter, tier: null } }],
  [ACTION.filterTier, "platinum", {}],
  [ACTION.filterRep, ANY, { page: 0, filter: { ...there.filter, repId: null } }],
  [ACTION.filterRep, "'; drop table", {}],
  [ACTION.filterStep, "P4", { page: 0, filter: { ...there.filter, step: "P4" } }],
  [ACTION.filterStep, "P99", {}],
  [ACTION.filterStanding, "snoozed", { page: 0, filter: { ...there.filter, standing: "snoozed" } }],
  [ACTION.filterGroup, "B", { page: 0, filter: { ...there.filter, group: "B" } }],
  [ACTION.filterOverdue, "x", { page: 0, filter: { ...there.filter, overdueOnly: true } }],
  [ACTION.filterNothing, "x", { page: 0, filter: NO_FILTER }],
  ["case:take", ID, {}],
])("%s with %j leads there", (actionId, value, change) => {
  expect(turnHome(there, { actionId, value })).toEqual({ ...there, ...change });
});

test("late ones only is a switch", () => {
  const turn = { actionId: ACTION.filterOverdue, value: undefined };
  expect(turnHome(turnHome(there, turn), turn).filter.overdueOnly).toBe(false);
});

test("every turn is told apart from other clicks", () => {
  expect(HOME_TURNS).toHaveLength(12);
  expect(HOME_TURNS).not.toContain(ACTION.takeCase);
});
