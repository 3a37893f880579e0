import type { GatherChoosingDeps } from "../flows/gather-choosing.ts";
import type { Store } from "../store/open.ts";
import { loadRuleHistory } from "../store/rule-history.ts";
import { loadSettings } from "../store/settings.ts";
import { loadReasonFamilies, loadWinBackCounts } from "../store/win-back-counts.ts";

/** What choosing a morning's cards reads besides the clients. */
export function choosingDeps({ prisma }: Pick<Store, "prisma">): GatherChoosingDeps {
  return {
    loadSettings: (workspaceId) => loadSettings(prisma, workspaceId),
    loadRuleHistory: (here) => loadRuleHistory(prisma, here),
    loadWinBackCounts: (here) => loadWinBackCounts(prisma, here),
    loadReasonFamilies: (here) => loadReasonFamilies(prisma, here),
  };
}
