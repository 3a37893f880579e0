import { expect, test } from "vitest";
import { addDays, parseDay, utcDateOf } from "#src/core/day.ts";
import {
  type Assignment,
  faultInWish,
  isDoneBy,
  LONGEST_NOTE,
  MOST_ASSIGNEES,
  standingOf,
} from "#src/core/practice/assignment.ts";
import type { FinishedTalk } from "#src/core/practice/finished-talk.ts";
import { aTalk } from "../../support/finished-talks.ts";

const DAY = parseDay("2026-03-10");

const asked: Pick<Assignment, "objection" | "difficulty" | "client" | "assignedAt"> = {
  objection: "price",
  difficulty: "medium",
  client: null,
  assignedAt: utcDateOf(DAY),
};

const KASK = { clientId: "c1", clientName: "Kask" };

test.each<{ what: string; talk: Partial<FinishedTalk>; client?: typeof KASK; is: boolean }>([
  { what: "as asked", talk: {}, is: true },
  { what: "harder", talk: { difficulty: "hard" }, is: true },
  { what: "easier", talk: { difficulty: "easy" }, is: false },
  { what: "another objection", talk: { objection: "rumour" }, is: false },
  { what: "a replay from a turn", talk: { isReplay: true }, is: false },
  { what: "ended after three", talk: { outcome: "rep-ended", answers: 3 }, is: false },
  { what: "ended after four", talk: { outcome: "rep-ended", answers: 4 }, is: true },
  { what: "begun before", talk: { startedAt: new Date(utcDateOf(DAY).getTime() - 1) }, is: false },
  { what: "with the client", talk: {}, client: KASK, is: true },
  { what: "with another client", talk: { clientId: "c2" }, client: KASK, is: false },
  { what: "with no points at all", talk: { points: 0 }, is: true },
])("a talk $what makes it done: $is", ({ talk, client, is }) => {
  expect(isDoneBy({ ...asked, client: client ?? null }, aTalk(DAY, talk))).toBe(is);
});

test.each([
  { dueIn: -1, doneOn: null, withdrawnOn: null, is: "overdue" },
  { dueIn: 0, doneOn: null, withdrawnOn: null, is: "open" },
  { dueIn: -1, doneOn: DAY, withdrawnOn: null, is: "done" },
  { dueIn: -1, doneOn: null, withdrawnOn: DAY, is: "withdrawn" },
  { dueIn: 5, doneOn: DAY, withdrawnOn: DAY, is: "done" },
] as const)("due in $dueIn days, done $doneOn, withdrawn $withdrawnOn: $is", (given) => {
  const { dueIn, is, ...rest } = given;
  expect(standingOf({ ...rest, dueOn: addDays(DAY, dueIn) }, DAY)).toBe(is);
});

test.each([
  { change: {}, fault: null },
  { change: { to: [] }, fault: "nobody" },
  { change: { to: Array.from({ length: MOST_ASSIGNEES }, String) }, fault: null },
  { change: { to: Array.from({ length: MOST_ASSIGNEES + 1 }, String) }, fault: "too-many" },
  { change: { dueOn: DAY }, fault: null },
  { change: { dueOn: addDays(DAY, -1) }, fault: "past-day" },
  { change: { dueOn: addDays(DAY, 180) }, fault: null },
  { change: { dueOn: addDays(DAY, 181) }, fault: "too-far" },
  { change: { note: "x".repeat(LONGEST_NOTE) }, fault: null },
  { change: { note: "x".repeat(LONGEST_NOTE + 1) }, fault: "note-too-long" },
])("a wish with $change has the fault $fault", ({ change, fault }) => {
  const wish = {
    to: ["U1"],
    objection: "price",
    difficulty: "easy",
    clientId: null,
    dueOn: addDays(DAY, 3),
    note: null,
  } as const;
  expect(faultInWish({ ...wish, ...change }, DAY)).toBe(fault);
});
