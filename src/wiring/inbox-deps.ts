import { randomUUID } from "node:crypto";
import type { InboxPlace } from "../slack/company-app.ts";
import { claim, unclaim } from "../store/claims.ts";
import { openDeliveries } from "../store/deliveries.ts";
import { PACE } from "./pace.ts";
import type { Runtime } from "./runtime.ts";

/** Where what Slack brings to a company is kept. */
export function inboxDeps({
  store,
  workspace,
  pace = PACE,
}: Pick<Runtime, "store" | "workspace" | "pace">): InboxPlace {
  const { prisma, queueOn } = store;
  const { leaseMs } = pace.inbox;
  return {
    deliveries: openDeliveries(prisma, {
      workspaceId: workspace.id,
      processId: randomUUID(),
      leaseMs,
    }),
    claim: (key) => claim(prisma, key),
    unclaim: (key) => unclaim(prisma, key),
    pace: pace.inbox,
    isAlone: queueOn.engine === "pglite",
  };
}
