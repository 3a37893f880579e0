import { explainAlert } from "../flows/explain-alert.ts";
import type { ExplainAlertDeps } from "../slack/actions/on-explain-alert.ts";
import { loadAlertGround } from "../store/alert-grounds.ts";
import { isCaseSeen } from "../store/case-sight.ts";
import { choosingDeps } from "./choosing-deps.ts";
import type { Meet } from "./meet.ts";
import type { Runtime } from "./runtime.ts";

/** What "How do you know?" reads. */
export function proofDeps(
  { store, workspace, today }: Pick<Runtime, "store" | "workspace" | "today">,
  meet: Meet,
): ExplainAlertDeps {
  const deps = {
    ...choosingDeps(store),
    findMember: meet,
    isCaseSeen: isCaseSeen.bind(null, store.prisma),
    loadAlertGround: loadAlertGround.bind(null, store.prisma),
  };
  return {
    today,
    explainAlert: (asked) =>
      explainAlert(deps, { workspaceId: workspace.id, day: today(), ...asked }),
  };
}
