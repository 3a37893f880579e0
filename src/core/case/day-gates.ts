import { type Day, daysBetween } from "../day.ts";
import type { CaseRefusal, Refusal } from "./case-refusal.ts";
import type { MethodAct } from "./method-act.ts";

const LONGEST_DAYS = 1100; // three years: dormant is not dead (FI-116), but a later day is a slip of the pen

type Field = {
  readonly field: string;
  readonly day: Day | null;
  readonly is: "past" | "ahead" | "from-today";
};

/** Why a day of the act cannot be, with the field it stands in. */
export function refusalOfDays(act: MethodAct, today: Day): Refusal | null {
  for (const field of fieldsOf(act)) {
    const why = faultOf(field, today);
    if (why !== null) return { why, wayOut: [act.act], field: field.field };
  }
  return null;
}

function fieldsOf(act: MethodAct): Field[] {
  switch (act.act) {
    case "contact":
      return [
        { field: "on", day: act.on, is: "past" },
        { field: "meetingOn", day: act.meetingOn, is: "from-today" },
      ];
    case "apologised":
      return [{ field: "on", day: act.on, is: "past" }];
    case "changes-shown":
      return [{ field: "secondMeetingOn", day: act.secondMeetingOn, is: "ahead" }];
    case "agreed":
      return [{ field: "firstOrderBy", day: act.firstOrderBy, is: "from-today" }];
    case "clear-no":
      return [{ field: "until", day: act.until, is: "ahead" }];
    case "rival-promise":
      return [{ field: "by", day: act.by, is: "ahead" }];
    case "trial":
      return [{ field: "reviewOn", day: act.reviewOn, is: "ahead" }];
    case "close":
      return [{ field: "againOn", day: act.againOn, is: "ahead" }];
    default:
      return [];
  }
}

function faultOf({ day, is }: Field, today: Day): CaseRefusal | null {
  if (day === null) return null;
  const ahead = daysBetween(today, day);
  if (is === "past") return ahead > 0 ? "not-yet" : null;
  if (ahead > LONGEST_DAYS) return "date-too-far";
  return ahead < (is === "ahead" ? 1 : 0) ? "date-not-ahead" : null;
}
