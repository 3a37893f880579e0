import { keepRetention } from "../flows/keep-retention.ts";
import type { Jobs } from "../jobs/worker.ts";
import { saveAudit } from "../store/audit.ts";
import { eraseClients } from "../store/erase-clients.ts";
import { claimNight, dropOld, findForgotten } from "../store/retention.ts";
import { loadSettings } from "../store/settings.ts";
import { queuePosting } from "./case-deps.ts";
import type { DueWork } from "./company-clock.ts";
import type { Runtime } from "./runtime.ts";

/** What was kept long enough goes, once a night. */
export function retentionWork(
  { store }: Pick<Runtime, "store">,
  jobs: Pick<Jobs, "send">,
): DueWork {
  const { prisma } = store;
  const deps: Parameters<typeof keepRetention>[0] = {
    loadSettings: (workspaceId) => loadSettings(prisma, workspaceId),
    claimNight: (here) => claimNight(prisma, here),
    findForgotten: (asked) => findForgotten(prisma, asked),
    async eraseClients({ workspaceId, day, clientIds }) {
      const given = { workspaceId, clientIds, by: null, what: "data.retired", today: day } as const;
      await eraseClients(prisma, queuePosting(jobs), given);
    },
    dropOld: (asked) => dropOld(prisma, asked),
    async note({ workspaceId, gone }) {
      const what = { what: "data.retired", subject: "retention", subjectId: null } as const;
      await saveAudit(prisma, { workspaceId, by: null, ...what, detail: { ...gone } });
    },
  };
  return { name: "retention", run: (moment) => keepRetention(deps, moment) };
}
