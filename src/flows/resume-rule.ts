import { scopeOf, viewerOf } from "#src/core/access/scope.ts";
import type { Day } from "#src/core/day.ts";
import type { Member } from "#src/core/member.ts";

export type ResumeOutcome =
  | { readonly ok: true; readonly changed: boolean } // false: it was on already
  | { readonly ok: false; readonly why: "not-a-manager" | "no-such-pause" };

export type ResumeRuleDeps = {
  findMember(slackUserId: string): Promise<Member>;
  /** In one transaction with the messages' need of an update; null: there is no such pause. */
  endPause(given: ResumeClick): Promise<{ readonly changed: boolean } | null>;
};

export type ResumeClick = {
  readonly workspaceId: string;
  readonly pauseId: string;
  readonly by: string; // Slack user id
  readonly today: Day;
};

/** A manager of all teams or an admin switches a paused rule on again, as it speaks of everybody's clients; its verdicts are counted anew from today. */
export async function resumeRule(deps: ResumeRuleDeps, click: ResumeClick): Promise<ResumeOutcome> {
  const viewer = viewerOf(await deps.findMember(click.by));
  if (scopeOf(viewer).of !== "all") return { ok: false, why: "not-a-manager" };
  const ended = await deps.endPause(click);
  return ended === null ? { ok: false, why: "no-such-pause" } : { ok: true, ...ended };
}
