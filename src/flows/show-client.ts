import type { AlertCard } from "#src/core/alert/alert-card.ts";
import type { ClientGlance } from "#src/core/ask/client-glance.ts";
import type { CaseViewer } from "#src/core/case/may-see-case.ts";

export type ShowClientDeps = {
  /** The case of the latest silence. */
  findLatestCase(clientId: string): Promise<{ caseId: string; isOpen: boolean } | null>;
  /** As the viewer may see it; null when the case is not there any more. */
  loadCaseCard(caseId: string, viewer: CaseViewer): Promise<AlertCard | null>;
  /** Null when the client is not there any more. */
  loadClientGlance(clientId: string): Promise<ClientGlance | null>;
};

export type ClientView =
  | { readonly kind: "card"; readonly card: AlertCard }
  | { readonly kind: "glance"; readonly glance: ClientGlance };

/** A client's card, or a short look at a client who never had one; null when the client is not there any more. */
export async function showClient(
  deps: ShowClientDeps,
  clientId: string,
  viewer: CaseViewer,
): Promise<ClientView | null> {
  const latest = await deps.findLatestCase(clientId);
  const card = latest === null ? null : await deps.loadCaseCard(latest.caseId, viewer);
  if (card !== null) return { kind: "card", card };
  const glance = await deps.loadClientGlance(clientId);
  return glance === null ? null : { kind: "glance", glance };
}
