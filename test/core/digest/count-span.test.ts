import * as fc from "fast-check";
import { expect, test } from "vitest";
import { addDays, parseDay } from "#src/core/day.ts";
import { countSpan } from "#src/core/digest/count-span.ts";
import type { LapseEnding, LapseFact } from "#src/core/digest/lapse-fact.ts";
import { anyLapseFact, lapseFact } from "../../support/lapse-facts.ts";

const from = parseDay("2026-03-02");
const to = parseDay("2026-03-08");
const span = { from, to };
const ONE = { lapses: 1, minor: 120_000 };
const NONE = { lapses: 0, minor: 0 };

const ended = (how: LapseEnding["how"], days: number, postedDays = -20): LapseFact =>
  lapseFact({
    postedOn: addDays(from, postedDays),
    ending: { how, on: addDays(from, days), alone: false },
  });

test.each([
  { days: -1, lost: NONE, atStart: ONE },
  { days: 0, lost: ONE, atStart: NONE },
  { days: 6, lost: ONE, atStart: NONE },
  { days: 7, lost: NONE, atStart: NONE },
])("an alert posted $days days from the span's start", ({ days, lost, atStart }) => {
  const count = countSpan([lapseFact({ postedOn: addDays(from, days) })], span);
  expect([count.lost, count.atStart]).toEqual([lost, atStart]);
});

test.each(["regained", "mistaken", "parted"] as const)("%s counts on the day it ended", (how) => {
  const counted = [-1, 0, 6, 7].map((days) => countSpan([ended(how, days)], span)[how]);
  expect(counted).toEqual([NONE, ONE, ONE, NONE]);
});

test.each([
  { days: -1, atStart: NONE, atEnd: NONE },
  { days: 0, atStart: ONE, atEnd: NONE },
  { days: 6, atStart: ONE, atEnd: NONE },
  { days: 7, atStart: ONE, atEnd: ONE },
])("money is at risk until the day it ended: $days", ({ days, atStart, atEnd }) => {
  const count = countSpan([ended("parted", days)], span);
  expect([count.atStart, count.atEnd]).toEqual([atStart, atEnd]);
});

test("what came and proved mistaken in the span takes nothing from the net", () => {
  expect(countSpan([ended("mistaken", 3, 1)], span).net).toEqual(NONE);
  expect(countSpan([ended("mistaken", 7, 1)], span).net).toEqual({ lapses: -1, minor: -120_000 });
  expect(countSpan([ended("mistaken", 3)], span).net).toEqual(NONE);
  expect(countSpan([ended("regained", 3)], span).net).toEqual(ONE);
});

test("a sum counts with its lapses and its money", () => {
  const sum = lapseFact({ lapses: 3, atRiskMinor: 501, postedOn: from });
  expect(countSpan([sum], span).lost).toEqual({ lapses: 3, minor: 501 });
});

test("only what passes the filter counts", () => {
  const facts = [lapseFact({ teamId: "t1", postedOn: from }), lapseFact({ postedOn: from })];
  expect(countSpan(facts, span, ({ teamId }) => teamId === "t1").lost).toEqual(ONE);
});

test("start and what came and went make the end, and two spans in a row make one", () => {
  fc.assert(
    fc.property(
      fc.array(anyLapseFact, { maxLength: 40 }),
      fc.integer({ min: 0, max: 60 }),
      fc.integer({ min: 0, max: 40 }),
      (facts, start, length) => {
        const first = { from: addDays(from, start), to: addDays(from, start + length) };
        const next = { from: addDays(first.to, 1), to: addDays(first.to, 20) };
        const [a, b] = [countSpan(facts, first), countSpan(facts, next)];
        const whole = countSpan(facts, { from: first.from, to: next.to });
        for (const unit of ["lapses", "minor"] as const) {
          expect(
            a.atStart[unit] + a.lost[unit] - a.regained[unit] - a.mistaken[unit] - a.parted[unit],
          ).toBe(a.atEnd[unit]);
          expect(b.atStart[unit]).toBe(a.atEnd[unit]);
          for (const what of ["lost", "regained", "mistaken", "parted"] as const)
            expect(a[what][unit] + b[what][unit]).toBe(whole[what][unit]);
        }
      },
    ),
  );
});
