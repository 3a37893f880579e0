import { fileURLToPath } from "node:url";
import type { AskModel } from "../coach/model.ts";
import type { PromptShelf } from "../coach/prompts.ts";
import { saveModelCall } from "../store/model-calls.ts";
import { around, note } from "../telemetry/around.ts";
import type { Runtime } from "./runtime.ts";

export type OpenModel = { readonly ask: AskModel; readonly prompts: PromptShelf };

const PROMPTS = fileURLToPath(new URL("../../prompts", import.meta.url));

/** The model of the configuration with what it is asked; null when none is set. Throws when a prompt is not right. */
export async function openModel({
  config,
  workspace,
  log,
  store,
}: Pick<Runtime, "config" | "workspace" | "log" | "store">): Promise<OpenModel | null> {
  if (config.model === null) return null;
  // What only a model needs takes no memory without one.
  const { createOpenAiModel } = await import("../llm/openai-model.ts");
  const { loadPrompts } = await import("../coach/prompts.ts");
  const ask = createOpenAiModel({
    ...config.model,
    salt: workspace.id,
    async log(call) {
      log.info(call);
      note({ ...call, kind: "model-asked" });
      const { event: _, ...kept } = call;
      try {
        await saveModelCall(store.prisma, workspace.id, kept);
      } catch (fault) {
        log.error({ event: "model.call-not-kept" }, fault); // an answer is worth more than its bill
      }
    },
  });
  return { ask: watched(ask), prompts: await loadPrompts(PROMPTS) };
}

function watched(ask: AskModel): AskModel {
  return (question) => around({ kind: "model", name: question.feature }, () => ask(question));
}
