import { describe, expect, test } from "vitest";
import { judgeAlerts, summariseAlerts } from "#src/core/backtest/judge-alerts.ts";
import type { AlertMethod, Morning, ScoreMethod } from "#src/core/backtest/method.ts";
import { ninetyDaysDaily, usualGapDaily } from "#src/core/backtest/methods/silence-rules.ts";
import { replayAlerts } from "#src/core/backtest/replay-alerts.ts";
import { replayDays } from "#src/core/backtest/replay-days.ts";
import { ScoreReplay } from "#src/core/backtest/replay-scores.ts";
import { orderHistory } from "../../support/order-history.ts";

const FROM = 10_000;
const TO = 10_180;

/** Speaks of everybody it may speak of, each morning. */
function eager(onMorning: (morning: Morning) => void = () => {}): AlertMethod {
  return {
    kind: "alerts",
    name: "eager",
    start: () => ({
      onMorning(morning) {
        onMorning(morning);
        return morning.watched.map((place) => ({ place, score: 1, rule: "always" }));
      },
    }),
  };
}

const daysOf = (method: AlertMethod, days: readonly number[]) =>
  replayAlerts(method, { histories: [orderHistory("c", days)], from: FROM, to: TO }).map(
    ({ day }) => day,
  );

/** Speaks of everybody who has been silent for so long. */
const late = (silent: number): AlertMethod => ({
  kind: "alerts",
  name: "late",
  start: () => ({
    onMorning: ({ day, histories }) =>
      histories.flatMap(({ days }, place) =>
        day - (days.at(-1) ?? day) >= silent ? [{ place, score: 1, rule: "late" }] : [],
      ),
  }),
});

const pairs = (alerts: readonly { day: number; place: number }[]) =>
  alerts.map(({ day, place }) => [day, place]);

describe("the 90-day rule", () => {
  test.each([
    ["reaches 90 days on the first day", [9_870, 9_890, FROM - 90], [FROM]],
    ["reached them the day before", [9_870, 9_890, FROM - 91], []],
    ["reaches them on the last day", [9_870, 9_890, TO - 90], [TO]],
    ["reaches them a day after", [9_870, 9_890, TO - 89], []],
    // that morning does not know of the day's order, and another 90 days follow
    ["orders on the very day", [9_870, 9_890, FROM, FROM + 90], [FROM + 90, FROM + 180]],
    ["orders the day before", [9_870, 9_890, FROM, FROM + 89], [FROM + 179]],
    ["falls silent twice", [9_870, 9_890, 9_920, 10_020], [10_010, 10_110]],
    ["has two order days", [9_890, FROM - 60], []],
  ])("a client who %s", (_, days, alerts) => {
    expect(daysOf(ninetyDaysDaily, days)).toEqual(alerts);
  });
});

test("twice the usual gap follows each client's own gaps", () => {
  expect(daysOf(usualGapDaily, [9_975, 9_985, 9_995])).toEqual([10_015]);
  expect(daysOf(usualGapDaily, [9_900, 9_950, 10_000])).toEqual([10_100]);
  // the order of 10,030 makes the usual gap (10 + 10 + 35) -> 10
  expect(daysOf(usualGapDaily, [9_975, 9_985, 9_995, 10_030])).toEqual([10_015, 10_050]);
});

describe("any method", () => {
  test("alerts once a silence, and of a silence told of before the first day not at all", () => {
    expect(daysOf(eager(), [9_900, 9_920, 9_940])).toEqual([]);
    expect(daysOf(eager(), [9_900, 9_920, 9_940, 10_050, 10_060])).toEqual([10_051, 10_061]);
  });

  test("may speak of clients silent for 400 days, and no longer", () => {
    expect(daysOf(late(400), [9_600, 9_620, FROM - 390])).toEqual([FROM + 10]);
    expect(daysOf(late(401), [9_600, 9_620, FROM - 390])).toEqual([]);
  });

  test("sees each morning the orders before it, and what is new since the last", () => {
    const seen: (readonly [number, number, readonly number[]])[] = [];
    const spy = eager(({ day, histories, changed }) =>
      seen.push([day, histories[0]?.days.length ?? 0, [...changed]]),
    );
    daysOf(spy, [9_000, 9_010, 10_001]);
    expect(seen[0]).toEqual([FROM - 30, 2, [0]]);
    expect(seen.find(([day]) => day === 10_001)).toEqual([10_001, 2, []]);
    expect(seen.find(([day]) => day === 10_002)).toEqual([10_002, 3, [0]]);
    expect(seen.at(-1)?.[0]).toBe(TO);
  });

  test("cannot know who will come back", () => {
    const histories = [
      orderHistory("stays", [9_900, 9_920, 9_995, 10_060, 10_100, 10_150]),
      orderHistory("goes", [9_900, 9_920, 9_995]),
    ];
    const seer: AlertMethod = {
      kind: "alerts",
      name: "seer",
      start: () => ({
        onMorning: (morning) =>
          morning.watched
            .filter((place) => {
              const history = morning.histories[place];
              const hidden = new Int32Array(history?.days.buffer ?? new ArrayBuffer(0));
              return morning.day === 10_010 && hidden.every((day) => day < morning.day);
            })
            .map((place) => ({ place, score: 1, rule: "seer" })),
      }),
    };
    const alerts = replayAlerts(seer, { histories, from: FROM, to: TO });
    expect(alerts.map(({ place }) => place)).toEqual([0, 1]); // it cannot tell them apart
  });

  test("must give its alerts a number", () => {
    const bad: AlertMethod = {
      kind: "alerts",
      name: "bad",
      start: () => ({ onMorning: () => [{ place: 0, score: Number.NaN, rule: "bad" }] }),
    };
    expect(() => daysOf(bad, [9_900, 9_920, 9_995])).toThrow("bad alerted with a score of NaN");
  });
});

describe("whether an alert was right", () => {
  const alert = { day: FROM, place: 0, score: 1, rule: "r" };
  const judged = (days: readonly number[]) =>
    judgeAlerts([alert], [orderHistory("c", days)]).map(({ isRight, isStrictlyRight }) => [
      isRight,
      isStrictlyRight,
    ])[0];
  const usual20 = [FROM - 60, FROM - 40, FROM - 20];
  const usual40 = [FROM - 120, FROM - 80, FROM - 40];

  test.each([
    ["no order ever", usual20, [true, true]],
    ["an order on the day", [...usual20, FROM], [false, false]],
    ["an order after 59 days", [...usual20, FROM + 59], [false, false]],
    ["an order after 60 days", [...usual20, FROM + 60], [true, true]],
    ["after 79 days, twice the usual gap being 80", [...usual40, FROM + 79], [true, false]],
    ["after 80 days", [...usual40, FROM + 80], [true, true]],
  ])("%s", (_, days, expected) => {
    expect(judged(days)).toEqual(expected);
  });

  test("shares by number and by money of the past year", () => {
    const histories = [
      orderHistory("right", [FROM - 30, FROM - 20, FROM - 10], 100),
      orderHistory("wrong", [FROM - 60, FROM - 50, FROM - 40, FROM + 5], 200),
      orderHistory("old money", [FROM - 700, FROM - 690, FROM - 50], 500),
    ];
    const alerts = [0, 1, 2].map((place) => ({ ...alert, place }));
    expect(summariseAlerts(judgeAlerts(alerts, histories))).toEqual({
      alerts: 3,
      right: 2 / 3,
      strictlyRight: 2 / 3,
      rightByMoney: (300 + 500) / (300 + 600 + 500),
      medianSilence: 40,
    });
  });

  test("of no alerts nothing is said", () => {
    expect(summariseAlerts([])).toEqual({
      alerts: 0,
      right: null,
      strictlyRight: null,
      rightByMoney: null,
      medianSilence: null,
    });
  });
});

describe("a score without a threshold", () => {
  const silence: ScoreMethod = {
    kind: "scores",
    name: "silence",
    start: () => ({
      scoreMorning: ({ day, histories, watched }) =>
        Float64Array.from(watched, (place) => day - (histories[place]?.days.at(-1) ?? day)),
    }),
  };
  const histories = [
    orderHistory("a", [9_000, 9_010, 9_950]),
    orderHistory("b", [9_000, 9_010, 9_920, 10_030]),
    orderHistory("c", [9_000, 9_010, 10_100]),
    orderHistory("old", [9_000, 9_010, 9_700]),
  ];
  const query = { histories, from: FROM, to: TO };

  test("alerts like the rule of that threshold", () => {
    const replay = new ScoreReplay(silence, query);
    expect(pairs(replay.alertsAt(90))).toEqual(pairs(replayAlerts(ninetyDaysDaily, query)));
    expect(pairs(replay.alertsAt(90))).toEqual([
      [10_010, 1],
      [10_040, 0],
      [10_120, 1],
    ]);
  });

  test.each([
    [1, 400], // "old", on the day its silence is the longest that is watched
    [2, 150], // "a" (230 days at the end) and "b" after its second order; "old" had these before the first day
    [3, 110], // and "b" before it
    [4, 80], // and "c"
    [5, 80], // there are no more
  ])("gives at most %d alerts at a threshold of %d", (wanted, threshold) => {
    const replay = new ScoreReplay(silence, query);
    expect(replay.thresholdFor(wanted)).toBe(threshold);
    expect(replay.alertsAt(threshold)).toHaveLength(Math.min(wanted, 4));
  });

  test("of a threshold that cannot be had there are no alerts", () => {
    expect(new ScoreReplay(silence, query).thresholdFor(0)).toBeNull();
    expect(replayDays(silence, query, 0).figures.alerts).toBe(0);
  });

  test("the curve shows more and fewer alerts than wanted", () => {
    const { tuned, figures } = replayDays(silence, query, 4);
    expect(figures.alerts).toBeLessThanOrEqual(4);
    const counts = tuned?.curve.map((point) => point.figures.alerts) ?? [];
    expect(counts[0]).toBe(1);
    expect(counts).toEqual(counts.toSorted((a, b) => a - b));
  });
});
