import { type Day, daysBetween } from "../day.ts";
import type { CaseRefusal, Refusal } from "./case-refusal.ts";
import type { ActName, ActOf } from "./method-act.ts";

const LONGEST_DAYS = 1100; // three years: dormant is not dead (FI-116), but a later day is a slip of the pen

type Field = {
  readonly field: string;
  readonly day: Day | null;
  readonly is: "past" | "ahead" | "from-today";
};

type Days = { readonly [K in ActName]?: (act: ActOf<K>) => Field[] };

const DAYS: Days = {
  contact: ({ on, meetingOn }) => [
    { field: "on", day: on, is: "past" },
    { field: "meetingOn", day: meetingOn, is: "from-today" },
  ],
  apologised: ({ on }) => [{ field: "on", day: on, is: "past" }],
  "changes-shown": (act) => [{ field: "secondMeetingOn", day: act.secondMeetingOn, is: "ahead" }],
  agreed: (act) => [{ field: "firstOrderBy", day: act.firstOrderBy, is: "from-today" }],
  "clear-no": ({ until }) => [{ field: "until", day: until, is: "ahead" }],
  "rival-promise": ({ by }) => [{ field: "by", day: by, is: "ahead" }],
  trial: ({ reviewOn }) => [{ field: "reviewOn", day: reviewOn, is: "ahead" }],
  close: ({ againOn }) => [{ field: "againOn", day: againOn, is: "ahead" }],
};

/** Why a day of the act cannot be, with the field it stands in. */
export function refusalOfDays<K extends ActName>(act: ActOf<K>, today: Day): Refusal | null {
  const fieldsOf: Days[K] = DAYS[act.act];
  for (const field of fieldsOf?.(act) ?? []) {
    const why = faultOf(field, today);
    if (why !== null) return { why, wayOut: [act.act], field: field.field };
  }
  return null;
}

function faultOf({ day, is }: Field, today: Day): CaseRefusal | null {
  if (day === null) return null;
  const ahead = daysBetween(today, day);
  if (is === "past") return ahead > 0 ? "not-yet" : null;
  if (ahead > LONGEST_DAYS) return "date-too-far";
  return ahead < (is === "ahead" ? 1 : 0) ? "date-not-ahead" : null;
}
