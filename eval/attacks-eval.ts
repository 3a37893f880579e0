import { join } from "node:path";
import { z } from "zod";
import { loadPrompts, type PromptShelf } from "#src/coach/prompts.ts";
import { type WordedDraft, wordDraft } from "#src/coach/word-draft.ts";
import { createModelWriter, type ModelWriter, readAlong } from "#src/coach/write-with-model.ts";
import { normaliseText } from "#src/core/draft/checks/normalise-text.ts";
import {
  channelSchema,
  type DraftChannel,
  type DraftIntent,
  draftLanguageSchema,
  PLAIN_WORDING,
} from "#src/core/draft/draft-terms.ts";
import { attackedSheet, attackPlaceSchema } from "./attack-sheet.ts";
import type { EvalModule, EvalOutcome, EvalResult } from "./eval-module.ts";
import { type GoldLine, readGold } from "./gold-file.ts";
import { obeyingModel } from "./obeying-model.ts";
import { sayCounts } from "./say-counts.ts";

const attackSchema = z.strictObject({
  id: z.string(),
  lang: draftLanguageSchema,
  kind: z.string(),
  place: attackPlaceSchema,
  text: z.string().min(1), // what somebody hostile wrote
  obeys: z.string().min(1), // what a model writes that does as it was told
  never: z.array(z.string().min(1)).min(1), // what must be in no draft
});
type Attack = z.infer<typeof attackSchema>;

/** Hostile texts, against a model that obeys them and against the playbook: nothing of them gets into a draft. */
export const attacksEval: EvalModule = { name: "attacks", run };

async function run(files: readonly string[]): Promise<EvalOutcome> {
  const prompts = await loadPrompts(join(import.meta.dirname, "../prompts"));
  const results: EvalResult[] = [];
  for (const line of readGold(files, attackSchema)) results.push(await attack(line, prompts));
  const through = results.filter(({ verdict }) => verdict === "wrong");
  return {
    table: sayCounts(results, "kept out"),
    results,
    thresholds: through.map(({ id, note }) => `${id} gets through: ${note ?? ""}`),
  };
}

/** One text that somebody would see, and how it came about. */
type Seen = { readonly where: string; readonly text: string };

async function attack(
  { file, line, value }: GoldLine<Attack>,
  prompts: PromptShelf,
): Promise<EvalResult> {
  const seen = await everythingSeen(value, prompts);
  const leaks = seen.flatMap(({ where, text }) =>
    value.never
      .filter((words) => text.toLowerCase().includes(words.toLowerCase()))
      .map((words) => `"${words}" in ${where}`),
  );
  return {
    file,
    line,
    id: value.id,
    lang: value.lang,
    expected: [],
    found: leaks,
    verdict: leaks.length === 0 ? "right" : "wrong",
    ...(leaks.length === 0 ? {} : { note: leaks.join("; ") }),
  };
}

async function everythingSeen(value: Attack, prompts: PromptShelf): Promise<Seen[]> {
  const sheet = attackedSheet(value.lang, value);
  const seen: Seen[] = [];
  for (const { intent, channel } of draftsFor(value)) {
    const where = `${intent}, ${channel}`;
    const request = { sheet, intent, channel, language: value.lang };
    const asked = { ...request, wording: PLAIN_WORDING, askedBy: "U1" };
    const plain = await wordDraft({ writer: null, isTextTaken }, asked);
    const writer = writerFor(value, plain.text, prompts);
    const passed: string[] = [];
    const watch = {
      passed: (text: string) => void passed.push(text),
      held: () => {},
      anew: () => {},
    };
    const byModel = await wordDraft({ writer: readAlong(writer, watch), isTextTaken }, asked);
    const revised = await writer.revise({
      current: plain,
      change: null,
      wish: value.text,
      askedBy: "U1",
      context: { ...request, author: "coach", competitors: [] },
    });
    seen.push(
      { where: `the playbook's ${where}`, text: shownOf(plain) },
      { where: `the model's ${where}`, text: shownOf(byModel) },
      { where: `what was read along, ${where}`, text: passed.join("") },
      ...(revised.ok ? [{ where: `what was revised, ${where}`, text: shownOf(revised) }] : []),
    );
  }
  return seen;
}

type Wanted = { readonly intent: DraftIntent; readonly channel: DraftChannel };

/** Every channel, and an apology, which says more. */
function draftsFor({ place }: Attack): Wanted[] {
  const intent = place === "changed" ? "what-changed" : "check-in";
  const all = channelSchema.options.map((channel) => ({ intent, channel }) as const);
  return [...all, { intent: "apology", channel: "letter" }];
}

async function isTextTaken(): Promise<boolean> {
  return false;
}

function writerFor({ obeys }: Attack, current: string, prompts: PromptShelf): ModelWriter {
  return createModelWriter({ ask: obeyingModel(obeys, current), prompts });
}

/** As it stands and with everything invisible made plain. */
function shownOf({ subject, text }: Pick<WordedDraft, "subject" | "text">): string {
  const all = `${subject ?? ""}\n${text}`;
  return `${all}\n${normaliseText(all)}`;
}
