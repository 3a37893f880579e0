import { fitLapseModel } from "#src/core/lapse/model/fit-lapse-model.ts";
import type { RefitModelDeps } from "#src/flows/refit-model.ts";
import type { PrismaClient } from "#src/store/generated/client.ts";
import { modelDeps } from "#src/wiring/model-deps.ts";

/** The model over a real store, fitted in the test's own thread, which for its few clients is quicker. */
export function modelOver(prisma: PrismaClient): RefitModelDeps {
  return {
    ...modelDeps({ prisma }),
    fitModel: async (histories, today) => ({
      model: fitLapseModel(histories, today),
      fittedInMs: 1,
    }),
  };
}
