import type { FollowWatchesDeps } from "../flows/follow-watches.ts";
import type { PlanErrandsDeps } from "../flows/plan-errands.ts";
import type { QueuePosting } from "../store/announce-morning.ts";
import { loadCareGround } from "../store/care-ground.ts";
import { dropErrands, saveErrands } from "../store/errands.ts";
import type { PrismaClient } from "../store/generated/client.ts";
import { forgetFalseDepartures } from "../store/second-departures.ts";
import { slipOnComplaints } from "../store/watch-reports.ts";
import { joinWatchedOrders } from "../store/watches.ts";

/** What prevention and second chances read and write every morning. */
export function careRounds(
  prisma: PrismaClient,
  queuePosting: QueuePosting,
): FollowWatchesDeps & PlanErrandsDeps {
  return {
    ...watchRounds(prisma, queuePosting),
    dropErrands: (here) => dropErrands(prisma, here),
    loadCareGround: (here) => loadCareGround(prisma, here),
    saveErrands: (workspaceId, planned) => saveErrands(prisma, workspaceId, planned),
  };
}

/** What an import may bring for clients who came back. */
export function watchRounds(prisma: PrismaClient, queuePosting: QueuePosting): FollowWatchesDeps {
  return {
    joinWatchedOrders: (here) => joinWatchedOrders(prisma, here),
    slipOnComplaints: (here) => slipOnComplaints(prisma, queuePosting, here),
    forgetFalseDepartures: (here) => forgetFalseDepartures(prisma, here),
  };
}
