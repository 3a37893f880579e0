import { isWorkingDay, lookAheadTo } from "../agenda/working-day.ts";
import type { Day } from "../day.ts";
import type { Objection } from "../rehearsal/objection.ts";
import type { Difficulty } from "../rehearsal/persona.ts";
import { type Assignment, isDoneBy } from "./assignment.ts";
import type { FinishedTalk } from "./finished-talk.ts";
import { suggestToday } from "./spaced-repetition.ts";

/** The one line about practice on somebody's agenda. */
export type PracticeLine =
  | { readonly kind: "assigned"; readonly assignment: Assignment }
  | { readonly kind: "due"; readonly objection: Objection; readonly difficulty: Difficulty };

type Round = { readonly day: Day; readonly workingDays: readonly number[] }; // ISO: Monday is 1

/** The days whose assignments are told of on this one; what is due on a day off is told on the working day before. */
export function remindedOn({ day, workingDays }: Round): { from: Day; until: Day } | null {
  if (workingDays.length > 0 && !isWorkingDay(day, workingDays)) return null;
  return { from: day, until: lookAheadTo(day, 0, workingDays) };
}

/** What was asked for by this day comes before what comes up again; null: nothing today. */
export function choosePracticeLine(
  { assignments, talks }: { assignments: readonly Assignment[]; talks: readonly FinishedTalk[] },
  round: Round,
): PracticeLine | null {
  const reminded = remindedOn(round);
  if (reminded === null) return null;
  const { from, until } = reminded;
  const [assignment] = assignments
    .filter(({ dueOn }) => dueOn >= from && dueOn <= until)
    .filter((one) => !talks.some((talk) => isDoneBy(one, talk)))
    .toSorted((a, b) => (a.dueOn < b.dueOn ? -1 : 1));
  if (assignment !== undefined) return { kind: "assigned", assignment };
  const due = suggestToday(talks, { today: round.day, workingDays: round.workingDays });
  return due === null
    ? null
    : { kind: "due", objection: due.objection, difficulty: due.difficulty };
}
