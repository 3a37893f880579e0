import type { FactForm } from "#src/core/draft/fact-form.ts";
import type { UnderstoodChange } from "#src/core/ask/understand-change.ts";
import type { ChangeDraftOutcome } from "#src/flows/change-draft.ts";
import type { CorrectFactsOutcome } from "#src/flows/correct-facts.ts";
import type { GlossDraftOutcome } from "#src/flows/gloss-draft.ts";
import type { RewriteDraftOutcome, RewriteWish } from "#src/flows/rewrite-draft.ts";
import type { ShowFactsOutcome } from "#src/flows/show-facts.ts";
import type { DraftDesk } from "./draft-desk.ts";

type About = {
  readonly clientId: string;
  readonly caseId: string | null; // null: the open one, if there is one
  readonly by: string; // Slack user id
};

/** What looking at facts and correcting them asks of the rest. */
export type FactsDesk = DraftDesk & {
  readonly showFacts: (asked: About) => Promise<ShowFactsOutcome>;
  readonly correctFacts: (
    corrected: About & { readonly given: Partial<FactForm> },
  ) => Promise<CorrectFactsOutcome>;
  /** A model may take half a minute over it. */
  readonly rewriteDraft: (click: {
    readonly draftId: string;
    readonly by: string; // Slack user id
    readonly wish: RewriteWish;
  }) => Promise<RewriteDraftOutcome>;
  /** A model may take half a minute over it. */
  readonly changeDraft: (wish: {
    readonly draftId: string;
    readonly by: string; // Slack user id
    readonly asked: UnderstoodChange;
  }) => Promise<ChangeDraftOutcome>;
  readonly glossDraft: (click: {
    readonly draftId: string;
    readonly by: string; // Slack user id
  }) => Promise<GlossDraftOutcome>;
  /** Clients of that name, best first; one: no doubt about it. */
  readonly findClients: (
    typed: string,
  ) => Promise<readonly { readonly id: string; readonly name: string }[]>;
};
