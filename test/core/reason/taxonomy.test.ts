import { expect, test } from "vitest";
import {
  groupOf,
  isManagerOnly,
  isReasonId,
  isSayable,
  REASON_IDS,
  REASONS,
} from "#src/core/reason/taxonomy.ts";

const REGISTER = [
  "A1 A2 A2b A3 A4 A4b A5 A6 A7",
  "B1 B2 B3 B4 B4a B4b B4c B5 B6 B6b B7 B7b B8 B9 B10 B11",
  "C1 C2 C3 C4 C5 C6 C7",
  "T1 U1 U2 X1 X2 X3 X4 X5",
].map((row) => row.split(" "));

test("every row of the register's section A is there in its order, and nothing else", () => {
  expect(REASON_IDS).toEqual(REGISTER.flat());
});

test.each([
  ["A", 0],
  ["B", 1],
  ["C", 2],
  ["other", 3],
] as const)("group %s holds its rows", (group, row) => {
  expect(REASON_IDS.filter((id) => groupOf(id) === group)).toEqual(REGISTER[row]);
});

test("labels tell the reasons apart and fit an option", () => {
  const labels = REASON_IDS.map((id) => REASONS[id].label);
  expect(new Set(labels).size).toBe(labels.length);
  expect(labels.filter((label) => label.length > 75 || label.trim() === "")).toEqual([]);
});

test("difficulty runs from 1 to 5", () => {
  const wrong = REASON_IDS.filter((id) => {
    const difficulty = REASONS[id].difficulty;
    if (difficulty === null) return false;
    const [from, to] = difficulty;
    return from < 1 || to > 5 || from > to;
  });
  expect(wrong).toEqual([]);
});

test("days to try again run forwards", () => {
  const spans = REASON_IDS.flatMap((id) =>
    REASONS[id].tryAgain.flatMap((again) => ("days" in again ? [again.days] : [])),
  );
  expect(spans.filter(([from, to]) => from < 0 || to < from)).toEqual([]);
});

test("what points at an employee of ours is for managers", () => {
  expect(REASON_IDS.filter(isManagerOnly)).toEqual(["B4a", "B4b", "B4c", "C4"]);
});

test("nobody is sent back to the employee who hurt them", () => {
  const sent = REASON_IDS.filter((id) => id.startsWith("B4")).filter((id) =>
    REASONS[id].contactBy.includes("same-rep"),
  );
  expect(sent).toEqual([]);
});

test("a client can say anything but what we conclude ourselves", () => {
  const unsaid = REASON_IDS.filter((id) => !isSayable(id));
  expect(unsaid).toEqual(["U1", "U2", "X1", "X2", "X3", "X4", "X5"]);
});

test.each([
  ["B2", true],
  ["B4a", true],
  ["b2", false],
  ["B12", false],
  ["toString", false],
  ["", false],
])("'%s' as an id: %s", (text, known) => {
  expect(isReasonId(text)).toBe(known);
});
