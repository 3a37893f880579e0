import { followWatches } from "../flows/follow-watches.ts";
import { noticeReturns } from "../flows/notice-returns.ts";
import type { Jobs } from "../jobs/worker.ts";
import { loadOpenMatters } from "../store/open-matters.ts";
import { findReturns, saveReturn } from "../store/returns.ts";
import { watchRounds } from "./care-rounds.ts";
import { queuePosting } from "./case-deps.ts";
import type { Runtime } from "./runtime.ts";

type Here = Pick<Runtime, "store" | "workspace" | "today">;

/** After new orders: clients who came back, and watched orders that went on. */
export async function noticeReturned(
  { store, workspace, today }: Here,
  jobs: Pick<Jobs, "send">,
): Promise<void> {
  const { prisma } = store;
  const here = { workspaceId: workspace.id, day: today() };
  await noticeReturns(
    {
      findReturns: (query) => findReturns(prisma, query),
      loadOpenMatters: (query) => loadOpenMatters(prisma, query),
      saveReturn: (given) => saveReturn(prisma, queuePosting(jobs), given),
    },
    here,
  );
  await followWatches(watchRounds(prisma, queuePosting(jobs)), here);
}
