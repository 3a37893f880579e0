import type { Workspace } from "../core/workspace.ts";
import type { Jobs } from "../jobs/worker.ts";
import type { Runtime } from "./runtime.ts";

type Here = Pick<Runtime, "workspace" | "reloadWorkspace">;
type Scheduling = Pick<Jobs, "scheduleMorning">;

/** Reads the company anew; when its mornings come at another time now, they are scheduled anew first. */
export async function refreshCompany(
  { workspace, reloadWorkspace }: Here,
  jobs: Scheduling,
): Promise<void> {
  await reloadWorkspace(async (fresh) => {
    if (morningsOf(fresh) !== morningsOf(workspace)) await scheduleMornings(jobs, fresh);
  });
}

function morningsOf({ morningHour, workingDays, timeZone }: Workspace): string {
  return JSON.stringify([morningHour, workingDays, timeZone]);
}

export async function scheduleMornings(
  jobs: Scheduling,
  { id, morningHour, workingDays, timeZone }: Workspace,
): Promise<void> {
  await jobs.scheduleMorning({ workspaceId: id, hour: morningHour, workingDays, timeZone });
}

const EVERY_MS = 30_000; // a change made in another process is seen within a minute

/** Refreshes the company again and again; returns what ends it. */
export function watchCompany(
  runtime: Here & Pick<Runtime, "log">,
  jobs: Scheduling,
  everyMs: number = EVERY_MS,
): () => void {
  const timer = setInterval(() => {
    refreshCompany(runtime, jobs).catch((fault: unknown) =>
      runtime.log.error({ event: "company.not-refreshed" }, fault),
    );
  }, everyMs);
  timer.unref();
  return () => clearInterval(timer);
}
