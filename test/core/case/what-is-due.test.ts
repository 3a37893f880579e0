import { describe, expect, test } from "vitest";
import { type OpenCase, whatIsDue } from "#src/core/case/what-is-due.ts";
import { addDays, parseDay } from "#src/core/day.ts";

const TODAY = parseDay("2026-05-20");

const open = (change: Partial<OpenCase>): OpenCase => ({
  caseId: "1",
  clientId: "c",
  clientName: "Kask OÜ",
  tier: "gold",
  atRisk: { minor: 1000, currency: "EUR" },
  state: "contacted",
  since: parseDay("2026-05-06"),
  ownerName: "Mari",
  snoozedUntil: null,
  restsUntil: null,
  againDays: null,
  reason: null,
  privacy: { isRestricted: false, barredId: null, ownerId: null, teamId: null },
  ...change,
});

describe("what is due", () => {
  test.each<[string, Partial<OpenCase>, object]>([
    ["nobody has it", { state: "unowned" }, { is: "due", what: "take", days: 14 }],
    [
      "taken today, nobody has called yet",
      { state: "taken", since: TODAY },
      { is: "due", what: "contact", days: 0 },
    ],
    [
      "contacted two weeks ago, reason unknown",
      { since: parseDay("2026-05-06") },
      { is: "due", what: "try-again", days: 14 },
    ],
    [
      "contacted two weeks ago, and the company tries again after fifteen days",
      { since: parseDay("2026-05-06"), againDays: 15 },
      { is: "waiting", until: "2026-05-21" },
    ],
    [
      "contacted a day less than two weeks ago",
      { since: parseDay("2026-05-07") },
      { is: "waiting", until: "2026-05-21" },
    ],
    [
      "price: 30 days, today",
      { reason: "B2", since: parseDay("2026-04-20") },
      { is: "due", what: "try-again", days: 30 },
    ],
    [
      "price: 30 days, tomorrow",
      { reason: "B2", since: parseDay("2026-04-21") },
      { is: "waiting", until: "2026-05-21" },
    ],
    [
      "bad service: after the contact of the first day, a week",
      { reason: "B4", since: parseDay("2026-05-13") },
      { is: "due", what: "try-again", days: 7 },
    ],
    [
      "a missing product waits for the product",
      { reason: "B3" },
      { is: "open", on: "when the product comes in" },
    ],
    ["who costs more than they bring is left alone", { reason: "X2" }, { is: "open", on: null }],
    [
      "an event of the future, as with a day that is pretended",
      { state: "taken", since: parseDay("2026-06-01") },
      { is: "due", what: "contact", days: 0 },
    ],
  ])("%s", (_, change, expected) => {
    expect(whatIsDue(open(change), TODAY)).toEqual(expected);
  });
});

test.each([
  { ahead: 1, is: "waiting" },
  { ahead: 0, is: "due" },
])("a case that rests after a clear no waits for its day: $ahead days ahead", ({ ahead, is }) => {
  expect(whatIsDue(open({ restsUntil: addDays(TODAY, ahead) }), TODAY)).toMatchObject({ is });
});
