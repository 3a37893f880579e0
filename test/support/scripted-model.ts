import type { AskModel, ModelFailure, ModelQuestion } from "#src/coach/model.ts";

export const SCRIPTED_MODEL = "scripted-model";

/** Answers from a script and keeps what it was asked; an unplanned question fails the test. */
export function scriptedModel(...answers: (ModelFailure | Record<string, unknown>)[]) {
  const asked: ModelQuestion<unknown>[] = [];
  const ask: AskModel = async (question) => {
    asked.push(question);
    const next = answers.shift();
    if (next === undefined) throw new Error(`unplanned question ${asked.length} to the model`);
    if (typeof next === "string") return { ok: false, why: next, model: SCRIPTED_MODEL };
    return { ok: true, value: question.schema.parse(next), model: SCRIPTED_MODEL };
  };
  return { ask, asked };
}
