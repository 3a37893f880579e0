import { describe, expect, test } from "vitest";
import { addDays, type Day, parseDay } from "#src/core/day.ts";
import { DEFAULT_METHOD_POLICY } from "#src/core/method-policy.ts";
import { lateForManagers, watchEntries } from "#src/core/watch/watch-entries.ts";
import type { WatchView } from "#src/core/watch/watch-view.ts";

const ordered = parseDay("2026-03-02");
const none = { confirmed: null, sent: null, delivered: null, asked: null };

function watchWith(
  given: Partial<WatchView> = {},
  done: Partial<Record<string, Day>> = {},
): WatchView {
  return {
    watchId: "w1",
    caseId: "k1",
    clientId: "c1",
    clientName: "Kask",
    state: "open",
    wanted: 3,
    openedOn: ordered,
    endedOn: null,
    orders: [
      {
        watchedOrderId: "o1",
        number: 1,
        orderRef: "1001",
        orderedOn: ordered,
        promisedOn: null,
        done: { ...none, ...done },
        slip: null,
      },
    ],
    carerId: "mari",
    privacy: { isRestricted: false, barredId: null, ownerId: "mari", teamId: null },
    ...given,
  };
}

const askOn = (days: number) => {
  const day = addDays(ordered, days);
  return { day, until: addDays(day, 1), policy: DEFAULT_METHOD_POLICY };
};
const says = (watch: WatchView, days: number) =>
  watchEntries(watch, askOn(days)).map(({ item }) => [item.ref, item.done]);

describe("a watched order on its carer's agenda", () => {
  test("a stage comes up the day before it is due, with a button that names it", () => {
    expect(says(watchWith({}, { confirmed: ordered }), 3)).toEqual([]);
    expect(says(watchWith({}, { confirmed: ordered }), 4)).toEqual([["o1/sent", null]]);
  });

  test("what was told today is shown as done, yesterday's is not", () => {
    const sent = watchWith({}, { confirmed: ordered, sent: addDays(ordered, 4) });
    expect(says(sent, 4)).toEqual([["o1/sent", "sent"]]);
    expect(says(sent, 5)).toEqual([]);
  });

  test("nothing more of a watch that is over, and nothing for nobody", () => {
    expect(says(watchWith({ state: "ended" }), 5)).toEqual([]);
    expect(says(watchWith({ carerId: null }), 5)).toEqual([]);
  });
});

const toldLate = (days: number, carerId = "mari") =>
  lateForManagers(
    watchEntries(watchWith({ carerId }), askOn(days)),
    ["vello", "anu"],
    askOn(days),
  ).map(({ memberId }) => memberId);

test("what nobody tells of is on the managers' agendas some days later, and never twice on the carer's own", () => {
  expect(toldLate(2)).toEqual([]);
  expect(toldLate(3)).toEqual(["vello", "anu"]);
  expect(toldLate(3, "vello")).toEqual(["anu"]);
});
