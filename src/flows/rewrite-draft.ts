import { type WordingDeps, wordDraft } from "#src/coach/word-draft.ts";
import { checkDraft } from "#src/core/draft/checks/check-draft.ts";
import { askedFor } from "#src/core/draft/asked-for.ts";
import type { CampaignEnd } from "#src/core/contact/contact-verdict.ts";
import type { Day } from "#src/core/day.ts";
import {
  type DraftSource,
  type NewDraft,
  type StoredDraft,
  viewDraft,
} from "#src/core/draft/draft-record.ts";
import { competitorsIn } from "#src/core/draft/fact-sheet.ts";
import type { DraftPlan, DraftRequest } from "#src/core/draft/plan-draft.ts";
import { planAllowed } from "./plan-allowed.ts";
import type { ReviseDraftDeps, ReviseDraftOutcome } from "./revise-draft.ts";
import type { WriteDraftDeps } from "./write-draft.ts";

export type RewriteDraftDeps = WriteDraftDeps & ReviseDraftDeps;

/** How the next version differs from this one; what is not named stays. */
export type RewriteWish = Partial<DraftRequest> & {
  readonly withoutOffer?: boolean; // what was approved is not named, or is again
  readonly otherWords?: boolean;
};

export type RewriteDraftRequest = {
  readonly workspaceId: string;
  readonly draftId: string;
  readonly by: string; // Slack user id
  readonly today: Day;
  readonly wish: RewriteWish; // empty: the facts have changed
};

export type RewriteDraftOutcome =
  | ReviseDraftOutcome
  | { readonly ok: false; readonly why: CampaignEnd };

/** Writes a draft anew from the facts as they are now, and keeps it as the next version. */
export async function rewriteDraft(
  deps: RewriteDraftDeps,
  { wish, ...request }: RewriteDraftRequest,
): Promise<RewriteDraftOutcome> {
  const draft = await deps.findDraft(request);
  if (draft === null) return { ok: false, why: "no-such-draft" };
  if (draft.isSent) return { ok: false, why: "already-sent" };
  const { clientId, caseId } = draft;
  const source = await deps.loadDraftSource({ ...request, clientId, caseId, askedBy: request.by });
  if (source === null) return { ok: false, why: "no-such-draft" };
  if (source.mayContact !== "yes") return { ok: false, why: source.mayContact };
  if (draft.basis.hasOwnWords && Object.keys(wish).length > 0)
    return { ok: false, why: "own-words" };

  const { sheet } = source;
  const wanted: DraftRequest = { ...askedFor(draft), ...requestIn(wish) };
  const allowed = await planAllowed(deps, { ...request, clientId }, { wanted, sheet });
  if (!allowed.ok) return allowed;
  const next = draft.basis.hasOwnWords
    ? recheck(draft, source)
    : await rewrite(deps, { draft, source, plan: allowed.plan, wish, by: request.by });
  const basis = { ...next.basis, firstId: draft.basis.firstId ?? draft.id };
  const saved = await deps.saveDraft({ ...next, askedBy: request.by, basis });
  return { ok: true, draft: viewDraft(saved) };
}

function requestIn({ intent, channel, language }: RewriteWish): Partial<DraftRequest> {
  return {
    ...(intent === undefined ? {} : { intent }),
    ...(channel === undefined ? {} : { channel }),
    ...(language === undefined ? {} : { language }),
  };
}

/** A person's own words stay as they are; what is against them may have changed. */
function recheck(draft: StoredDraft, { sheet }: DraftSource): NewDraft {
  const competitors = competitorsIn(sheet);
  const findings = checkDraft(draft, { ...draft, sheet, author: "person", competitors });
  return { ...draft, findings, basis: { ...draft.basis, sheet } };
}

type Rewriting = {
  readonly draft: StoredDraft;
  readonly source: DraftSource;
  readonly plan: DraftPlan;
  readonly wish: RewriteWish;
  readonly by: string;
};

async function rewrite(
  deps: RewriteDraftDeps,
  { draft, source: { sheet }, plan: { notices, ...plan }, wish, by }: Rewriting,
): Promise<NewDraft> {
  const { clientId, basis } = draft;
  const { withoutOffer = basis.wording.withoutOffer, otherWords = false } = wish;
  const wording = { ...basis.wording, withoutOffer };
  const wordingDeps: WordingDeps = {
    writer: deps.writer,
    isTextTaken: async (text) =>
      (otherWords && text === draft.text) || deps.isTextTaken({ askedBy: by, clientId, text }),
  };
  const fromSalt = basis.salt + (otherWords ? 1 : 0);
  const worded = await wordDraft(wordingDeps, { ...plan, sheet, wording, askedBy: by, fromSalt });
  const { salt, reliedOn, notices: failures, ...written } = worded;
  return {
    ...draft,
    ...plan,
    ...written,
    basis: {
      ...basis,
      sheet,
      reliedOn: [...reliedOn],
      notices: [...notices, ...failures],
      wording,
      salt,
    },
  };
}
