import { isWorkingDay } from "../agenda/working-day.ts";
import { addDays, type Day, daysBetween } from "../day.ts";
import { OBJECTIONS, type Objection } from "../rehearsal/objection.ts";
import type { Difficulty } from "../rehearsal/persona.ts";
import { countedTalks, type FinishedTalk, type ScoredTalk } from "./finished-talk.ts";

/** Published in docs/rehearsing.md: days until an objection comes up again, box by box. */
export const BOX_DAYS = [1, 3, 7, 14, 30] as const;

/** Shares of the points. */
export const GOOD_SHARE = 0.8; // from here a box up, when it was due
export const POOR_SHARE = 0.5; // below this back to the first box

/** When an objection comes up again. */
export type DueObjection = {
  readonly objection: Objection;
  readonly box: number; // 1 to 5
  readonly dueOn: Day; // a working day
  readonly last: number; // share of the points
  readonly difficulty: Difficulty; // of the last try
};

type WorkingDays = readonly number[]; // ISO: Monday is 1

/**
 * Boxes: every objection begins in the first. A good talk moves it a box up, but only when it was due: what one still
 * knows an hour later shows nothing. A poor talk puts it back into the first. Replays from a turn move nothing.
 */
export function dueByObjection(
  talks: readonly FinishedTalk[],
  workingDays: WorkingDays,
): DueObjection[] {
  const tries = countedTalks(talks).filter(({ isReplay }) => !isReplay);
  const byObjection = Map.groupBy(tries, ({ objection }) => objection);
  return OBJECTIONS.flatMap((objection) => {
    const due = (byObjection.get(objection) ?? []).reduce<DueObjection | null>(
      (before, talk) => afterTalk(before, talk, workingDays),
      null,
    );
    return due === null ? [] : [due];
  });
}

function afterTalk(
  before: DueObjection | null,
  { objection, share, on, difficulty }: ScoredTalk,
  workingDays: WorkingDays,
): DueObjection {
  const box = boxAfter(before, { share, on });
  const days = BOX_DAYS[box - 1] ?? BOX_DAYS[0];
  const dueOn = workingDayFrom(addDays(on, days), workingDays);
  return { objection, box, dueOn, last: share, difficulty };
}

function boxAfter(
  before: DueObjection | null,
  { share, on }: Pick<ScoredTalk, "share" | "on">,
): number {
  const box = before?.box ?? 1;
  if (share < POOR_SHARE) return 1;
  const wasDue = before === null || before.dueOn <= on;
  return share >= GOOD_SHARE && wasDue ? Math.min(box + 1, BOX_DAYS.length) : box;
}

/** The day itself or the next working one; the day itself when no weekday is one. */
function workingDayFrom(day: Day, workingDays: WorkingDays): Day {
  const week = [0, 1, 2, 3, 4, 5, 6].map((days) => addDays(day, days));
  return week.find((candidate) => isWorkingDay(candidate, workingDays)) ?? day;
}

/**
 * What to practise today: the weakest of what is due. One a day at most: null on a day off, when nothing is due, and
 * after a whole talk of any kind today.
 */
export function suggestToday(
  talks: readonly FinishedTalk[],
  { today, workingDays }: { readonly today: Day; readonly workingDays: WorkingDays },
): DueObjection | null {
  if (workingDays.length > 0 && !isWorkingDay(today, workingDays)) return null;
  const hasPractised = countedTalks(talks).some(({ isReplay, on }) => !isReplay && on >= today);
  if (hasPractised) return null;
  const due = dueByObjection(talks, workingDays).filter(({ dueOn }) => dueOn <= today);
  return due.toSorted(weakestFirst)[0] ?? null;
}

/** The lower box, then the poorer talk, then what waits longer, then the published order. */
function weakestFirst(a: DueObjection, b: DueObjection): number {
  if (a.box !== b.box) return a.box - b.box;
  if (a.last !== b.last) return a.last - b.last;
  const waited = daysBetween(b.dueOn, a.dueOn);
  return waited === 0 ? OBJECTIONS.indexOf(a.objection) - OBJECTIONS.indexOf(b.objection) : waited;
}
