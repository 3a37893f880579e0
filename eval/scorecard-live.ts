import { join } from "node:path";
import { loadPrompts } from "#src/coach/prompts.ts";
import { readWithModel } from "#src/coach/rehearsal/read-with-model.ts";
import { readConfig } from "#src/config.ts";
import { CRITERIA, RUBRIC } from "#src/core/rehearsal/rubric.ts";
import { createOpenAiModel } from "#src/llm/openai-model.ts";
import type { GoldLine } from "./gold-file.ts";
import type { JudgedLine } from "./rate-lines.ts";
import type { ScorecardLine } from "./scorecard-line.ts";

export type ReadByModel = {
  readonly model: string;
  readonly judged: readonly JudgedLine[];
  readonly failures: readonly string[]; // talks the model gave no answer for; they are not counted
};

/** Reads talks with the model of the environment, one after the other; null when none is set. */
export async function openJudge(): Promise<
  ((lines: readonly GoldLine<ScorecardLine>[]) => Promise<ReadByModel>) | null
> {
  const { model } = readConfig(process.env);
  if (model === null) return null;
  const ask = createOpenAiModel({ ...model, salt: "eval", log: () => {} });
  const prompts = await loadPrompts(join(import.meta.dirname, "../prompts"));
  return async (lines) => {
    const judged: JudgedLine[] = [];
    const failures: string[] = [];
    for (const line of lines) {
      const { lang, turns } = line.value;
      const read = await readWithModel(
        { ask, prompts },
        { language: lang, turns, playedBy: "eval" },
      );
      if (read.ok) judged.push({ ...line, verdicts: judgeAll(read.spoken) });
      else failures.push(`${line.file}:${line.line}: no answer: ${read.why}`);
    }
    return { model: model.name, judged, failures };
  };
}

function judgeAll(spoken: Parameters<(typeof RUBRIC)["owned-fault"]["judge"]>[0]) {
  return new Map(CRITERIA.map((id) => [id, RUBRIC[id].judge(spoken)] as const));
}
