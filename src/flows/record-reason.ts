import type { Day } from "#src/core/day.ts";
import {
  checkReason,
  type ReasonEntry,
  type ReasonProblem,
} from "#src/core/reason/reason-entry.ts";

export type NewReason = {
  readonly workspaceId: string;
  readonly caseId: string;
  readonly by: string; // Slack user id
  readonly today: Day;
  readonly entry: ReasonEntry;
  /** Names the one act of recording, so that a form sent twice is one entry. */
  readonly actId: string;
};

export type RecordReasonDeps = {
  /** Keeps the entry, the case's event and the card's need of an update together. */
  saveReason(reason: NewReason): Promise<"saved" | "repeated" | "no-such-case">;
};

export type RecordReasonOutcome =
  | { readonly ok: true; readonly isRepeat: boolean; readonly entry: ReasonEntry }
  | { readonly ok: false; readonly why: "no-such-case" }
  | { readonly ok: false; readonly why: "not-right"; readonly problems: readonly ReasonProblem[] };

/** Adds an entry to the reason ledger of a case, open or closed; safe to ask for twice. */
export async function recordReason(
  deps: RecordReasonDeps,
  reason: NewReason,
): Promise<RecordReasonOutcome> {
  const check = checkReason(reason.entry);
  if (!check.ok) return { ok: false, why: "not-right", problems: check.problems };
  const { entry } = check;
  const saved = await deps.saveReason({ ...reason, entry });
  if (saved === "no-such-case") return { ok: false, why: saved };
  return { ok: true, isRepeat: saved === "repeated", entry };
}
