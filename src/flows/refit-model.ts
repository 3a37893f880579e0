import { type Day, dayNumber } from "#src/core/day.ts";
import { fitLapseModel } from "#src/core/lapse/model/fit-lapse-model.ts";
import { freshModel, type KeptModel } from "#src/core/lapse/model/kept-model.ts";
import type { LapseModel } from "#src/core/lapse/model/lapse-model.ts";
import type { OrderHistory } from "#src/core/lapse/model/order-history.ts";

type Here = { readonly workspaceId: string; readonly day: Day };

export type FittedModel = { readonly model: LapseModel; readonly fittedInMs: number };

export type FitModelDeps = {
  loadModel(workspaceId: string): Promise<KeptModel>;
  /** Orders before a day, of all clients with one or of so many of them. */
  loadHistories(query: {
    readonly workspaceId: string;
    readonly before: Day;
    readonly atMostClients: number;
  }): Promise<readonly OrderHistory[]>;
  /** Takes seconds of computing, so it is done where it holds nothing up. `today` is a day number. */
  fitModel(histories: readonly OrderHistory[], today: number): Promise<FittedModel>;
};

export type RefitModelDeps = FitModelDeps & {
  saveModel(given: FittedModel & { workspaceId: string; fittedOn: Day }): Promise<void>;
};

/** Which model speaks, and how it came about. */
export type ModelInUse = { readonly model: LapseModel } & (
  | { readonly from: "kept" }
  | { readonly from: "fit"; readonly fittedInMs: number; readonly was: KeptModel["kind"] }
  | { readonly from: "fallback"; readonly fault: unknown; readonly was: KeptModel["kind"] }
);

const AT_MOST_CLIENTS = 10_000; // more make the fit longer and hardly surer

/** The model for a day's look: the week's, else a new one, which is kept from then on. */
export async function refitModelIfDue(deps: RefitModelDeps, here: Here): Promise<ModelInUse> {
  const used = await findModel(deps, here);
  if (used.from === "fit") {
    const { model, fittedInMs } = used;
    await deps.saveModel({ workspaceId: here.workspaceId, fittedOn: here.day, model, fittedInMs });
  }
  return used;
}

/**
 * The same, with nothing kept. A fit that fails must not cost a morning: an older model speaks then, and without one
 * what is known of clients in general.
 */
export async function findModel(
  deps: FitModelDeps,
  { workspaceId, day }: Here,
): Promise<ModelInUse> {
  const kept = await deps.loadModel(workspaceId);
  const fresh = freshModel(kept, day);
  if (fresh !== null) return { from: "kept", model: fresh };
  const query = { workspaceId, before: day, atMostClients: AT_MOST_CLIENTS };
  const histories = await deps.loadHistories(query);
  const was = kept.kind;
  try {
    return { from: "fit", was, ...(await deps.fitModel(histories, dayNumber(day))) };
  } catch (fault) {
    const model = kept.kind === "kept" ? kept.model : fitLapseModel([], dayNumber(day));
    return { from: "fallback", model, fault, was };
  }
}
