import { changeSettings } from "../flows/change-settings.ts";
import { showSettings, showSettingsHistory } from "../flows/show-settings.ts";
import { undoSettings } from "../flows/undo-settings.ts";
import type { Jobs } from "../jobs/worker.ts";
import type { SettingsListenerDeps } from "../slack/listen/settings.ts";
import { loadAllSettings, saveSettings } from "../store/settings.ts";
import { findRevision, loadRevisions } from "../store/settings-revisions.ts";
import type { Meet } from "./meet.ts";
import { refreshCompany } from "./refresh-company.ts";
import type { Runtime } from "./runtime.ts";

type Here = Pick<Runtime, "store" | "workspace" | "reloadWorkspace" | "log">;

/** What the settings' windows read and change; the running coach follows at once. */
export function settingsDeps(
  runtime: Here,
  jobs: Pick<Jobs, "scheduleMorning">,
  meet: Meet,
): SettingsListenerDeps {
  const { prisma } = runtime.store;
  const { id: workspaceId } = runtime.workspace;
  const deps = {
    findMember: meet,
    loadAllSettings: loadAllSettings.bind(null, prisma),
    loadRevisions: loadRevisions.bind(null, prisma),
    findRevision: findRevision.bind(null, prisma),
    saveSettings: saveSettings.bind(null, prisma),
  };
  return {
    showSettings: (asked) => showSettings(deps, { workspaceId, ...asked }),
    showHistory: (asked) => showSettingsHistory(deps, { workspaceId, ...asked }),
    async changeSettings(given) {
      const outcome = await changeSettings(deps, { workspaceId, ...given });
      if (outcome.ok) await follow(runtime, jobs);
      return outcome;
    },
    async undoSettings(asked) {
      const outcome = await undoSettings(deps, { workspaceId, ...asked });
      if (outcome.ok) await follow(runtime, jobs);
      return outcome;
    },
  };
}

/** What was saved is saved, so a fault here is only noted; the next look at the company mends it. */
async function follow(runtime: Here, jobs: Pick<Jobs, "scheduleMorning">): Promise<void> {
  try {
    await refreshCompany(runtime, jobs);
  } catch (fault) {
    runtime.log.error({ event: "company.not-refreshed" }, fault);
  }
}
