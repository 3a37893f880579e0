import { viewerOf } from "../core/access/scope.ts";
import { eraseData } from "../flows/erase-data.ts";
import { exportData } from "../flows/export-data.ts";
import {
  findPrivacySubjects,
  showPrivacy,
  type ShowPrivacyDeps,
  weighErasure,
} from "../flows/show-privacy.ts";
import type { Jobs } from "../jobs/worker.ts";
import type { PrivacyDesk } from "../slack/privacy-desk.ts";
import { findSubjects } from "../store/data-subjects.ts";
import { queuePosting } from "./case-deps.ts";
import type { Meet } from "./meet.ts";
import { makeEraseDeps, makeExportDeps } from "./privacy-deps.ts";
import type { Runtime } from "./runtime.ts";

type Here = Pick<Runtime, "store" | "workspace" | "today">;

/** What the window on data and privacy does. */
export function makePrivacyDesk(
  { store: { prisma }, workspace, today }: Here,
  jobs: Pick<Jobs, "send">,
  meet: Meet,
): PrivacyDesk {
  const { id: workspaceId } = workspace;
  const exporting = makeExportDeps(prisma);
  const erasing = makeEraseDeps(prisma, queuePosting(jobs));
  const deps: ShowPrivacyDeps = {
    findMember: meet,
    findSubjects: (asked) => findSubjects(prisma, asked),
    async countHeld({ subject }) {
      const held = await exporting.loadHeldRows({ workspaceId, subject, withPractice: false });
      return held.map(({ table, rows }) => ({ table, rows: rows.length }));
    },
  };
  const askerOf = async (by: string) => ({ slackUserId: by, viewer: viewerOf(await meet(by)) });
  return {
    show: (asked) => showPrivacy(deps, asked),
    find: (asked) => findPrivacySubjects(deps, { workspaceId, ...asked }),
    weigh: (asked) => weighErasure(deps, { workspaceId, ...asked }),
    takeOut: async ({ by, subject }) =>
      exportData(exporting, { workspaceId, subject, asker: await askerOf(by) }),
    erase: async ({ by, subject }) =>
      eraseData(erasing, { workspaceId, subject, today: today(), asker: await askerOf(by) }),
  };
}
