import type { Day } from "#src/core/day.ts";
import type { DraftWatch } from "#src/core/draft/draft-watch.ts";
import type { SentOutcome } from "#src/core/draft/sent.ts";
import type { OfferDraftOutcome } from "#src/flows/offer-draft.ts";
import type { OpenDraftOutcome } from "#src/flows/open-draft.ts";
import type { DraftChange, ReviseDraftOutcome } from "#src/flows/revise-draft.ts";
import type { WriteDraftOutcome } from "#src/flows/write-draft.ts";
import type { DraftRequest } from "./asking-deps.ts";
import type { NotTwice } from "./not-twice.ts";
import type { MessagePlace } from "./presenters/draft-edit-modal.ts";

type Click = { readonly draftId: string; readonly by: string }; // by: Slack user id

/** What drafting in Slack asks of the rest. A model may take half a minute over `writeDraft` and `reviseDraft`. */
export type DraftDesk = {
  readonly offerDraft: (asked: { caseId: string; by: string }) => Promise<OfferDraftOutcome>;
  /** `watch` reads along while a model words a long draft. */
  readonly writeDraft: (request: DraftRequest, watch?: DraftWatch) => Promise<WriteDraftOutcome>;
  readonly openDraft: (click: Click) => Promise<OpenDraftOutcome>;
  readonly reviseDraft: (
    click: Click & { readonly change: DraftChange },
  ) => Promise<ReviseDraftOutcome>;
  readonly markDraftSent: (click: Click) => Promise<SentOutcome>;
  /** True the first time a key is seen, in any process. */
  readonly claim: (key: string) => Promise<boolean>;
  readonly today: () => Day;
  /** Which message shows which draft, by the id of its first version; null: none, as far as is known. */
  readonly places: {
    readonly note: (firstId: string, place: MessagePlace) => Promise<void>;
    readonly find: (firstId: string) => Promise<MessagePlace | null>;
  };
  readonly notTwice: NotTwice;
  /** Keeps a fault of which the person has been told already. */
  readonly noteFault: (fault: unknown) => void;
};
