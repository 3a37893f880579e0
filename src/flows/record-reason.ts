import type { Day } from "#src/core/day.ts";
import {
  checkEmployee,
  type EmployeeMeant,
  type EmployeeProblem,
  NOBODY_MEANT,
} from "#src/core/reason/employee-meant.ts";
import type { FollowUp } from "#src/core/reason/follow-up.ts";
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
  readonly about?: EmployeeMeant; // which of ours it is about; left out: nobody was named
  /** Names the one act of recording, so that a form sent twice is one entry. */
  readonly actId: string;
};

export type RecordReasonDeps = {
  /** Keeps the entry, the case's event and the card's need of an update together. */
  saveReason(reason: NewReason & { readonly about: EmployeeMeant }): Promise<ReasonSaved>;
  /** The question that is open after the case's entries; null: none. */
  findFollowUp(here: { workspaceId: string; caseId: string }): Promise<FollowUp | null>;
};

type ReasonSaved =
  | "saved"
  | "restricted" // saved, and the case is for managers only from here on
  | "repeated"
  | "no-such-case"
  | "handled-by-manager"
  | "no-such-member"; // the one it is about

export type RecordReasonOutcome =
  | {
      readonly ok: true;
      readonly isRepeat: boolean;
      readonly entry: ReasonEntry;
      readonly followUp: FollowUp | null; // to ask them next
      readonly isWithdrawn: boolean; // a manager takes the case from here
    }
  | { readonly ok: false; readonly why: "no-such-case" | "handled-by-manager" | "no-such-member" }
  | {
      readonly ok: false;
      readonly why: "not-right";
      readonly problems: readonly (ReasonProblem | EmployeeProblem)[];
    };

/** Adds an entry to the reason ledger of a case, open or closed; safe to ask for twice. */
export async function recordReason(
  deps: RecordReasonDeps,
  reason: NewReason,
): Promise<RecordReasonOutcome> {
  const check = checkReason(reason.entry);
  const employee = checkEmployee(reason.entry, reason.about ?? NOBODY_MEANT);
  if (!check.ok || !employee.ok)
    return {
      ok: false,
      why: "not-right",
      problems: [...problemsOf(check), ...problemsOf(employee)],
    };
  const { entry } = check;
  const saved = await deps.saveReason({ ...reason, entry, about: employee.about });
  if (saved === "no-such-case" || saved === "handled-by-manager" || saved === "no-such-member")
    return { ok: false, why: saved };
  const isWithdrawn = saved === "restricted";
  const followUp = isWithdrawn ? null : await deps.findFollowUp(reason);
  return { ok: true, isRepeat: saved === "repeated", entry, followUp, isWithdrawn };
}

function problemsOf<Problem>(
  check: { ok: true } | { ok: false; problems: readonly Problem[] },
): readonly Problem[] {
  return check.ok ? [] : check.problems;
}
