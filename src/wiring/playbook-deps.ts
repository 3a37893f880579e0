import { changeSettings } from "../flows/change-settings.ts";
import { coachFromPlaybook } from "../flows/coach-from-playbook.ts";
import { showPlaybook } from "../flows/show-playbook.ts";
import type { PlaybookListenerDeps } from "../slack/listen/playbook.ts";
import { loadCaseCard } from "../store/cards.ts";
import { loadCaseFile } from "../store/case-files.ts";
import { loadSettings, saveSettings } from "../store/settings.ts";
import type { Meet } from "./meet.ts";
import type { Runtime } from "./runtime.ts";

/** What the playbook's windows read and change. */
export function playbookDeps(
  { store, workspace, today }: Pick<Runtime, "store" | "workspace" | "today">,
  meet: Meet,
): PlaybookListenerDeps {
  const { prisma } = store;
  const { id: workspaceId } = workspace;
  const deps = {
    findMember: meet,
    loadSettings: loadSettings.bind(null, prisma),
    saveSettings: saveSettings.bind(null, prisma),
    loadCaseFile: loadCaseFile.bind(null, prisma),
    loadCaseCard: loadCaseCard.bind(null, prisma),
  };
  return {
    currency: () => workspace.currency,
    showPlaybook: ({ by }) => showPlaybook(deps, { workspaceId, by }),
    changeSettings: (given) => changeSettings(deps, { workspaceId, ...given }),
    coachFromPlaybook: (asked) =>
      coachFromPlaybook(deps, { workspaceId, today: today(), ...asked }),
  };
}
