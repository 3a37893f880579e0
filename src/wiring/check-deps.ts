import { suggestClients } from "../core/ask/find-client.ts";
import { checkOwnMessage } from "../flows/check-message.ts";
import { rememberNames } from "../flows/remember-names.ts";
import type { CheckDeps } from "../slack/actions/on-check.ts";
import { loadClientNames } from "../store/client-names.ts";
import { loadDraftSource } from "../store/draft-sources.ts";
import type { Runtime } from "./runtime.ts";

const MOST_SUGGESTIONS = 20;

/** What checking somebody's own text reads; it keeps nothing. */
export function checkDeps({
  store,
  workspace,
  today,
}: Pick<Runtime, "store" | "workspace" | "today">): CheckDeps {
  const { prisma } = store;
  const workspaceId = workspace.id;
  const deps = { loadDraftSource: loadDraftSource.bind(null, prisma) };
  const loadNames = rememberNames(() => loadClientNames(prisma, { workspaceId }));
  return {
    checkMessage: (asked) => checkOwnMessage(deps, { workspaceId, today: today(), ...asked }),
    suggestClients: async (typed) => suggestClients(await loadNames(), typed, MOST_SUGGESTIONS),
  };
}
