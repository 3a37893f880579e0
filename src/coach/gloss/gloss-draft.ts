import { normaliseText } from "#src/core/draft/checks/normalise-text.ts";
import { splitSentences } from "#src/core/draft/checks/sentences.ts";
import type { DraftLanguage } from "#src/core/draft/draft-terms.ts";
import type { FactSheet } from "#src/core/draft/fact-sheet.ts";
import { type Saying, sayingsOf } from "./sayings.ts";

/** One phrase of a draft and what it means to the reader. */
export type GlossLine = {
  readonly line: number; // of the draft's text, from 1; 0: the subject
  readonly said: string;
  readonly means: string | null; // null: not the playbook's words, so only a model could say it
};

export type GlossedDraft = {
  readonly sheet: FactSheet; // that the draft was written from
  readonly language: DraftLanguage;
  readonly subject: string | null;
  readonly text: string;
};

/**
 * The draft phrase by phrase in another language: whatever the playbook says has its place in every book. Works
 * for texts that somebody has changed, too: what was written by hand or by a model has no meaning given.
 */
export function glossDraft(draft: GlossedDraft, into: DraftLanguage): GlossLine[] {
  const sayings = sayingsOf(draft, into);
  const subject = normaliseText(draft.subject ?? "");
  return [
    ...glossText(subject, sayings).map((found) => ({ ...found, line: 0 })),
    ...glossText(normaliseText(draft.text), sayings),
  ];
}

/** What the playbook has no meaning for, in the order of the text. */
export function wordsToGloss(gloss: readonly GlossLine[]): string[] {
  return gloss.filter(({ means }) => means === null).map(({ said }) => said);
}

/** The gloss with somebody's meanings for `wordsToGloss`, one for each; unchanged when their number is another. */
export function fillGloss(
  gloss: readonly GlossLine[],
  meanings: readonly (string | null)[],
): GlossLine[] {
  if (meanings.length !== wordsToGloss(gloss).length) return [...gloss];
  const left = [...meanings];
  return gloss.map((one) => (one.means === null ? { ...one, means: left.shift() ?? null } : one));
}

/** The longest phrase that the playbook knows at each place; between them, sentence by sentence. */
function glossText(text: string, sayings: readonly Saying[]): GlossLine[] {
  const found: GlossLine[] = [];
  for (let at = 0; at < text.length;) {
    const known = sayings.find((one) => stands(one, text, at) && one.means() !== null);
    const said = known?.said ?? firstSentence(text.slice(at));
    const line = text.slice(0, at).split("\n").length;
    found.push({ line, said, means: known?.means() ?? null });
    at = afterSpace(text, at + said.length);
  }
  return found;
}

function stands({ said, isLine }: Saying, text: string, at: number): boolean {
  if (!text.startsWith(said, at)) return false;
  const before = text.charAt(at - 1);
  const after = text.charAt(at + said.length);
  if (isLine) return ["", "\n"].includes(before) && ["", "\n"].includes(after);
  return ["", " ", "\n"].includes(after);
}

function firstSentence(text: string): string {
  return splitSentences(text)[0]?.text ?? text;
}

function afterSpace(text: string, from: number): number {
  return text.length - text.slice(from).trimStart().length;
}
