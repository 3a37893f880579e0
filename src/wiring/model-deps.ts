import type { ModelInUse, RefitModelDeps } from "../flows/refit-model.ts";
import type { Log } from "../log.ts";
import { loadFittingHistories } from "../store/fitting-histories.ts";
import { loadLapseModel, saveLapseModel } from "../store/lapse-models.ts";
import type { Store } from "../store/open.ts";
import { fitInThread } from "./fit-in-thread.ts";

export function modelDeps({ prisma }: Pick<Store, "prisma">): RefitModelDeps {
  return {
    loadModel: (workspaceId) => loadLapseModel(prisma, workspaceId),
    loadHistories: (query) => loadFittingHistories(prisma, query),
    fitModel: fitInThread,
    saveModel: (given) => saveLapseModel(prisma, given),
  };
}

/** Nothing when the week's model was at hand. */
export function logModel(log: Log, workspaceId: string, used: ModelInUse | null): void {
  if (used === null || used.from === "kept") return;
  if (used.was === "broken") log.warn({ event: "model.broken", workspaceId });
  if (used.from === "fallback") log.error({ event: "model.unfitted", workspaceId }, used.fault);
  else {
    const { model, fittedInMs } = used;
    const ms = Math.round(fittedInMs);
    log.info({ event: "model.fitted", workspaceId, clients: model.clients, fittedInMs: ms });
  }
}
