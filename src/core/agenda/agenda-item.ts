import type { Day } from "../day.ts";
import type { MethodPolicy } from "../method-policy.ts";

/** What a person's agenda may hold; the earlier kinds stand first among those of one day. */
export const AGENDA_KINDS = [
  "escalation", // somebody else's promise that is late: for the manager
  "promise",
  "watch", // a stage of a watched order (FI-090)
  "approval", // a concession that waits for a word
  "errand",
  "case-back", // a case whose cooling time is over
] as const;

export type AgendaKind = (typeof AGENDA_KINDS)[number];

/** One line of an agenda. `what` and `detail` are plain text, not yet escaped for Slack. */
export type AgendaItem = {
  readonly kind: AgendaKind;
  readonly ref: string; // of the row that its buttons act on
  readonly clientId: string;
  readonly clientName: string;
  readonly caseId: string | null;
  readonly dueOn: Day;
  readonly what: string;
  readonly detail: string | null;
  /** How it ended, in a few words; null: still to be done. */
  readonly done: string | null;
};

export type AgendaEntry = { readonly memberId: string; readonly item: AgendaItem };

/** What a source of entries is asked: everything open up to `until`, and what was settled on `day` or later. */
export type AgendaAsk = {
  readonly workspaceId: string;
  readonly memberId: string | null; // null: everybody's
  readonly day: Day;
  readonly until: Day; // the last day that is looked ahead to: what is due in the reminder's days
  readonly policy: MethodPolicy;
};
