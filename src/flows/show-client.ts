import type { AlertCard } from "#src/core/alert/alert-card.ts";
import type { ClientGlance } from "#src/core/ask/client-glance.ts";

export type ShowClientDeps = {
  /** The case of the latest silence. */
  findLatestCase(clientId: string): Promise<{ caseId: string; isOpen: boolean } | null>;
  loadCaseCard(caseId: string): Promise<AlertCard | null>;
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
): Promise<ClientView | null> {
  const latest = await deps.findLatestCase(clientId);
  const card = latest === null ? null : await deps.loadCaseCard(latest.caseId);
  if (card !== null) return { kind: "card", card };
  const glance = await deps.loadClientGlance(clientId);
  return glance === null ? null : { kind: "glance", glance };
}
