import { expect, test } from "vitest";
import { type DayOfClients, forecastLevel } from "#src/core/lapse/model/forecast-level.ts";

const HORIZON = 60;
const scores = Array.from({ length: 50 }, () => 0); // all alike: the level is the log odds of the share

const dayOf = (day: number, silentShare: number | null, expectedShare: number): DayOfClients => ({
  day,
  scores,
  silentShare,
  expectedShare,
});

const TODAY = 1000;
const chance = (past: readonly DayOfClients[], expectedToday: number) =>
  1 / (1 + Math.exp(-forecastLevel(past, dayOf(TODAY, null, expectedToday), HORIZON)));

const days = Array.from({ length: 20 }, (_, at) => TODAY - HORIZON - 15 * at);

test("believes the population model where it was right and the latest outcomes were not", () => {
  const past = days.map((day, at) => dayOf(day, at % 8 < 4 ? 0.2 : 0.5, at % 8 < 4 ? 0.2 : 0.5));
  expect(Math.abs(chance(past, 0.4) - 0.4)).toBeLessThan(0.04);
});

test("believes the outcomes where the population model was wrong throughout", () => {
  const past = days.map((day) => dayOf(day, 0.1, 0.5));
  expect(Math.abs(chance(past, 0.5) - 0.1)).toBeLessThan(0.03);
});

test("hears both alike as long as there was nothing to try them on", () => {
  const [latest = TODAY] = days;
  const both = chance([dayOf(latest, 0.1, 0.5)], 0.5);
  expect(both).toBeGreaterThan(0.15);
  expect(both).toBeLessThan(0.4);
});

test("without a past it is the population model's word", () => {
  expect(chance([], 0.3)).toBeCloseTo(0.3, 2);
});

test("counts no outcome that is not known yet on the day", () => {
  const known = days.map((day) => dayOf(day, 0.1, 0.5));
  const early = chance(known, 0.5);
  const late = chance([...known, dayOf(TODAY - 10, 0.99, 0.5)], 0.5);
  expect(Math.abs(early - late)).toBeLessThan(0.1);
});

test.each([0, 1])("stays finite when nobody or everybody stayed silent (%i)", (share) => {
  const past = days.map((day) => dayOf(day, share, 0.5));
  expect(Number.isFinite(forecastLevel(past, dayOf(TODAY, null, share), HORIZON))).toBe(true);
});
