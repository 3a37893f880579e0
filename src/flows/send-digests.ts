import type { Day } from "#src/core/day.ts";
import { dayDue, weekDue } from "#src/core/digest/digest-due.ts";
import { isQuiet } from "#src/core/digest/is-quiet.ts";
import type { KeptDigest } from "#src/core/digest/kept-digest.ts";
import type { Span } from "#src/core/digest/lapse-fact.ts";
import {
  type DigestKind,
  type ReportPlan,
  type WantedDigest,
  wantedDigests,
} from "#src/core/digest/wanted-digests.ts";
import { mondayOf, type WorkCalendar } from "#src/core/digest/work-calendar.ts";

/** What time it is at the company. */
type Moment = { readonly workspaceId: string; readonly day: Day; readonly hour: number };

type Key = {
  readonly workspaceId: string;
  readonly kind: DigestKind;
  readonly teamId: string | null;
  readonly fromDay: Day;
};

export type GatherAsked = Moment & { readonly teamId: string | null; readonly span: Span };

export type SendDigestsDeps = {
  loadReportPlan(workspaceId: string): Promise<ReportPlan>;
  loadCalendar(asked: { workspaceId: string; day: Day }): Promise<WorkCalendar>;
  morningHour(): number;
  /** Is it the invented company that shows a newcomer what there is? */
  isDemo(): boolean;
  /** Was a morning taken in the span? Without one nothing is known of it. */
  hasMorning(asked: { workspaceId: string; span: Span }): Promise<boolean>;
  hasAnyDigest(workspaceId: string): Promise<boolean>;
  findDigest(key: Key): Promise<{ readonly digestId: string; readonly digest: KeptDigest } | null>;
  gatherDigest(asked: GatherAsked): Promise<KeptDigest>;
  /** Keeps it and has it posted; false when it is there already. */
  saveDigest(
    given: Key & { channel: string; digest: KeptDigest; withDetails: boolean },
  ): Promise<boolean>;
  updateDigest(given: { digestId: string; digest: KeptDigest; redraw: boolean }): Promise<void>;
};

/** Posts every digest that is due and not out yet, and brings the day's short ones up to date once an hour. */
export async function sendDigests(deps: SendDigestsDeps, moment: Moment): Promise<void> {
  const plan = await deps.loadReportPlan(moment.workspaceId);
  const wanted = {
    weekly: wantedDigests(plan, "weekly"),
    first: deps.isDemo() ? wantedDigests(plan, "first") : [],
    daily: wantedDigests(plan, "daily"),
  };
  if (Object.values(wanted).every((ones) => ones.length === 0)) return; // most ticks end here
  const calendar = await deps.loadCalendar(moment);
  const at = { ...moment, morningHour: deps.morningHour(), calendar };
  await sendFirst(deps, moment, wanted.first);
  const week = weekDue(at);
  if (week !== null)
    await sendAll(deps, moment, { kind: "weekly", span: week, ones: wanted.weekly });
  const day = dayDue(at);
  if (day !== null) await sendAll(deps, moment, { kind: "daily", span: day, ones: wanted.daily });
}

async function sendFirst(
  deps: SendDigestsDeps,
  moment: Moment,
  ones: readonly WantedDigest[],
): Promise<void> {
  const { workspaceId, day } = moment;
  if (ones.length === 0 || (await deps.hasAnyDigest(workspaceId))) return;
  await sendAll(deps, moment, { kind: "first", span: { from: mondayOf(day), to: day }, ones });
}

type Sending = {
  readonly kind: DigestKind;
  readonly span: Span;
  readonly ones: readonly WantedDigest[];
};

async function sendAll(
  deps: SendDigestsDeps,
  moment: Moment,
  { kind, span, ones }: Sending,
): Promise<void> {
  const { workspaceId } = moment;
  if (ones.length === 0 || !(await deps.hasMorning({ workspaceId, span }))) return;
  for (const { teamId, channel } of ones) {
    const key = { workspaceId, kind, teamId, fromDay: span.from };
    const found = await deps.findDigest(key);
    if (found !== null && (kind !== "daily" || found.digest.asOf.hour >= moment.hour)) continue;
    const digest = await deps.gatherDigest({ ...moment, teamId, span });
    const withDetails = kind !== "daily" && !isQuiet(digest);
    if (found === null) await deps.saveDigest({ ...key, channel, digest, withDetails });
    else await deps.updateDigest({ ...found, digest, redraw: hasNews(found.digest, digest) });
  }
}

/** Do they differ in more than the hour? */
function hasNews(before: KeptDigest, after: KeptDigest): boolean {
  const { asOf } = before;
  return JSON.stringify(before) !== JSON.stringify({ ...after, asOf });
}
