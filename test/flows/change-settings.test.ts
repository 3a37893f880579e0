import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { addDays } from "#src/core/day.ts";
import { changeSettings } from "#src/flows/change-settings.ts";
import { loadSettings, saveSettings } from "#src/store/settings.ts";
import type { Store } from "#src/store/open.ts";
import { addCompany, DAY, inCompany, type InCompany } from "../support/choosing.ts";
import { FLOW_ENGINES, openTestStore } from "../support/store.ts";

let store: Store;
let workspaceId: string;
let here: InCompany;

const change = (by: string, alerts: object) =>
  changeSettings(
    {
      findMember: (slackUserId) => here.findMember(slackUserId),
      saveSettings: (given) => saveSettings(store.prisma, given),
    },
    { workspaceId, by, change: { alerts } },
  );

describe.each(FLOW_ENGINES)("settings on %s", (engine) => {
  beforeAll(async () => {
    store = await openTestStore(engine);
  });
  afterAll(() => store.close());
  beforeEach(async () => {
    workspaceId = await addCompany(store);
    here = inCompany(store, workspaceId);
  });

  test.each(["U-Vello", "U-Anna"])("%s may change them", async (by) => {
    expect(await change(by, { cardsPerRep: 3 })).toMatchObject({ ok: true });
    const read = await loadSettings(store.prisma, workspaceId);
    expect(read.settings.alerts.cardsPerRep).toBe(3);
  });

  test("a rep may not", async () => {
    expect(await change("U-Mari", { cardsPerRep: 3 })).toEqual({
      ok: false,
      why: "not-a-manager",
    });
    expect((await loadSettings(store.prisma, workspaceId)).valid).toEqual({});
  });

  test("what is wrong is named, and nothing is kept", async () => {
    expect(await change("U-Vello", { cardsPerRep: 3, minPrecision: 60 })).toMatchObject({
      ok: false,
      why: "invalid",
      problems: [{ field: "alerts.minPrecision", found: "60" }],
    });
    expect((await loadSettings(store.prisma, workspaceId)).valid).toEqual({});
  });

  test("two changes at once both count, and only what was said is kept", async () => {
    await Promise.all([
      change("U-Vello", { cardsPerRep: 3 }),
      change("U-Viive", { holdOut: { on: true } }),
    ]);
    expect((await loadSettings(store.prisma, workspaceId)).valid).toEqual({
      alerts: { cardsPerRep: 3, holdOut: { on: true } },
    });
  });

  test("broken ones stop no morning: defaults are used, the field is named, a change mends it", async () => {
    await store.prisma.workspace.update({
      where: { id: workspaceId },
      data: { settings: { alerts: { cardsPerRep: "lots", minPrecision: 0.2 } } },
    });
    await here.addManySilent(6);
    const { morning: run, settingsProblems } = await here.morning();
    expect(run).toMatchObject({ newAlerts: 5, waiting: 1 });
    expect(settingsProblems).toMatchObject([{ field: "alerts.cardsPerRep", found: '"lots"' }]);
    expect(await here.set({ minPrecision: 0.3 })).toMatchObject({ ok: true });
    expect(await loadSettings(store.prisma, workspaceId)).toMatchObject({
      problems: [],
      valid: { alerts: { minPrecision: 0.3 } },
    });
  });

  test.each([
    { cardsPerRep: 1, newAlerts: 1, waiting: 2 },
    { cardsPerRep: 3, newAlerts: 3, waiting: 0 },
  ])("$cardsPerRep cards a rep", async ({ cardsPerRep, newAlerts, waiting }) => {
    await here.set({ cardsPerRep });
    await here.addManySilent(3);
    expect((await here.morning()).morning).toMatchObject({ newAlerts, waiting });
  });

  test("asked for more than the rules can promise, the morning holds back and counts, and opens no lapse", async () => {
    await here.set({ minPrecision: 1 });
    await here.addManySilent(3);
    expect((await here.morning()).morning).toMatchObject({
      newAlerts: 0,
      waiting: 0,
      heldBack: { "below-precision": 3 },
    });
    expect(await store.prisma.lapse.count()).toBe(0);
    await here.set({ minPrecision: 0 });
    expect((await here.morning(addDays(DAY, 1))).morning).toMatchObject({ newAlerts: 3 });
  });

  test("an alert keeps how sure it was and what it was expected to lose", async () => {
    await here.set({ marginShare: 0.5 });
    await here.addSilent("Silent");
    await here.morning();
    const alert = await store.prisma.alert.findFirstOrThrow();
    expect(alert.probability).toBeGreaterThan(0);
    expect(Number(alert.expectedLossMinor)).toBe(
      Math.round(Number(alert.atRiskMinor) * 0.5 * (alert.probability ?? 0) * 0.35), // gold, reason unknown
    );
  });
});
