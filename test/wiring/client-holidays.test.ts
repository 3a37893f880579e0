import { expect, test } from "vitest";
import { parseDay } from "#src/core/day.ts";
import { makeFindHolidays } from "#src/wiring/client-holidays.ts";

const find = makeFindHolidays();

test.each([
  ["EE", "2026-02-24", "Independence Day"],
  ["FI", "2026-12-06", "Independence Day"],
  ["BG", "2026-03-03", "Liberation Day"],
  ["GR", "2026-03-25", "Annunciation, Anniversary of 1821 Revolution"],
  ["GB", "2026-12-28", "Boxing Day (substitute day)"],
])("%s rests on %s", async (country, on, name) => {
  const day = parseDay(on);
  expect((await find({ country, from: day, days: 0 })).get(day)).toBe(name);
});

test("holidays of both sides of a new year, and no others", async () => {
  const found = await find({ country: "EE", from: parseDay("2026-12-25"), days: 14 });
  expect([...found.keys()]).toEqual(["2026-12-25", "2026-12-26", "2027-01-01"]);
});

test("a moving feast is found in its year", async () => {
  const day = parseDay("2027-03-26");
  expect((await find({ country: "EE", from: day, days: 0 })).get(day)).toBe("Good Friday");
});

test("an unknown country has none", async () => {
  const day = parseDay("2026-12-25");
  expect((await find({ country: null, from: day, days: 9 })).size).toBe(0);
  expect((await find({ country: "ZZ", from: day, days: 9 })).size).toBe(0);
});
