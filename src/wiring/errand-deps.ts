import {
  findErrand,
  finishErrand,
  type SettleErrandDeps,
  skipErrand,
} from "../flows/settle-errand.ts";
import type { Jobs } from "../jobs/worker.ts";
import type { ErrandListenerDeps } from "../slack/listen/errands.ts";
import { loadErrand } from "../store/errand-rows.ts";
import { loadSettings } from "../store/settings.ts";
import { loadWordsToOthers, settleErrand } from "../store/settle-errand.ts";
import { queuePosting } from "./case-deps.ts";
import type { Meet } from "./meet.ts";
import type { Runtime } from "./runtime.ts";

/** How the small things on people's agendas are settled. */
export function errandDeps(
  { store, workspace, today }: Pick<Runtime, "store" | "workspace" | "today">,
  jobs: Pick<Jobs, "send">,
  meet: Meet,
): ErrandListenerDeps {
  const { prisma } = store;
  const { id: workspaceId } = workspace;
  const deps: SettleErrandDeps = {
    findMember: meet,
    loadErrand: (asked) => loadErrand(prisma, asked),
    loadWordsToOthers: (asked) => loadWordsToOthers(prisma, asked),
    settleErrand: (given) => settleErrand(prisma, queuePosting(jobs), given),
  };
  return {
    today,
    async loadGiftCap() {
      const { method } = (await loadSettings(prisma, workspaceId)).settings;
      return { minor: method.prevention.giftCapMinor, currency: workspace.currency };
    },
    findErrand: (click) => findErrand(deps, { workspaceId, ...click }),
    skipErrand: (click) => skipErrand(deps, { workspaceId, today: today(), ...click }),
    finishErrand: (given) => finishErrand(deps, { workspaceId, today: today(), ...given }),
  };
}
