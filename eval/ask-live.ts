import { join } from "node:path";
import type { AskModel, ModelFailure, PromptMark } from "#src/coach/model.ts";
import { loadPrompts, type PromptShelf } from "#src/coach/prompts.ts";
import { createModelWriter, type WriteQuestion } from "#src/coach/write-with-model.ts";
import { readConfig } from "#src/config.ts";
import { createOpenAiModel } from "#src/llm/openai-model.ts";
import { BadGold } from "./gold-file.ts";

export type Live = { readonly ask: AskModel; readonly prompts: PromptShelf };

export type LiveAnswer = {
  readonly raw: string; // of the first asking; "" when nothing came
  readonly by: string; // the model and the prompt
  readonly failed: ModelFailure | null;
};

/** The model of the environment, as the product would ask it. Throws BadGold when none is set. */
export async function openLive(): Promise<Live> {
  const { model } = readConfig(process.env);
  if (model === null)
    throw new BadGold(
      "--live asks a model: set OPENAI_API_KEY, or LLM_BASE_URL with LLM_MODEL (see .env.example).",
    );
  const ask = createOpenAiModel({ ...model, salt: "eval", log: () => {} });
  return { ask, prompts: await loadPrompts(join(import.meta.dirname, "../prompts")) };
}

/** The raw first answer: what the repair would make of it is not what is measured here. */
export async function askLive(
  { ask, prompts }: Live,
  question: WriteQuestion,
): Promise<LiveAnswer> {
  let answer: LiveAnswer = { raw: "", by: "", failed: "unreachable" };
  const askOnce: AskModel = async (asked) => {
    let raw = "";
    const reply = await ask({
      ...asked,
      onText: (soFar) => {
        raw = soFar;
      },
    });
    answer = { raw, by: sayBy(reply.model, asked.prompt), failed: reply.ok ? null : reply.why };
    return { ok: false, why: "refused", model: reply.model }; // no second asking
  };
  await createModelWriter({ ask: askOnce, prompts }).write(question);
  return answer;
}

function sayBy(model: string, { id, version, hash }: PromptMark): string {
  return `${model}, ${id} version ${version} (${hash})`;
}
