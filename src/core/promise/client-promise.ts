import { z } from "zod";
import { type Day, daysBetween } from "../day.ts";

/** Whose word it is, and what for. */
export const promiseKindSchema = z.enum([
  "to-client",
  "fix", // a corrective action of ours (EL-11)
  "prevention", // against it happening again (FI-184)
  "by-client", // what they said they would do (FI-146)
]);
export type PromiseKind = z.infer<typeof promiseKindSchema>;

export type PromiseState = "open" | "kept" | "broken" | "withdrawn";

/** Something promised, with an owner and a day (BG-08). */
export type ClientPromise = {
  readonly promiseId: string;
  readonly clientId: string;
  readonly clientName: string;
  readonly caseId: string | null;
  readonly kind: PromiseKind;
  readonly what: string;
  readonly ownerId: string;
  readonly ownerName: string;
  readonly dueOn: Day;
  readonly madeOn: Day;
  readonly madeBy: string; // Slack user id
  readonly state: PromiseState;
  readonly settledOn: Day | null;
  readonly note: string | null; // how it ended, or why it was moved
  readonly movedFrom: readonly Day[]; // earlier days, oldest first
};

/** Days past its day, of one that is still open; 0: not late. */
export function daysLate(promise: Pick<ClientPromise, "state" | "dueOn">, today: Day): number {
  return promise.state === "open" ? Math.max(0, daysBetween(promise.dueOn, today)) : 0;
}

/** The day that was said first: a promise that was moved is not on time on its new day. */
export function firstDayOf({ movedFrom, dueOn }: Pick<ClientPromise, "movedFrom" | "dueOn">): Day {
  return movedFrom[0] ?? dueOn;
}
