import { describe, expect, test } from "vitest";
import { clientClock } from "#src/core/contact/client-clock.ts";
import { restDaysOf } from "#src/core/contact/country-customs.ts";
import { quietTimeNow } from "#src/core/contact/quiet-time.ts";
import { type Day, parseDay } from "#src/core/day.ts";
import { DEFAULT_METHOD_POLICY } from "#src/core/method-policy.ts";

const HOURS = DEFAULT_METHOD_POLICY.contact; // quiet from 18 to 9

function quiet(day: string, hour: number, holidays: readonly (readonly [string, string])[] = []) {
  const clock = { day: parseDay(day), hour, minute: 0, zone: "Europe/Tallinn", isGuessed: false };
  const named = new Map<Day, string>(holidays.map(([on, name]) => [parseDay(on), name]));
  return quietTimeNow(clock, { restDays: [6, 7], holidays: named }, HOURS);
}

describe("when a client may be rung", () => {
  test.each([
    ["2026-05-05", 8, "2026-05-05"], // a Tuesday before nine: later today
    ["2026-05-05", 9, null],
    ["2026-05-05", 17, null],
    ["2026-05-05", 18, "2026-05-06"],
    ["2026-05-08", 18, "2026-05-11"], // Friday evening: on Monday
    ["2026-05-09", 12, "2026-05-11"], // a Saturday at noon
    ["2026-05-11", 3, "2026-05-11"],
  ])("%s at %i o'clock: wait until %s", (day, hour, until) => {
    expect(quiet(day, hour)?.until ?? null).toEqual(
      until === null ? null : { day: until, hour: 9 },
    );
  });

  test("on a holiday they rest, with its name, until the next day that is none", () => {
    const days = [
      ["2026-12-24", "Christmas Eve"],
      ["2026-12-25", "Christmas Day"],
    ] as const;
    expect(quiet("2026-12-24", 11, days)).toEqual({
      why: "holiday",
      holiday: "Christmas Eve",
      until: { day: "2026-12-28", hour: 9 },
    });
    expect(quiet("2026-12-23", 11, days)).toBeNull();
  });

  test("a company whose quiet hours begin when they end has none", () => {
    const clock = { day: parseDay("2026-05-05"), hour: 3, minute: 0, zone: "UTC", isGuessed: true };
    const calendar = { restDays: [6, 7], holidays: new Map<Day, string>() };
    expect(quietTimeNow(clock, calendar, { quietFromHour: 9, quietUntilHour: 9 })).toBeNull();
  });

  test("weekends differ by country", () => {
    expect(restDaysOf("IL")).toEqual([5, 6]);
    expect(restDaysOf("EE")).toEqual([6, 7]);
    expect(restDaysOf(null)).toEqual([6, 7]);
  });
});

describe("the client's clock", () => {
  const now = new Date("2026-05-05T06:30:00Z");
  test.each([
    ["EE", { day: "2026-05-05", hour: 9, minute: 30, zone: "Europe/Tallinn", isGuessed: false }],
    ["GB", { day: "2026-05-05", hour: 7, minute: 30, zone: "Europe/London", isGuessed: false }],
    ["US", { day: "2026-05-05", hour: 9, minute: 30, zone: "Europe/Tallinn", isGuessed: true }],
    [null, { day: "2026-05-05", hour: 9, minute: 30, zone: "Europe/Tallinn", isGuessed: true }],
  ])("of %s", (country, clock) => {
    expect(clientClock({ now, country, ownZone: "Europe/Tallinn" })).toEqual(clock);
  });

  test("it may be another day there", () => {
    const late = new Date("2026-05-05T22:30:00Z");
    expect(clientClock({ now: late, country: "EE", ownZone: "UTC" })).toMatchObject({
      day: "2026-05-06",
      hour: 1,
    });
  });
});
