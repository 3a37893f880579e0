import type { z } from "zod";
import { type Finding, isBlocked } from "#src/core/draft/checks/finding.ts";
import type { AskModel, ModelFailure, PromptMark, Turn } from "./model.ts";
import type { FilledPrompt, PromptShelf } from "./prompts.ts";
import type { Problem } from "./repair-advice.ts";

export type Text = { readonly subject: string | null; readonly text: string };

/** Why a model's draft was not taken: it failed, or its words did not pass the checks. */
type NoModelDraft = ModelFailure | "red-lines";

export type ModelDraft =
  | (Text & { readonly ok: true; readonly findings: readonly Finding[]; readonly model: string })
  | { readonly ok: false; readonly why: NoModelDraft; readonly model: string };

/** What the checks say of an answer: `isUnchanged` says that what was asked for did not happen. */
export type Verdict = {
  readonly findings: readonly Finding[];
  readonly problems: readonly Problem[];
  readonly isUnchanged?: boolean;
};

export type Asking<T> = {
  readonly deps: { readonly ask: AskModel; readonly prompts: PromptShelf };
  readonly prompt: FilledPrompt;
  readonly schema: z.ZodType<T>;
  readonly schemaName: string;
  readonly askedBy: string;
  toText(value: T): Text;
  judge(text: Text): Verdict;
  /** Reads along while the answer comes. */
  readonly follow?: {
    readonly onText: (soFar: string) => void;
    readonly startAgain: () => void; // before the second asking
  };
};

/** Asks, and once more with what the checks found; what is still blocked then is not used. */
export async function askTwice<T>(asking: Asking<T>): Promise<ModelDraft> {
  const { prompt, deps } = asking;
  const first = await askOnce(asking, prompt.mark, [{ role: "user", content: prompt.user }]);
  if (!first.ok || first.verdict.problems.length === 0) return accept(first);
  const repair = deps.prompts.fill("draft.repair", { problems: [...first.verdict.problems] });
  asking.follow?.startAgain();
  const second = await askOnce(asking, repair.mark, [
    { role: "user", content: prompt.user },
    { role: "assistant", content: first.raw },
    { role: "user", content: repair.user },
  ]);
  return second.ok || isUnfit(first.verdict) ? accept(second) : accept(first);
}

type Answer =
  | { ok: true; text: Text; raw: string; verdict: Verdict; model: string }
  | { ok: false; why: ModelFailure; model: string };

async function askOnce<T>(
  asking: Asking<T>,
  mark: PromptMark, // the repair's own, so that the log tells how often it is needed
  turns: readonly Turn[],
): Promise<Answer> {
  const { prompt, deps, schema, schemaName, askedBy, follow } = asking;
  const reply = await deps.ask({
    feature: "draft",
    prompt: mark,
    system: prompt.system,
    turns,
    schema,
    schemaName,
    askedBy,
    maxOutputTokens: prompt.maxOutputTokens,
    deadlineMs: prompt.deadlineMs,
    ...(follow === undefined ? {} : { onText: follow.onText }),
  });
  if (!reply.ok) return reply;
  const { subject, text } = asking.toText(reply.value);
  const written = { subject, text };
  return {
    ok: true,
    text: written,
    raw: JSON.stringify(reply.value),
    verdict: asking.judge(written),
    model: reply.model,
  };
}

function accept(answer: Answer): ModelDraft {
  if (!answer.ok) return answer;
  const { text, verdict, model } = answer;
  if (isUnfit(verdict)) return { ok: false, why: "red-lines", model };
  return { ok: true, ...text, findings: verdict.findings, model };
}

function isUnfit({ findings, isUnchanged }: Verdict): boolean {
  return isBlocked(findings) || isUnchanged === true;
}
