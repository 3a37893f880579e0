import { describe, expect, test } from "vitest";
import type { SnapshotMethod, SnapshotQuestion } from "#src/core/backtest/method.ts";
import { ninetyDaysSnapshot, usualGapSnapshot } from "#src/core/backtest/methods/silence-rules.ts";
import { replaySnapshots } from "#src/core/backtest/snapshots.ts";
import { orderHistory } from "../../support/order-history.ts";

/** Asks `score` of each client by its past order days. */
function methodOf(
  score: (days: readonly number[], question: SnapshotQuestion) => number,
  isProbability = false,
): SnapshotMethod {
  return {
    name: "probe",
    isProbability,
    scoreAt: (question) =>
      Float64Array.from(question.histories, ({ days }) => score([...days], question)),
  };
}

const T = 10_000;

/** Ordered on the last three of `gap`-day steps up to `silent` days before T, and next on `next`. */
function client(id: string, silent: number, next: number | null, minor = 100) {
  const last = T - silent;
  const past = [last - 40, last - 20, last];
  return orderHistory(id, next === null ? past : [...past, T + next], minor);
}

const ask = { cutoffs: [T], horizonDays: 90 };

describe("who is scored", () => {
  test.each([
    ["silent for 365 days", client("c", 365, null), ["c"]],
    ["silent for 366 days", client("c", 366, null), []],
    ["three order days", orderHistory("c", [T - 30, T - 20, T - 10]), ["c"]],
    ["two order days before the cut-off", orderHistory("c", [T - 20, T - 10, T]), []],
  ])("%s", (_, history, ids) => {
    const result = replaySnapshots(
      methodOf(() => 0),
      { ...ask, histories: [history] },
    );
    expect(result.scores.map(({ clientId }) => clientId)).toEqual(ids);
  });

  test("the second view holds those silent for less than 90 days", () => {
    const histories = [client("a", 89, null), client("b", 90, null)];
    const { views } = replaySnapshots(
      methodOf(() => 0),
      { ...ask, histories },
    );
    expect(views.a365.cutoffs[0]?.clients).toBe(2);
    expect(views.r90.cutoffs[0]?.clients).toBe(1);
  });
});

test.each([
  ["on the cut-off itself", 0, 0],
  ["on the last day of the horizon", 89, 0],
  ["a day later", 90, 1],
  ["never", null, 1],
])("an order %s", (_, next, lapsed) => {
  const { views } = replaySnapshots(
    methodOf(() => 0),
    { ...ask, histories: [client("c", 10, next)] },
  );
  expect(views.a365.cutoffs[0]?.lapsed).toBe(lapsed);
});

/** Five who lapsed after 100 to 140 days of silence, five who stayed after 10 to 50. */
const clear = [
  ...[100, 110, 120, 130, 140].map((silent) => client(`gone-${silent}`, silent, null)),
  ...[10, 20, 30, 40, 50].map((silent) => client(`here-${silent}`, silent, 5)),
];

test("a ranking that is right throughout", () => {
  const { views } = replaySnapshots(ninetyDaysSnapshot, { ...ask, histories: clear });
  expect(views.a365.average).toEqual({
    auc: 1,
    averagePrecision: 1,
    precision: 1, // the 90-day rule names the five who are lost
    recall: 1,
    moneyFound: 2 / 5, // two of ten clients are the top fifth; all spend alike
  });
  expect(views.r90.cutoffs[0]).toMatchObject({ clients: 5, lapsed: 0, counts: false });
  expect(views.r90.average.auc).toBeNull();
});

test("the usual gap puts a silence in relation to the client's own", () => {
  const slow = orderHistory("slow", [T - 300, T - 200, T - 100]);
  const quick = orderHistory("quick", [T - 60, T - 50, T - 40]);
  const { scores } = replaySnapshots(usualGapSnapshot, { ...ask, histories: [slow, quick] });
  expect(scores.map(({ score }) => score)).toEqual([0.5, 2]);
});

test("money is looked for by score times spend, and weighed by spend of the past year only", () => {
  const rich = client("rich", 10, null, 1_000);
  const histories = [
    rich,
    client("gone", 10, null, 100),
    client("here", 10, 5, 500),
    orderHistory("long ago", [T - 900, T - 800, T - 340], 9_000), // lapsed too; one order in the year
    client("also", 10, 5, 10),
  ];
  const { views } = replaySnapshots(
    methodOf(() => 0.5),
    { ...ask, histories },
  );
  // one of five is the top: the 9,000 of "long ago", among 9,000 + 3,000 + 300 lost
  expect(views.a365.cutoffs[0]?.moneyFound).toBeCloseTo(9_000 / 12_300, 12);
});

test("cut-offs are averaged by clients; those with fewer than five lapsed or stayed are not", () => {
  const later = T + 1_000;
  const shifted = (n: number, gone: boolean) => {
    const past = [later - 60, later - 40, later - 20 - n];
    return orderHistory(`later-${n}`, gone ? past : [...past, later + 5]);
  };
  const wrong = Array.from({ length: 20 }, (_, n) => shifted(n, n < 10)); // the shorter silence is lost
  const thin = Array.from({ length: 20 }, (_, n) => {
    const past = [T + 2_000 - 60, T + 2_000 - 40, T + 2_000 - 20];
    return orderHistory(`thin-${n}`, n < 4 ? past : [...past, T + 2_001]);
  });
  const { views } = replaySnapshots(ninetyDaysSnapshot, {
    histories: [...clear, ...wrong, ...thin],
    cutoffs: [T, later, T + 2_000],
    horizonDays: 90,
  });
  expect(views.a365.cutoffs.map(({ auc, counts }) => [auc, counts])).toEqual([
    [1, true],
    [0, true],
    [0.5, false],
  ]);
  expect(views.a365.average.auc).toBeCloseTo(10 / 30, 12);
});

test("probabilities are calibrated over all cut-offs, other scores are not", () => {
  const histories = clear;
  const sure = replaySnapshots(
    methodOf(() => 0.5, true),
    { ...ask, histories },
  );
  expect(sure.views.a365.calibration?.error).toBe(0);
  const unsure = replaySnapshots(
    methodOf(() => 7),
    { ...ask, histories },
  );
  expect(unsure.views.a365.calibration).toBeNull();
});

test("a method that looks for the future finds nothing of it", () => {
  const seer = methodOf((days, { day }) => (days.some((each) => each >= day) ? 0 : 1));
  const { scores, views } = replaySnapshots(seer, { ...ask, histories: clear });
  expect(new Set(scores.map(({ score }) => score))).toEqual(new Set([1]));
  expect(views.a365.average.auc).toBe(0.5);
});

test("a method that gives no number is named", () => {
  const bad = methodOf(() => Number.NaN);
  expect(() => replaySnapshots(bad, { ...ask, histories: clear })).toThrow(
    "probe gave no score to client 'gone-100'",
  );
});
