import type { ConcessionAsk, PlannedConcession } from "#src/core/concession/concession-ask.ts";
import type { ConcessionRefusal } from "#src/core/concession/concession-refusal.ts";
import type { Route } from "#src/core/concession/choose-route.ts";
import { type ConcessionPlace, type MeetActorDeps, placeOf } from "./show-concessions.ts";

export type AskConcessionOutcome =
  | {
      readonly ok: true;
      readonly planned: PlannedConcession;
      readonly route: Route;
      readonly approvers: readonly string[]; // names of who was asked
    }
  | { readonly ok: false; readonly why: "no-such-case" | "repeated" | "nobody-to-ask" }
  | { readonly ok: false; readonly why: "refused"; readonly refusal: ConcessionRefusal };

export type AskConcessionDeps = MeetActorDeps & {
  /** All or nothing: the concession, the case's history and who is asked for a word. */
  askForConcession(
    given: Awaited<ReturnType<typeof placeOf>> & {
      readonly ask: ConcessionAsk;
      readonly actId: string;
    },
  ): Promise<AskConcessionOutcome>;
};

export type ConcessionAsked = ConcessionPlace & {
  readonly ask: ConcessionAsk;
  /** Names the one act, so that a form sent twice is one concession. */
  readonly actId: string;
};

/** Somebody wants to give something: approved at once within their limit, else a manager is asked. */
export async function askConcession(
  deps: AskConcessionDeps,
  { ask, actId, ...place }: ConcessionAsked,
): Promise<AskConcessionOutcome> {
  const trimmed = { ...ask, what: ask.what.trim(), whyPrice: ask.whyPrice.trim() };
  return deps.askForConcession({ ...(await placeOf(deps, place)), ask: trimmed, actId });
}
