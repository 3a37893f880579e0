import { expect, test } from "vitest";
import { type Day, parseDay } from "#src/core/day.ts";
import { chooseComplaint } from "#src/core/draft/choose-complaint.ts";
import { chooseGoods } from "#src/core/draft/choose-goods.ts";
import { factSheetSchema } from "#src/core/draft/fact-sheet.ts";
import { allFactsOf, listReliedOn } from "#src/core/draft/relied-on.ts";
import { bareSheet, wrongedSheet } from "../../support/fact-sheets.ts";

const today = parseDay("2026-05-18");
const made = (madeOn: string, resolvedOn: string | null = null) => ({
  madeOn: parseDay(madeOn),
  resolvedOn: resolvedOn === null ? null : parseDay(resolvedOn),
});

test.each([
  ["the newest open one", [made("2026-01-01"), made("2026-02-01")], 1],
  [
    "an open one before a newer settled one",
    [made("2026-01-01"), made("2026-04-01", "2026-04-02")],
    0,
  ],
  ["settled 180 days ago", [made("2025-11-01", "2025-11-19")], 0],
  ["settled 181 days ago", [made("2025-11-01", "2025-11-18")], -1],
  ["open for 730 days", [made("2024-05-18")], 0],
  ["open for 731 days", [made("2024-05-17")], -1],
  ["made after the day we look at", [made("2026-05-19")], -1],
  ["settled only after the day we look at", [made("2026-05-01", "2026-05-20")], 0],
  ["none", [], -1],
] satisfies [string, { madeOn: Day; resolvedOn: Day | null }[], number][])(
  "which complaint a draft may speak of: %s",
  (_, complaints, index) => {
    expect(chooseComplaint(complaints, today)).toBe(complaints[index] ?? null);
  },
);

test("goods are named as a person would, and invoice noise is left out", () => {
  const lines = [
    "WHITE HANGING HEART",
    "POSTAGE",
    "white hanging heart",
    "Oat milk 1 l",
    "<!channel> beans",
    "A",
    "A name that is so long that only a catalogue would ever print it",
    "Paper cups",
    "Filters",
  ];
  expect(chooseGoods(lines)).toEqual(["white hanging heart", "Oat milk 1 l", "Paper cups"]);
});

test("what a draft relied on is listed with its values, and unknown facts are not", () => {
  const sheet = wrongedSheet();
  expect(listReliedOn(["last-order", "complaint", "reason", "goods"], sheet)).toEqual([
    { fact: "last-order", kind: "day", value: "2026-03-03" },
    { fact: "goods", kind: "text", value: "Filter coffee 1 kg, Oat milk, Paper cups" },
    { fact: "complaint", kind: "complaint", value: { about: "delivery", madeOn: "2026-03-05" } },
  ]);
  expect(allFactsOf(bareSheet()).map(({ fact }) => fact)).toEqual(["client"]);
});

test("a stored fact sheet is read back, and a broken one is refused", () => {
  const sheet = wrongedSheet();
  expect(factSheetSchema.parse(JSON.parse(JSON.stringify(sheet)))).toEqual(sheet);
  expect(factSheetSchema.safeParse({ ...sheet, today: "2026-02-30" }).success).toBe(false);
  expect(factSheetSchema.safeParse({ ...sheet, extra: 1 }).success).toBe(false);
});
