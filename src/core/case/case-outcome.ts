import type { Day } from "../day.ts";
import type { CaseAction } from "./case-action.ts";
import type { Refusal } from "./case-refusal.ts";
import type { WinBackCase } from "./case-state.ts";

export type CaseChange = {
  readonly workspaceId: string;
  readonly caseId: string;
  readonly by: string | null; // Slack user id; null: the coach itself
  readonly today: Day;
  readonly action: CaseAction;
};

export type CaseOutcome =
  | { readonly ok: true; readonly changed: boolean; readonly current: WinBackCase }
  | {
      readonly ok: false;
      readonly why: Refusal["why"] | "no-such-case" | "not-a-member" | "handled-by-manager";
      readonly ownerName: string | null; // whose case it is
      readonly wayOut?: Refusal["wayOut"]; // what is accepted instead
      readonly field?: string; // of the form, where one field can mend it
    };

/** Takes one action on a case, with all that follows from it; safe to ask for twice and from two places at once. */
export type ChangeCase = (change: CaseChange) => Promise<CaseOutcome>;
