import { expect, test } from "vitest";
import { DEFAULT_ALERT_SETTINGS } from "#src/core/lapse/alert-settings.ts";
import { checkSettings, mergeSettings, readSettings } from "#src/core/workspace-settings.ts";

test("nothing stored means every default", () => {
  const read = readSettings({});
  expect(read.problems).toEqual([]);
  expect(read.settings.alerts).toEqual({
    cardsPerRep: 5,
    goldBeyondCap: false,
    minPrecision: 0,
    holdOut: { on: false, share: 0.1 },
    marginShare: null,
  });
});

test.each([
  { alerts: { cardsPerRep: 1 }, ok: true },
  { alerts: { cardsPerRep: 0 }, ok: false },
  { alerts: { cardsPerRep: 2.5 }, ok: false },
  { alerts: { cardsPerRep: 100 }, ok: true },
  { alerts: { cardsPerRep: 101 }, ok: false },
  { alerts: { minPrecision: 0 }, ok: true },
  { alerts: { minPrecision: 1 }, ok: true },
  { alerts: { minPrecision: 1.01 }, ok: false },
  { alerts: { minPrecision: -0.01 }, ok: false },
  { alerts: { minPrecision: Number.NaN }, ok: false },
  { alerts: { marginShare: 0 }, ok: false },
  { alerts: { marginShare: 0.01 }, ok: true },
  { alerts: { marginShare: 1 }, ok: true },
  { alerts: { marginShare: null }, ok: true },
  { alerts: { holdOut: { on: true } }, ok: true },
  { alerts: { holdOut: { share: 0.5 } }, ok: true },
  { alerts: { holdOut: { share: 0.51 } }, ok: false },
  { alerts: { holdOut: { share: 0.009 } }, ok: false },
])("$alerts is taken: $ok", ({ alerts, ok }) => {
  expect(checkSettings({ alerts }).ok).toBe(ok);
});

test("what is refused is named with the field, what was found and what was expected", () => {
  const expected = expect.stringContaining("number");
  expect(checkSettings({ alerts: { minPrecision: "high", cardsPerRep: "few" } })).toEqual({
    ok: false,
    problems: [
      { field: "alerts.cardsPerRep", found: '"few"', expected },
      { field: "alerts.minPrecision", found: '"high"', expected },
    ],
  });
  expect(checkSettings({ alerts: { colour: "red" } })).toEqual({
    ok: false,
    problems: [{ field: "alerts.colour", found: '"red"', expected: "no such field" }],
  });
});

test("a broken field has its default, and the rest is kept", () => {
  const { settings, problems, valid } = readSettings({
    alerts: { cardsPerRep: 7, minPrecision: 60, holdOut: { on: true, share: "a tenth" } },
  });
  expect(settings.alerts).toEqual({
    ...DEFAULT_ALERT_SETTINGS,
    cardsPerRep: 7,
    holdOut: { on: true, share: 0.1 },
  });
  expect(problems.map(({ field }) => field)).toEqual([
    "alerts.minPrecision",
    "alerts.holdOut.share",
  ]);
  expect(valid).toEqual({ alerts: { cardsPerRep: 7, holdOut: { on: true } } });
});

test.each([
  { stored: null, field: "settings" },
  { stored: [1, 2], field: "settings" },
  { stored: "on", field: "settings" },
  { stored: { alerts: 5 }, field: "alerts" },
  { stored: { alerts: { holdOut: [] } }, field: "alerts.holdOut" },
  { stored: { colour: 1 }, field: "colour" },
  { stored: { rules: { "no-reply": { on: "yes" } } }, field: "rules.no-reply.on" },
  { stored: { rules: { "no-reply": { colour: 1 } } }, field: "rules.no-reply.colour" },
  { stored: { rules: { colour: { on: true } } }, field: "rules.colour" },
])("$stored is no fault of the morning: $field has its default", ({ stored, field }) => {
  const { settings, problems } = readSettings(stored);
  expect(settings.alerts).toEqual(DEFAULT_ALERT_SETTINGS);
  expect(problems).toMatchObject([{ field }]);
});

test("a change leaves the rest as it is; null is a value", () => {
  const stored = {
    alerts: { cardsPerRep: 3, marginShare: 0.2, holdOut: { on: true, share: 0.2 } },
  };
  expect(mergeSettings(stored, { alerts: { holdOut: { on: false }, marginShare: null } })).toEqual({
    alerts: { cardsPerRep: 3, marginShare: null, holdOut: { on: false, share: 0.2 } },
  });
  expect(mergeSettings("broken", { alerts: { cardsPerRep: 4 } })).toEqual({
    alerts: { cardsPerRep: 4 },
  });
});
