import type { ModelCall, ModelCallGroup } from "#src/core/model-use.ts";
import type { PrismaClient } from "./generated/client.ts";

/** Keeps what one question to a model cost. */
export async function saveModelCall(
  prisma: PrismaClient,
  workspaceId: string,
  call: ModelCall,
): Promise<void> {
  await prisma.modelCall.create({ data: { workspaceId, ...call } });
}

/** The calls from this moment on, those that are alike added up. */
export async function loadModelCalls(
  prisma: PrismaClient,
  { workspaceId, from }: { readonly workspaceId: string; readonly from: Date },
): Promise<ModelCallGroup[]> {
  const groups = await prisma.modelCall.groupBy({
    by: ["feature", "promptId", "model", "outcome"],
    where: { workspaceId, at: { gte: from } },
    _count: { id: true, costMicroUsd: true },
    _sum: {
      inputTokens: true,
      cachedTokens: true,
      outputTokens: true,
      reasoningTokens: true,
      costMicroUsd: true,
    },
    orderBy: [{ feature: "asc" }, { promptId: "asc" }],
  });
  return groups.map(({ feature, promptId, model, outcome, _count, _sum }) => ({
    feature,
    promptId,
    model,
    outcome,
    calls: _count.id,
    priced: _count.costMicroUsd,
    inputTokens: _sum.inputTokens ?? 0,
    cachedTokens: _sum.cachedTokens ?? 0,
    outputTokens: _sum.outputTokens ?? 0,
    reasoningTokens: _sum.reasoningTokens ?? 0,
    costMicroUsd: _sum.costMicroUsd ?? 0,
  }));
}
