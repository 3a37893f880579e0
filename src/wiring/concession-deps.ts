import { askConcession, type AskConcessionDeps } from "../flows/ask-concession.ts";
import { settleConcession, type SettleConcessionDeps } from "../flows/settle-concession.ts";
import { showConcessions, type ShowConcessionsDeps } from "../flows/show-concessions.ts";
import type { Jobs } from "../jobs/worker.ts";
import type { ConcessionListenerDeps } from "../slack/listen/concessions.ts";
import { loadConcessionCase } from "../store/concession-ground.ts";
import { loadCaseConcessions } from "../store/concession-notices.ts";
import { askForConcession } from "../store/concessions.ts";
import { changeConcession } from "../store/settle-concessions.ts";
import { loadWinBackCounts } from "../store/win-back-counts.ts";
import { queuePosting } from "./case-deps.ts";
import type { Meet } from "./meet.ts";
import type { Runtime } from "./runtime.ts";

/** What is given to clients, and who decides on it. */
export function concessionDeps(
  { store, workspace, today }: Pick<Runtime, "store" | "workspace" | "today">,
  jobs: Pick<Jobs, "send">,
  meet: Meet,
): ConcessionListenerDeps {
  const { prisma } = store;
  const queue = queuePosting(jobs);
  const deps: ShowConcessionsDeps & AskConcessionDeps & SettleConcessionDeps = {
    findMember: meet,
    loadWinBackCounts: (here) => loadWinBackCounts(prisma, here),
    loadConcessionCase: (asked) => loadConcessionCase(prisma, asked),
    loadCaseConcessions: (asked) => loadCaseConcessions(prisma, asked),
    askForConcession: (given) => askForConcession(prisma, queue, given),
    changeConcession: (change) => changeConcession(prisma, queue, change),
  };
  const here = () => ({ workspaceId: workspace.id, today: today() });
  return {
    today,
    currency: () => workspace.currency,
    showConcessions: (asked) => showConcessions(deps, { ...here(), ...asked }),
    askConcession: (given) => askConcession(deps, { ...here(), ...given }),
    settleConcession: (click) => settleConcession(deps, { ...here(), ...click }),
  };
}
