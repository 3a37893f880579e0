import { resumeRule } from "../flows/resume-rule.ts";
import type { Jobs } from "../jobs/worker.ts";
import type { ResumeRuleDeps } from "../slack/actions/on-resume-rule.ts";
import { endPause } from "../store/rule-pauses.ts";
import { queuePosting } from "./case-deps.ts";
import type { Meet } from "./meet.ts";
import type { Runtime } from "./runtime.ts";

/** What managers do about the rules. */
export function ruleDeps(
  { store, workspace, today }: Pick<Runtime, "store" | "workspace" | "today">,
  jobs: Pick<Jobs, "send">,
  meet: Meet,
): ResumeRuleDeps {
  const queue = queuePosting(jobs);
  const deps = {
    findMember: meet,
    endPause: endPause.bind(null, store.prisma, queue),
  };
  return {
    resumeRule: (click) =>
      resumeRule(deps, { workspaceId: workspace.id, today: today(), ...click }),
  };
}
