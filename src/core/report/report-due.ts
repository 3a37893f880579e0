import { addDays, type Day } from "../day.ts";
import type { ReportPlan, WantedDigest } from "../digest/wanted-digests.ts";
import { type Quarter, quarterBefore, quarterOf, spanOfQuarter } from "./quarter.ts";

const IN_TIME_DAYS = 14; // of the new quarter; later nobody waits for it any more

/**
 * The quarter whose report is to be out by now, on a working day after the morning's hour: in the first days of the next
 * one (FI-011). Null when none is.
 */
export function quarterDue(
  day: Day,
  { hour, morningHour }: { readonly hour: number; readonly morningHour: number },
): Quarter | null {
  const current = quarterOf(day);
  const inTime = addDays(spanOfQuarter(current).from, IN_TIME_DAYS - 1);
  return day > inTime || hour < morningHour ? null : quarterBefore(current);
}

/** Whose reports are posted and where. */
export function wantedReports({ reports, teams }: ReportPlan): WantedDigest[] {
  if (!reports.quarterly) return [];
  return reportChannels({ reports, teams });
}

/** Where reports may be posted. */
export function reportChannels({
  reports,
  teams,
}: Pick<ReportPlan, "reports" | "teams">): WantedDigest[] {
  return [{ teamId: null, managersChannel: reports.managersChannel }, ...teams].flatMap(
    ({ teamId, managersChannel }) =>
      managersChannel === null ? [] : [{ teamId, channel: managersChannel }],
  );
}
