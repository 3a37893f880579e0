import type { GatherDigestDeps } from "../flows/gather-digest.ts";
import { countOpenPromises, loadDigestCases } from "../store/digest-cases.ts";
import { loadDigestMornings } from "../store/digest-mornings.ts";
import type { PrismaClient } from "../store/generated/client.ts";
import { loadLapseFacts } from "../store/lapse-facts.ts";
import { loadRuleHistory } from "../store/rule-history.ts";
import { loadSettings } from "../store/settings.ts";
import { loadWorkspace } from "../store/workspaces.ts";

export function makeGatherDigestDeps(prisma: PrismaClient): GatherDigestDeps {
  return {
    loadCurrency: async (workspaceId) => (await loadWorkspace(prisma, workspaceId)).currency,
    loadSettings: (workspaceId) => loadSettings(prisma, workspaceId),
    loadLapseFacts: (asked) => loadLapseFacts(prisma, asked),
    loadDigestCases: (asked) => loadDigestCases(prisma, asked),
    countOpenPromises: (asked) => countOpenPromises(prisma, asked),
    loadRuleHistory: (here) => loadRuleHistory(prisma, here),
    loadDigestMornings: (asked) => loadDigestMornings(prisma, asked),
  };
}
