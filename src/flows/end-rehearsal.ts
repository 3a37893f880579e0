import { debriefTalk } from "#src/coach/rehearsal/debrief-talk.ts";
import { endByRep } from "#src/core/rehearsal/answer-rep.ts";
import {
  type Debrief,
  type Rehearsal,
  type RehearsalView,
  viewRehearsal,
} from "#src/core/rehearsal/rehearsal-record.ts";
import type { TalkState } from "#src/core/rehearsal/talk-state.ts";

export type EndRehearsalDeps = {
  loadRehearsal(of: { rehearsalId: string; playedBy: string }): Promise<Rehearsal | null>;
  /** Keeps the end after the talk's last exchange; false when the talk has gone on or ended meanwhile. */
  saveEnd(rehearsalId: string, end: { talk: TalkState; debrief: Debrief }): Promise<boolean>;
};

export type EndRehearsalOutcome =
  | { readonly ok: true; readonly changed: boolean; readonly rehearsal: RehearsalView }
  | { readonly ok: false; readonly why: "not-found" }
  | { readonly ok: false; readonly why: "moved-on"; readonly rehearsal: RehearsalView };

/** The rep ends the talk and gets the scorecard; ending it twice changes nothing. */
export async function endRehearsal(
  deps: EndRehearsalDeps,
  { rehearsalId, by }: { readonly rehearsalId: string; readonly by: string },
): Promise<EndRehearsalOutcome> {
  const rehearsal = await deps.loadRehearsal({ rehearsalId, playedBy: by });
  if (rehearsal === null) return { ok: false, why: "not-found" };
  const { persona, turns } = rehearsal;
  if (rehearsal.talk.outcome !== null)
    return { ok: true, changed: false, rehearsal: viewRehearsal(rehearsal) };

  const talk = endByRep(rehearsal.talk);
  const debrief = debriefTalk(persona, turns, "rep-ended");
  const isKept = await deps.saveEnd(rehearsalId, { talk, debrief });
  const now = await deps.loadRehearsal({ rehearsalId, playedBy: by });
  if (now === null) return { ok: false, why: "not-found" };
  const view = viewRehearsal(now);
  if (isKept) return { ok: true, changed: true, rehearsal: view };
  if (now.talk.outcome !== null) return { ok: true, changed: false, rehearsal: view };
  return { ok: false, why: "moved-on", rehearsal: view };
}
