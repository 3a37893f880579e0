import type { Day } from "#src/core/day.ts";
import { checkDraft } from "#src/core/draft/checks/check-draft.ts";
import { normaliseText } from "#src/core/draft/checks/normalise-text.ts";
import type { CampaignEnd } from "#src/core/contact/contact-verdict.ts";
import {
  BY_PERSON,
  type DraftSource,
  type DraftView,
  type NewDraft,
  type StoredDraft,
  viewDraft,
} from "#src/core/draft/draft-record.ts";
import { type DraftIntent, PLAIN_WORDING } from "#src/core/draft/draft-terms.ts";
import { competitorsIn } from "#src/core/draft/fact-sheet.ts";
import type { DraftPlan } from "#src/core/draft/plan-draft.ts";
import { bestLines } from "#src/core/rehearsal/best-lines.ts";
import type { Objection } from "#src/core/rehearsal/objection.ts";
import type { Rehearsal } from "#src/core/rehearsal/rehearsal-record.ts";
import { planAllowed, type PlanAllowedDeps } from "./plan-allowed.ts";
import type { DraftAsk } from "./write-draft.ts";

export type UseRehearsalRequest = {
  readonly workspaceId: string;
  readonly rehearsalId: string;
  readonly by: string; // Slack user id
  readonly today: Day;
};

export type UseRehearsalDeps = PlanAllowedDeps & {
  loadRehearsal(of: { rehearsalId: string; playedBy: string }): Promise<Rehearsal | null>;
  loadDraftSource(ask: DraftAsk): Promise<DraftSource | null>;
  saveDraft(draft: NewDraft): Promise<StoredDraft>;
  markUsed(of: { rehearsalId: string; playedBy: string }): Promise<void>;
};

export type UseRehearsalOutcome =
  | { readonly ok: true; readonly draft: DraftView }
  | {
      readonly ok: false;
      readonly why:
        | "not-found"
        | "still-running"
        | "no-lines" // nothing in it met a criterion
        | "no-such-client"
        | Exclude<DraftSource["mayContact"], "yes">
        | CampaignEnd;
    };

/** What the answer to an objection is called among drafts; where it has no name, it finds the reason. */
const INTENT: Readonly<Record<Objection, DraftIntent>> = {
  price: "answer-price",
  "missing-product": "answer-missing-product",
  "bad-service": "answer-bad-service",
  "late-delivery": "answer-delivery",
  "better-terms": "answer-better-terms",
  "rude-employee": "answer-bad-service",
  "new-rules": "answer-new-rules",
  "where-were-you": "reason-finding",
  rumour: "reason-finding",
  pretext: "reason-finding",
};

/** Makes a phone script of what the rep said best; what the checks hold against it is kept with it, nothing is changed. */
export async function useRehearsal(
  deps: UseRehearsalDeps,
  request: UseRehearsalRequest,
): Promise<UseRehearsalOutcome> {
  const { rehearsalId, by } = request;
  const rehearsal = await deps.loadRehearsal({ rehearsalId, playedBy: by });
  if (rehearsal === null) return { ok: false, why: "not-found" };
  const { clientId, caseId, persona, turns, debrief } = rehearsal;
  if (debrief === null) return { ok: false, why: "still-running" };
  const lines = bestLines(turns, debrief.scorecard);
  if (lines.length === 0) return { ok: false, why: "no-lines" };
  const source = await deps.loadDraftSource({ ...request, clientId, caseId, askedBy: by });
  if (source === null) return { ok: false, why: "no-such-client" };
  if (source.mayContact !== "yes") return { ok: false, why: source.mayContact };

  const { objection, language } = persona;
  const wanted = { intent: INTENT[objection], channel: "phone-script", language } as const;
  const allowed = await planAllowed(
    deps,
    { ...request, clientId },
    { wanted, sheet: source.sheet },
  );
  if (!allowed.ok) return allowed;
  const { caseId: ofCase } = source;
  const about = { clientId, caseId: ofCase, askedBy: by };
  const saved = await deps.saveDraft({ ...about, ...scriptOf(lines, allowed.plan, source) });
  await deps.markUsed({ rehearsalId, playedBy: by });
  return { ok: true, draft: viewDraft(saved) };
}

function scriptOf(
  lines: readonly string[],
  { notices, ...plan }: DraftPlan,
  { sheet }: DraftSource,
): Omit<NewDraft, "clientId" | "caseId" | "askedBy"> {
  const text = normaliseText(lines.join("\n\n"));
  const competitors = competitorsIn(sheet);
  return {
    ...plan,
    subject: null,
    text,
    writtenBy: BY_PERSON,
    findings: checkDraft(
      { subject: null, text },
      { ...plan, sheet, author: "person", competitors },
    ),
    basis: {
      sheet,
      reliedOn: [],
      notices: [...notices],
      wording: PLAIN_WORDING,
      salt: 0,
      hasOwnWords: true,
      firstId: null,
    },
  };
}
