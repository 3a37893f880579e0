import type { Correction, CorrectedFact } from "#src/core/draft/corrected-facts.ts";
import { type CorrectionFault, faultOf } from "#src/core/draft/correction-fault.ts";
import { correctionsBetween, type FactForm, factFormOf } from "#src/core/draft/fact-form.ts";
import { showFacts, type ShowFactsDeps, type ShowFactsOutcome } from "./show-facts.ts";
import type { DraftAsk } from "./write-draft.ts";

export type CorrectFactsDeps = ShowFactsDeps & {
  now(): Date;
  saveCorrections(given: {
    readonly workspaceId: string;
    readonly clientId: string;
    readonly caseId: string | null;
    readonly by: string; // Slack user id
    readonly at: Date;
    readonly corrections: readonly Correction[];
  }): Promise<void>;
};

/** Facts as somebody filled them in; what is not named stays as it is. */
export type CorrectFactsRequest = DraftAsk & { readonly given: Partial<FactForm> };

export type CorrectFactsOutcome =
  | { readonly ok: true; readonly changed: readonly CorrectedFact[] } // empty: all was as it is already
  | {
      readonly ok: false;
      readonly why: "faults";
      readonly faults: readonly { readonly fact: CorrectedFact; readonly fault: CorrectionFault }[];
    }
  | Extract<ShowFactsOutcome, { ok: false }>;

/** Keeps what somebody changed of the facts, on the case if there is one. All of it or nothing. */
export async function correctFacts(
  deps: CorrectFactsDeps,
  { given, ...ask }: CorrectFactsRequest,
): Promise<CorrectFactsOutcome> {
  const shown = await showFacts(deps, ask);
  if (!shown.ok) return shown;
  const corrections = correctionsBetween(factFormOf(shown.facts), given);
  const faults = corrections.flatMap((correction) => {
    const fault = faultOf(correction, ask.today);
    return fault === null ? [] : [{ fact: correction.fact, fault }];
  });
  if (faults.length > 0) return { ok: false, why: "faults", faults };
  const { workspaceId, clientId, askedBy: by } = ask;
  const { caseId } = shown.facts;
  if (corrections.length > 0)
    await deps.saveCorrections({ workspaceId, clientId, caseId, by, at: deps.now(), corrections });
  return { ok: true, changed: corrections.map(({ fact }) => fact) };
}
