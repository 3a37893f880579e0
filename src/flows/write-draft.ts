import { wordDraft } from "#src/coach/word-draft.ts";
import type { ModelWriter } from "#src/coach/write-with-model.ts";
import type { CampaignEnd } from "#src/core/contact/contact-verdict.ts";
import type { Day } from "#src/core/day.ts";
import {
  type DraftSource,
  type DraftView,
  type NewDraft,
  type StoredDraft,
  viewDraft,
} from "#src/core/draft/draft-record.ts";
import {
  type DraftChannel,
  type DraftIntent,
  isDraftLanguage,
  PLAIN_WORDING,
} from "#src/core/draft/draft-terms.ts";
import { type DraftQuestion, missingFact } from "#src/core/draft/missing-fact.ts";
import { type DraftRequest, suggestDraft } from "#src/core/draft/plan-draft.ts";
import { planAllowed, type PlanAllowedDeps } from "./plan-allowed.ts";

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
  /** One thing that matters may be asked back first; absent: it is written with what is known. */
  readonly mayAsk?: boolean | undefined;
};

export type WriteDraftDeps = PlanAllowedDeps & {
  readonly writer: ModelWriter | null; // null: no model is configured
  /** Null: there is no such client, or the case is not this client's. */
  loadDraftSource(ask: DraftAsk): Promise<DraftSource | null>;
  isTextTaken(given: { askedBy: string; clientId: string; text: string }): Promise<boolean>;
  saveDraft(draft: NewDraft): Promise<StoredDraft>;
};

export type WriteDraftOutcome =
  | { readonly ok: true; readonly draft: DraftView }
  | {
      readonly ok: false;
      readonly why: "no-such-client" | Exclude<DraftSource["mayContact"], "yes"> | CampaignEnd;
    }
  /** Nothing is written yet: the answer, or the wish to go on without it, comes as another request. */
  | ({ readonly ok: false; readonly why: "ask" } & AskedBack);

/** The one thing to be asked back. */
type AskedBack = {
  readonly question: DraftQuestion;
  readonly clientName: string;
  readonly caseId: string | null;
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
  const wanted = wantedDraft(request, source);
  const allowed = await planAllowed(deps, request, { wanted, sheet });
  if (!allowed.ok) return allowed;
  const question = request.mayAsk === true ? questionFor(wanted, request, source) : null;
  if (question !== null) {
    const { caseId } = source;
    return { ok: false, why: "ask", question, clientName: sheet.client.name, caseId };
  }
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

/** What was asked for, and what the facts suggest where nothing was said. */
function wantedDraft(
  { intent, channel, language }: WriteDraftRequest,
  source: DraftSource,
): DraftRequest {
  const suggested = suggestDraft(source.sheet);
  return {
    intent: intent ?? suggested.intent,
    channel: channel ?? suggested.channel,
    language: language ?? source.language,
  };
}

function questionFor(
  { intent, language }: DraftRequest,
  asked: WriteDraftRequest,
  { sheet, languageGuesses }: DraftSource,
): DraftQuestion | null {
  const wanted = {
    intent,
    language: isDraftLanguage(language) ? language : "en",
    languageGuesses: asked.language === null ? languageGuesses : null,
  } as const;
  return missingFact(wanted, sheet);
}
