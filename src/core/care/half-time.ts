import { addDays, type Day, daysBetween } from "../day.ts";

/** Between the day of a notice and the day of the change: who has not said by then that they know is rung (FI-111). */
export function halfTimeOf({ noticeOn, effectiveOn }: { noticeOn: Day; effectiveOn: Day }): Day {
  return addDays(noticeOn, Math.ceil(daysBetween(noticeOn, effectiveOn) / 2));
}
