import { type ClientNames, type NamedClient, prepareNames } from "#src/core/ask/client-names.ts";

/**
 * Loads the clients' names ready to be searched. Preparing thousands of names takes longer than reading them, so what
 * was prepared is used again for as long as not one name has changed.
 */
export function rememberNames(
  load: () => Promise<readonly NamedClient[]>,
): () => Promise<ClientNames> {
  let kept: { readonly clients: readonly NamedClient[]; readonly names: ClientNames } | null = null;
  return async () => {
    const clients = await load();
    if (kept === null || !areSame(kept.clients, clients))
      kept = { clients, names: prepareNames(clients) };
    return kept.names;
  };
}

function areSame(before: readonly NamedClient[], after: readonly NamedClient[]): boolean {
  return (
    before.length === after.length &&
    before.every((client, at) => {
      const other = after[at];
      return (
        client.id === other?.id &&
        client.name === other.name &&
        client.externalId === other.externalId
      );
    })
  );
}
