import { afterAll, beforeAll, expect, test } from "vitest";
import { parseDay } from "#src/core/day.ts";
import type { Store } from "#src/store/open.ts";
import { saveSettings } from "#src/store/settings.ts";
import { openWorkspace } from "#src/store/workspaces.ts";
import { makeLoadCalendar } from "#src/wiring/work-calendar-deps.ts";
import { openTestStore } from "../support/store.ts";

let store: Store;
let workspaceId: string;

beforeAll(async () => {
  store = await openTestStore("postgres");
  const fresh = { name: "Test", timeZone: "Europe/Tallinn", currency: "EUR" };
  ({ id: workspaceId } = await openWorkspace(store.prisma, fresh));
});
afterAll(() => store.close());

const loadOn = (day: string) =>
  makeLoadCalendar(store.prisma, { workingDays: [1, 2, 3, 4, 5] })({
    workspaceId,
    day: parseDay(day),
  });

test("nothing is a holiday until the company says of which country, and which days it takes off", async () => {
  expect((await loadOn("2026-05-01")).holidays).toEqual(new Set());
  const calendar = {
    holidaysOf: "EE",
    daysOff: [{ from: "2026-04-20", to: "2026-04-27" }],
  };
  await saveSettings(store.prisma, { workspaceId, change: { calendar } });
  expect((await loadOn("2026-04-28")).holidays).toEqual(new Set(["2026-04-27", "2026-05-01"]));
  expect((await loadOn("2026-05-05")).holidays).toEqual(new Set());
});
