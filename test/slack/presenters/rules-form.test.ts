import { describe, expect, test } from "vitest";
import { parseDay } from "#src/core/day.ts";
import type { AlertRules } from "#src/core/lapse/alert-rules.ts";
import { curveRows } from "#src/core/lapse/model/curve-rows.ts";
import { DEFAULT_RULES } from "#src/core/lapse/rule-settings.ts";
import { readSettings } from "#src/core/workspace-settings.ts";
import { checkBlocks } from "#src/local-slack/blocks/check-blocks.ts";
import { presentRulesForm } from "#src/slack/presenters/rules-form.ts";
import {
  changeBetween,
  formValuesOf,
  namesOfRules,
} from "#src/slack/presenters/rules-form-values.ts";

const TODAY = parseDay("2026-03-10");
const { settings } = readSettings({});
const curve = {
  days: 182,
  clientShare: 0.5,
  quietFrom: 0.65,
  ninetyDayAlerts: 20,
  points: [
    { chance: 0.64, alerts: 16, right: 9 },
    { chance: 0.65, alerts: 15, right: 10 },
    { chance: 0.75, alerts: 10, right: 7 },
    { chance: 0.95, alerts: 0, right: 0 },
  ],
};

const rulesOf = (change: Partial<AlertRules> = {}): AlertRules => ({
  settings,
  records: new Map(),
  pauses: [],
  curve,
  speaksFrom: 0.72,
  ...change,
});
const shown = (change: Partial<AlertRules> = {}): string =>
  JSON.stringify(presentRulesForm(rulesOf(change), TODAY).blocks);

describe("the form", () => {
  test("has a switch for every rule there is", () => {
    expect(namesOfRules().toSorted()).toEqual(Object.keys(DEFAULT_RULES).toSorted());
  });

  test("keeps within Slack's limits with every rule paused and measured", () => {
    const record = { right: 9, notLapsed: 6, orderedAlone: 5, precision: 0.45, mustPause: true };
    const pauses = [...namesOfRules(), `<!channel>${"x".repeat(500)}`].map((rule) => ({
      pauseId: "01990000-0000-7000-8000-000000000001",
      rule,
      pausedOn: TODAY,
    }));
    const records = new Map(namesOfRules().map((rule) => [rule, record] as const));
    const { blocks, private_metadata } = presentRulesForm(rulesOf({ records, pauses }), TODAY);
    expect(checkBlocks(blocks, "modal")).toEqual([]);
    expect(private_metadata?.length).toBeLessThanOrEqual(3000);
    expect(JSON.stringify(blocks)).toContain("Paused. 9 of its last 20 verdicts right");
    expect(JSON.stringify(blocks)).not.toContain("<!channel>");
  });

  test("shows what other numbers would have brought on the company's own past", () => {
    expect(shown()).toContain("Now it speaks from 72 % on.");
    expect(shown()).toContain("would have given 40 alerts");
    expect(shown()).toContain(
      "sure from  alerts  right\\n     65 %      30   67 %\\n     75 %      20   70 %\\n",
    );
  });

  test("says so when there is no past to show", () => {
    expect(shown({ curve: null })).toContain("too short to show what other numbers would bring");
    expect(shown({ curve: null, speaksFrom: null })).toContain("too short to learn from");
  });
});

test("the curve's rows count all clients, and leave out where nothing was found", () => {
  expect(curveRows(curve)).toEqual([
    { chance: 0.65, alerts: 30, rightShare: 10 / 15 },
    { chance: 0.75, alerts: 20, rightShare: 0.7 },
  ]);
});

describe("the change", () => {
  const before = formValuesOf(settings);

  test("is nothing when nothing was changed", () => {
    expect(changeBetween(before, before)).toEqual({});
  });

  test("holds only what was changed, percent as shares", () => {
    const on = before.on.filter((rule) => rule !== "silence" && rule !== "no-reply");
    const silence = { probability: 70, leastSilentDays: 45, shareOfUsualGap: 100, quiet: false };
    const after = { ...before, ...silence, holdOut: true, minPrecision: 60, on };
    expect(changeBetween(before, after)).toEqual({
      alerts: { minPrecision: 0.6, holdOut: { on: true } },
      rules: {
        silence: {
          on: false,
          probability: 0.7,
          leastSilentDays: 45,
          shareOfUsualGap: 1,
          quiet: false,
        },
        "no-reply": { on: false },
      },
    });
  });
});
