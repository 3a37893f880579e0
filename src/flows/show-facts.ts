import type { Day } from "#src/core/day.ts";
import type { DraftSource } from "#src/core/draft/draft-record.ts";
import type { DraftAsk } from "./write-draft.ts";

export type ShowFactsDeps = {
  loadDraftSource(ask: DraftAsk): Promise<DraftSource | null>;
};

/** What is known of a client, where it comes from, and what people made of it. */
export type FactsView = DraftSource & {
  readonly clientId: string;
  readonly clientName: string;
  readonly today: Day;
};

export type ShowFactsOutcome =
  | { readonly ok: true; readonly facts: FactsView }
  | { readonly ok: false; readonly why: "no-such-client" | "handled-by-manager" };

/** The fact sheet as whoever asks may see it. Facts may be looked at of somebody who must not be written to. */
export async function showFacts(deps: ShowFactsDeps, ask: DraftAsk): Promise<ShowFactsOutcome> {
  const source = await deps.loadDraftSource(ask);
  if (source === null) return { ok: false, why: "no-such-client" };
  if (source.mayContact === "handled-by-manager") return { ok: false, why: source.mayContact };
  const { clientId, today } = ask;
  const clientName = source.recorded.client.name;
  return { ok: true, facts: { ...source, clientId, clientName, today } };
}
