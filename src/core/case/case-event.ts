import type { CaseAction } from "./advance-case.ts";

/** What stands in a case's history about an action. */
export type CaseEvent = {
  readonly what:
    | "taken"
    | "snoozed"
    | "woken"
    | "not-lapsed"
    | "reason-recorded"
    | "draft-sent"
    | "returned";
  readonly detail: Readonly<Record<string, string>>;
};

export function caseEventOf(action: CaseAction): CaseEvent {
  switch (action.type) {
    case "take":
      return { what: "taken", detail: { memberId: action.memberId } };
    case "snooze":
      return { what: "snoozed", detail: { until: action.until } };
    case "wake":
      return { what: "woken", detail: {} };
    case "dismiss":
      return { what: "not-lapsed", detail: notLapsedDetail(action) };
    case "record-reason":
      return { what: "reason-recorded", detail: {} };
    case "send":
      return { what: "draft-sent", detail: {} };
    case "return":
      return {
        what: "returned",
        detail: action.by === "order" ? { orderedOn: action.on } : { on: action.on, by: action.by },
      };
  }
}

function notLapsedDetail({ why, note }: { why: string; note: string | null }) {
  return note === null ? { why } : { why, note };
}
