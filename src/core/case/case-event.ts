import { z } from "zod";
import type { Day } from "../day.ts";
import type { CaseAction } from "./case-action.ts";
import { daySchema } from "./day-schema.ts";
import { type MethodAct, methodActSchema } from "./method-act.ts";

/** What happened beside the machine and belongs to the history all the same. */
export const NOTED = [
  "promise-made",
  "promise-moved",
  "promise-kept",
  "promise-broken",
  "promise-withdrawn",
  "concession-asked",
  "concession-decided",
  "concession-given",
  "concession-used",
  "concession-expired",
  "watch-opened",
  "watch-slipped",
  "watch-passed",
  "watch-ended",
  "errand-done",
  "contact-rules-changed",
  "restricted",
  "card-freshened",
] as const;

export type Noted = (typeof NOTED)[number];

const WHAT = [
  "taken",
  "snoozed",
  "woken",
  "not-lapsed",
  "reason-recorded",
  "draft-sent",
  "returned",
  "handed-over",
  "acted", // an act of the method
  ...NOTED,
] as const;

/** What stands in a case's history about an action. */
export type CaseEvent = {
  readonly what: (typeof WHAT)[number];
  readonly detail: EventDetail;
};

export type EventDetail = {
  readonly [key: string]: unknown;
  readonly on?: Day; // the company's day, where it matters
};

const detailSchema = z.looseObject({ on: daySchema.optional() });

/** An event as the database holds it; null: of a kind that this version does not know. */
export function readCaseEvent(row: { what: string; detail: unknown }): CaseEvent | null {
  const what = WHAT.find((known) => known === row.what);
  const detail = detailSchema.safeParse(row.detail ?? {});
  if (what === undefined || !detail.success) return null;
  const { on, ...rest } = detail.data;
  return { what, detail: on === undefined ? rest : { ...rest, on } };
}

export type Acted = {
  readonly act: MethodAct;
  readonly on: Day;
  readonly until: Day | null; // after a no: until when they are left in peace
};

const actedSchema = z.object({
  act: methodActSchema,
  on: daySchema,
  until: daySchema.nullable().default(null),
});

/** The act of the method that the event tells of; null: it tells of something else. */
export function readActed({ what, detail }: Pick<CaseEvent, "what" | "detail">): Acted | null {
  return what === "acted" ? actedSchema.parse(detail) : null;
}

/** `today` is the company's day. */
export function caseEventOf(action: CaseAction, today: Day): CaseEvent {
  switch (action.type) {
    case "take":
      return { what: "taken", detail: { memberId: action.memberId } };
    case "hand-over":
      return { what: "handed-over", detail: { toId: action.toId, why: action.why, on: today } };
    case "snooze":
      return { what: "snoozed", detail: { until: action.until } };
    case "wake":
      return { what: "woken", detail: {} };
    case "dismiss":
      return { what: "not-lapsed", detail: notLapsedDetail(action) };
    case "record-reason":
      return { what: "reason-recorded", detail: { on: today } };
    case "send":
      return { what: "draft-sent", detail: { on: today } };
    default:
      return laterEventOf(action, today);
  }
}

type LaterAction = Extract<CaseAction, { type: "return" | "note" | "method" }>;

function laterEventOf(action: LaterAction, today: Day): CaseEvent {
  switch (action.type) {
    case "return":
      return {
        what: "returned",
        detail: action.by === "order" ? { orderedOn: action.on } : { on: action.on, by: action.by },
      };
    case "note":
      return { what: action.what, detail: { ...action.detail, on: today } };
    case "method":
      return {
        what: "acted",
        detail: { act: action.act, on: today, until: action.until ?? null },
      };
  }
}

function notLapsedDetail({ why, note }: { why: string; note: string | null }) {
  return note === null ? { why } : { why, note };
}
