import { z } from "zod";
import { normaliseText } from "#src/core/draft/checks/normalise-text.ts";
import type { DraftLanguage } from "#src/core/draft/draft-terms.ts";
import type { AskModel } from "./model.ts";
import { LANGUAGE_NAME } from "./model-brief.ts";
import type { PromptShelf } from "./prompts.ts";
import { newNonce, wrapUntrusted } from "./untrusted.ts";

export type GlossAsk = {
  readonly words: readonly string[]; // what nobody but a model can say in the other language
  readonly from: DraftLanguage;
  readonly into: DraftLanguage;
  readonly askedBy: string; // Slack user id
};

export type Glossed = {
  readonly meanings: readonly (string | null)[]; // one for each; null: it was not said exactly
  readonly model: string;
};

const MOST_LINES = 60;
const glossSchema = z.strictObject({ lines: z.array(z.string()) });

/** What lines mean in another language, by a model; null when it failed or gave another number of lines. */
export async function askGloss(
  { ask, prompts }: { readonly ask: AskModel; readonly prompts: PromptShelf },
  { words, from, into, askedBy }: GlossAsk,
): Promise<Glossed | null> {
  if (words.length === 0 || words.length > MOST_LINES) return null;
  const nonce = newNonce();
  const numbered = words.map((line, index) => `${index + 1}. ${line.replaceAll("\n", " ")}`);
  const prompt = prompts.fill("draft.gloss", {
    nonce,
    from: LANGUAGE_NAME[from],
    into: LANGUAGE_NAME[into],
    lines: wrapUntrusted(numbered.join("\n"), nonce),
    count: words.length,
  });
  const reply = await ask({
    feature: "gloss",
    prompt: prompt.mark,
    system: prompt.system,
    turns: [{ role: "user", content: prompt.user }],
    schema: glossSchema,
    schemaName: "gloss",
    askedBy,
    maxOutputTokens: prompt.maxOutputTokens,
    deadlineMs: prompt.deadlineMs,
  });
  if (!reply.ok || reply.value.lines.length !== words.length) return null;
  const meanings = reply.value.lines.map((line, index) => keepExact(words[index] ?? "", line));
  return { meanings, model: reply.model };
}

/** The rep judges the message by the gloss, so one whose numbers differ is worse than none. */
function keepExact(said: string, meaning: string): string | null {
  const clean = normaliseText(meaning);
  return clean !== "" && numbersOf(said) === numbersOf(clean) ? clean : null;
}

function numbersOf(text: string): string {
  const numbers = text.match(/\d+/gu) ?? [];
  return numbers.toSorted((a, b) => a.localeCompare(b)).join(" ");
}
