import { changeSettings } from "../flows/change-settings.ts";
import { resumeRule } from "../flows/resume-rule.ts";
import { showAlertRules } from "../flows/show-alert-rules.ts";
import type { Jobs } from "../jobs/worker.ts";
import type { RuleListenerDeps } from "../slack/listen/rules.ts";
import { loadLapseModel } from "../store/lapse-models.ts";
import { endPause, loadOpenPauses } from "../store/rule-pauses.ts";
import { saveSettings } from "../store/settings.ts";
import { queuePosting } from "./case-deps.ts";
import { choosingDeps } from "./choosing-deps.ts";
import type { Meet } from "./meet.ts";
import type { Runtime } from "./runtime.ts";

/** What managers do about the rules. */
export function ruleDeps(
  { store, workspace, today }: Pick<Runtime, "store" | "workspace" | "today">,
  jobs: Pick<Jobs, "send">,
  meet: Meet,
): RuleListenerDeps {
  const { prisma } = store;
  const { id: workspaceId } = workspace;
  const deps = {
    ...choosingDeps(store),
    findMember: meet,
    loadModel: loadLapseModel.bind(null, prisma),
    loadOpenPauses: loadOpenPauses.bind(null, prisma),
    saveSettings: saveSettings.bind(null, prisma),
    endPause: endPause.bind(null, prisma, queuePosting(jobs)),
  };
  return {
    today,
    resumeRule: (click) => resumeRule(deps, { workspaceId, today: today(), ...click }),
    showAlertRules: ({ by }) => showAlertRules(deps, { workspaceId, day: today(), by }),
    changeSettings: (given) => changeSettings(deps, { workspaceId, ...given }),
  };
}
