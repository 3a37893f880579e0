import { z } from "zod";
import type { Day } from "../day.ts";
import type { CaseAction } from "./case-action.ts";
import { daySchema } from "./day-schema.ts";
import { type MethodAct, methodActSchema } from "./method-act.ts";
import { NOTED } from "./noted.ts";

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

type EventDetail = {
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

type Tells = {
  readonly [T in CaseAction["type"]]: (
    action: Extract<CaseAction, { type: T }>,
    today: Day,
  ) => CaseEvent;
};

const TELLS: Tells = {
  take: ({ memberId }) => ({ what: "taken", detail: { memberId } }),
  "hand-over": ({ toId, why }, on) => ({ what: "handed-over", detail: { toId, why, on } }),
  snooze: ({ until }) => ({ what: "snoozed", detail: { until } }),
  wake: () => ({ what: "woken", detail: {} }),
  dismiss: (action) => ({ what: "not-lapsed", detail: notLapsedDetail(action) }),
  "record-reason": (_, on) => ({ what: "reason-recorded", detail: { on } }),
  send: (_, on) => ({ what: "draft-sent", detail: { on } }),
  return: ({ on, by }) => ({
    what: "returned",
    detail: by === "order" ? { orderedOn: on } : { on, by },
  }),
  note: ({ what, detail }, on) => ({ what, detail: { ...detail, on } }),
  method: ({ act, until = null }, on) => ({ what: "acted", detail: { act, on, until } }),
};

/** `today` is the company's day. */
export function caseEventOf<T extends CaseAction["type"]>(
  action: { [P in T]: { readonly type: P } & Extract<CaseAction, { type: P }> }[T],
  today: Day,
): CaseEvent {
  const tell: Tells[T] = TELLS[action.type];
  return tell(action, today);
}

function notLapsedDetail({ why, note }: { why: string; note: string | null }) {
  return note === null ? { why } : { why, note };
}
