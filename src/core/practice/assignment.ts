import { addDays, type Day } from "../day.ts";
import type { Objection } from "../rehearsal/objection.ts";
import { DIFFICULTIES, type Difficulty } from "../rehearsal/persona.ts";
import { type FinishedTalk, isTry } from "./finished-talk.ts";

/** A talk that a manager asks somebody to practise. */
export type Assignment = {
  readonly assignmentId: string;
  readonly assignedBy: string; // Slack user id
  readonly assignedTo: string; // Slack user id
  readonly objection: Objection;
  readonly difficulty: Difficulty; // at least
  readonly client: { readonly clientId: string; readonly clientName: string } | null; // null: any
  readonly dueOn: Day;
  readonly note: string | null;
  readonly assignedAt: Date;
  readonly doneOn: Day | null;
  readonly withdrawnOn: Day | null;
};

export type AssignmentStanding = "open" | "overdue" | "done" | "withdrawn";

/** What was done stays done, also when it was late or is withdrawn afterwards. */
export function standingOf(
  { doneOn, withdrawnOn, dueOn }: Pick<Assignment, "doneOn" | "withdrawnOn" | "dueOn">,
  today: Day,
): AssignmentStanding {
  if (doneOn !== null) return "done";
  if (withdrawnOn !== null) return "withdrawn";
  return dueOn < today ? "overdue" : "open";
}

type Asked = Pick<Assignment, "objection" | "difficulty" | "client" | "assignedAt">;

/** A whole talk begun after it was asked for, about this objection, at least as hard, with this client if one is named. */
export function isDoneBy(asked: Asked, talk: FinishedTalk): boolean {
  return (
    isTry(talk) &&
    talk.startedAt >= asked.assignedAt &&
    talk.objection === asked.objection &&
    DIFFICULTIES.indexOf(talk.difficulty) >= DIFFICULTIES.indexOf(asked.difficulty) &&
    (asked.client === null || asked.client.clientId === talk.clientId)
  );
}

export const MOST_ASSIGNEES = 20;
export const LONGEST_NOTE = 500; // characters
const LATEST_DAYS = 180;

export type AssignmentWish = {
  readonly to: readonly string[]; // Slack user ids
  readonly objection: Objection;
  readonly difficulty: Difficulty;
  readonly clientId: string | null; // null: whichever they like
  readonly dueOn: Day;
  readonly note: string | null;
};

export type WishFault = "nobody" | "too-many" | "past-day" | "too-far" | "note-too-long";

/** What is wrong with the wish itself; who may ask whom is another matter. */
export function faultInWish({ to, dueOn, note }: AssignmentWish, today: Day): WishFault | null {
  if (to.length === 0) return "nobody";
  if (to.length > MOST_ASSIGNEES) return "too-many";
  if (dueOn < today) return "past-day";
  if (dueOn > addDays(today, LATEST_DAYS)) return "too-far";
  return note !== null && note.length > LONGEST_NOTE ? "note-too-long" : null;
}
