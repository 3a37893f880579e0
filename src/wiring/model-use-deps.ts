import { showModelUse } from "../flows/show-model-use.ts";
import type { ModelUseDeps } from "../slack/actions/on-model-use.ts";
import { loadModelCalls } from "../store/model-calls.ts";
import type { Meet } from "./meet.ts";
import type { Runtime } from "./runtime.ts";

/** What the window about the model reads. */
export function modelUseDeps(
  { store, workspace, config }: Pick<Runtime, "store" | "workspace" | "config">,
  meet: Meet,
): ModelUseDeps {
  const deps = {
    findMember: meet,
    loadModelCalls: loadModelCalls.bind(null, store.prisma),
    now: () => new Date(),
  };
  return {
    modelInUse: config.model?.name ?? null,
    showModelUse: (by) => showModelUse(deps, { workspaceId: workspace.id, by }),
  };
}
