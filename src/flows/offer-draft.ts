import type { ContactVerdict, Moment } from "#src/core/contact/contact-verdict.ts";
import type { Day } from "#src/core/day.ts";
import type { DraftSource } from "#src/core/draft/draft-record.ts";
import { channelSchema, type DraftChannel, type DraftIntent } from "#src/core/draft/draft-terms.ts";
import { WAY_OF_CHANNEL } from "#src/core/draft/contact-notice.ts";
import { suggestDraft } from "#src/core/draft/plan-draft.ts";
import { type ContactGate, purposeOf } from "./may-contact.ts";
import type { DraftAsk } from "./write-draft.ts";

export type OfferDraftRequest = {
  readonly workspaceId: string;
  readonly caseId: string;
  readonly askedBy: string; // Slack user id
  readonly today: Day;
};

export type OfferDraftDeps = {
  findCaseClient(here: { workspaceId: string; caseId: string }): Promise<string | null>;
  loadDraftSource(ask: DraftAsk): Promise<DraftSource | null>;
  /** Null: there is no such client. */
  openContactGate(whom: {
    workspaceId: string;
    clientId: string;
    today: Day;
  }): Promise<ContactGate | null>;
};

/** What a person may choose from, beginning with what the facts suggest. */
export type DraftOffer = {
  readonly caseId: string;
  readonly clientId: string;
  readonly clientName: string;
  readonly intent: DraftIntent;
  readonly channel: DraftChannel;
  readonly language: string; // of the client, ISO 639-1
  readonly contact: OfferedContact;
};

/** Whether the client may be contacted now, for each channel and for what the draft begins as. */
type OfferedContact = {
  readonly moment: Pick<Moment, "today" | "clock">;
  readonly verdicts: readonly {
    readonly channel: DraftChannel;
    readonly verdict: ContactVerdict;
  }[];
};

export type OfferDraftOutcome =
  | { readonly ok: true; readonly offer: DraftOffer }
  | {
      readonly ok: false;
      readonly why: "no-such-client" | Exclude<DraftSource["mayContact"], "yes">;
    };

/** Whether a message may be written for this case, and what kind it should begin as. */
export async function offerDraft(
  deps: OfferDraftDeps,
  request: OfferDraftRequest,
): Promise<OfferDraftOutcome> {
  const { caseId } = request;
  const clientId = await deps.findCaseClient(request);
  const source = clientId === null ? null : await deps.loadDraftSource({ ...request, clientId });
  if (clientId === null || source === null) return { ok: false, why: "no-such-client" };
  const { sheet, language, mayContact } = source;
  if (mayContact !== "yes") return { ok: false, why: mayContact };
  const gate = await deps.openContactGate({ ...request, clientId });
  if (gate === null) return { ok: false, why: "no-such-client" };
  const clientName = sheet.client.name;
  const suggested = suggestDraft(sheet);
  const contact = offeredContact(gate, suggested.intent);
  return { ok: true, offer: { caseId, clientId, clientName, language, contact, ...suggested } };
}

function offeredContact({ moment, judge }: ContactGate, intent: DraftIntent): OfferedContact {
  const purpose = purposeOf(intent);
  const verdicts = channelSchema.options.map((channel) => ({
    channel,
    verdict: judge({ contactId: null, way: WAY_OF_CHANNEL[channel], purpose }),
  }));
  return { moment, verdicts };
}
