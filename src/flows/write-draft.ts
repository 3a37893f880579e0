import { wordDraft } from "#src/coach/word-draft.ts";
import type { ModelWriter } from "#src/coach/write-with-model.ts";
import { CAMPAIGN_ENDS, type CampaignEnd } from "#src/core/contact/contact-verdict.ts";
import type { Day } from "#src/core/day.ts";
import {
  type DraftSource,
  type DraftView,
  type NewDraft,
  type StoredDraft,
  viewDraft,
} from "#src/core/draft/draft-record.ts";
import { mailNotices, WAY_OF_CHANNEL, waitNotices } from "#src/core/draft/contact-notice.ts";
import { type DraftChannel, type DraftIntent, PLAIN_WORDING } from "#src/core/draft/draft-terms.ts";
import { type DraftPlan, planDraft, suggestDraft } from "#src/core/draft/plan-draft.ts";
import { type ContactGate, purposeOf } from "./may-contact.ts";

export type DraftAsk = {
  readonly workspaceId: string;
  readonly clientId: string;
  readonly caseId: string | null; // null: the client's open case, if there is one
  readonly askedBy: string; // Slack user id
  readonly today: Day;
};

export type WriteDraftRequest = DraftAsk & {
  readonly intent: DraftIntent | null; // null: what the facts suggest
  readonly channel: DraftChannel | null;
  readonly language: string | null; // ISO 639-1; null: the client's
};

export type WriteDraftDeps = {
  readonly writer: ModelWriter | null; // null: no model is configured
  /** Null: there is no such client, or the case is not this client's. */
  loadDraftSource(ask: DraftAsk): Promise<DraftSource | null>;
  isTextTaken(given: { askedBy: string; clientId: string; text: string }): Promise<boolean>;
  saveDraft(draft: NewDraft): Promise<StoredDraft>;
  /** Null: there is no such client. */
  openContactGate(whom: {
    workspaceId: string;
    clientId: string;
    today: Day;
  }): Promise<ContactGate | null>;
};

export type WriteDraftOutcome =
  | { readonly ok: true; readonly draft: DraftView }
  | {
      readonly ok: false;
      readonly why: "no-such-client" | Exclude<DraftSource["mayContact"], "yes"> | CampaignEnd;
    };

/** Writes the first version of a draft from what is known of the client, and keeps it. */
export async function writeDraft(
  deps: WriteDraftDeps,
  request: WriteDraftRequest,
): Promise<WriteDraftOutcome> {
  const source = await deps.loadDraftSource(request);
  if (source === null) return { ok: false, why: "no-such-client" };
  if (source.mayContact !== "yes") return { ok: false, why: source.mayContact };

  const { sheet } = source;
  const { askedBy, clientId } = request;
  const suggested = suggestDraft(sheet);
  const wanted = request.channel ?? suggested.channel;
  const planned = planDraft(
    {
      intent: request.intent ?? suggested.intent,
      channel: wanted,
      language: request.language ?? source.language,
    },
    sheet,
  );
  const allowed = await allowContact(deps, request, { planned, wanted });
  if (!allowed.ok) return allowed;
  const { notices, ...plan } = allowed.plan;
  const worded = await wordDraft(
    {
      writer: deps.writer,
      isTextTaken: (text) => deps.isTextTaken({ askedBy, clientId, text }),
    },
    { ...plan, sheet, wording: PLAIN_WORDING, askedBy },
  );
  const { salt, reliedOn, notices: failures, ...written } = worded;
  const saved = await deps.saveDraft({
    ...plan,
    ...written,
    clientId,
    caseId: source.caseId,
    askedBy,
    basis: {
      sheet,
      reliedOn: [...reliedOn],
      notices: [...notices, ...failures],
      wording: PLAIN_WORDING,
      salt,
      hasOwnWords: false,
      firstId: null,
    },
  });
  return { ok: true, draft: viewDraft(saved) };
}

type Plan = { readonly planned: DraftPlan; readonly wanted: DraftChannel };

type Allowed =
  | { readonly ok: true; readonly plan: DraftPlan }
  | { readonly ok: false; readonly why: CampaignEnd };

/**
 * Nothing is written that is not to be sent at all. What speaks against sending it now, or by e-mail, is said with the
 * draft: writing is no contact yet.
 */
async function allowContact(
  { openContactGate }: Pick<WriteDraftDeps, "openContactGate">,
  { workspaceId, clientId, today }: DraftAsk,
  { planned, wanted }: Plan,
): Promise<Allowed> {
  const gate = await openContactGate({ workspaceId, clientId, today });
  if (gate === null) return { ok: true, plan: planned };
  const { intent, channel, notices } = planned;
  const judge = (by: DraftChannel) =>
    gate.judge({ contactId: null, way: WAY_OF_CHANNEL[by], purpose: purposeOf(intent) });
  const verdict = judge(channel);
  const end = CAMPAIGN_ENDS.find((one) => verdict.may === "no" && verdict.why === one);
  if (end !== undefined) return { ok: false, why: end };
  const mail = wanted === channel ? [] : mailNotices(judge(wanted));
  const wait = waitNotices(verdict, gate.moment.clock);
  return { ok: true, plan: { ...planned, notices: [...notices, ...mail, ...wait] } };
}
