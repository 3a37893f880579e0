import type { Day } from "#src/core/day.ts";
import { isRetentionHour, monthsBefore } from "#src/core/privacy/keep-until.ts";
import type { Retained } from "#src/core/privacy/retention-settings.ts";
import type { ReadSettings } from "#src/core/workspace-settings.ts";

type Here = { readonly workspaceId: string; readonly day: Day };

export type KeepRetentionDeps = {
  loadSettings(workspaceId: string): Promise<ReadSettings>;
  /** False: this night's was done already, here or by another process. */
  claimNight(here: Here): Promise<boolean>;
  /** Clients without any sign of life on or after the day and without an open case, some at a time. */
  findForgotten(asked: Here & { readonly before: Day }): Promise<readonly string[]>;
  eraseClients(asked: Here & { readonly clientIds: readonly string[] }): Promise<void>;
  /** Deletes what is older than the day; how many rows. */
  dropOld(
    asked: Here & { readonly what: Exclude<Retained, "clients">; readonly before: Day },
  ): Promise<number>;
  /** Writes down what went, so that it can be looked up. */
  note(asked: Here & { readonly gone: Readonly<Record<string, number>> }): Promise<void>;
};

const KINDS = [
  "drafts",
  "practice",
  "modelCalls",
  "pushes",
  "droppedFiles",
  "imports",
  "digests",
  "audit",
  "messages",
] as const satisfies readonly Exclude<Retained, "clients">[];

/** Once a day, in the night where the program runs then: what was kept as long as the company wants goes. */
export async function keepRetention(
  deps: KeepRetentionDeps,
  { hour, ...here }: Here & { readonly hour: number },
): Promise<void> {
  if (!isRetentionHour(hour) || !(await deps.claimNight(here))) return;
  const { retention } = (await deps.loadSettings(here.workspaceId)).settings;
  const gone: Record<string, number> = {};
  for (const what of KINDS) {
    const months = retention[what];
    if (months === null) continue;
    const count = await deps.dropOld({ ...here, what, before: monthsBefore(here.day, months) });
    if (count > 0) gone[what] = count;
  }
  if (retention.clients !== null) {
    const before = monthsBefore(here.day, retention.clients);
    const clients = await eraseForgotten(deps, { ...here, before });
    if (clients > 0) gone["clients"] = clients;
  }
  if (Object.keys(gone).length > 0) await deps.note({ ...here, gone });
}

const MOST_ROUNDS = 100;

async function eraseForgotten(
  deps: KeepRetentionDeps,
  { before, ...here }: Here & { readonly before: Day },
): Promise<number> {
  let clients = 0;
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const clientIds = await deps.findForgotten({ ...here, before });
    if (clientIds.length === 0) break;
    await deps.eraseClients({ ...here, clientIds });
    clients += clientIds.length;
  }
  return clients;
}
