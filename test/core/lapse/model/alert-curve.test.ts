import { expect, test } from "vitest";
import { drawAlertCurve, quietChance } from "#src/core/lapse/model/alert-curve.ts";
import type { AlertCurve } from "#src/core/lapse/model/lapse-model.ts";

const TODAY = 20_000;

function client(days: readonly number[]) {
  return { clientId: "c1", days: Int32Array.from(days), values: Float64Array.from(days, () => 1) };
}

/** Every ten days until the day, then silence. */
const gone = (lastBack: number) =>
  client(Array.from({ length: 40 }, (_, at) => TODAY - lastBack - 390 + at * 10));

type Asked = { readonly client: { readonly lastDay: number }; readonly today: number };

function after40Days({ client: { lastDay }, today }: Asked): number | null {
  return today - lastDay >= 40 ? 0.7 : null;
}

function inFirstSilence({ client: { lastDay }, today }: Asked): number | null {
  return lastDay === TODAY - 200 && today - lastDay >= 40 ? 0.8 : null;
}

test("counts a silence once for each chance that it reaches, and whether it went on", () => {
  const chanceOf = after40Days;
  const curve = drawAlertCurve([gone(200), gone(190)], { today: TODAY, chanceOf });
  const at = (chance: number) => curve?.points.find((point) => point.chance === chance);
  expect(at(0.7)).toEqual({ chance: 0.7, alerts: 2, right: 2 });
  expect(at(0.71)?.alerts).toBe(0);
  expect(curve?.ninetyDayAlerts).toBe(2);
});

test("a silence that was over within two months was no right alert", () => {
  const back = client([...gone(200).days, TODAY - 140]);
  const chanceOf = inFirstSilence;
  const curve = drawAlertCurve([back], { today: TODAY, chanceOf });
  expect(curve?.points.find(({ chance }) => chance === 0.8)).toEqual({
    chance: 0.8,
    alerts: 1,
    right: 0,
  });
});

test("needs most of a year before the half year that it replays", () => {
  const young = client([TODAY - 300, TODAY - 290, TODAY - 280, TODAY - 200]);
  expect(drawAlertCurve([young], { today: TODAY, chanceOf: () => 0.9 })).toBeNull();
});

const curveOf = (ninetyDayAlerts: number, alerts: readonly number[]): AlertCurve => ({
  days: 182,
  clientShare: 1,
  ninetyDayAlerts,
  quietFrom: 0,
  points: alerts.map((count, at) => ({ chance: (50 + 10 * at) / 100, alerts: count, right: 0 })),
});

test.each([
  [
    "the lowest chance whose alerts stay under the 90-day rule's",
    curveOf(100, [150, 96, 95, 20]),
    0.7,
  ],
  ["all are quiet enough", curveOf(100, [90, 50, 20]), 0.5],
  ["with fewer than twenty to compare with none", curveOf(19, [90, 50, 20]), 0],
  ["none is: the highest", curveOf(20, [90, 50, 20]), 0.7],
  ["a later rise counts", curveOf(100, [90, 120, 80]), 0.7],
])("quiet: %s", (_, curve, chance) => {
  expect(quietChance(curve)).toBe(chance);
});
