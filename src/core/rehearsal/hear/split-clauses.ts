import { type Sentence, splitSentences } from "../../draft/checks/sentences.ts";

const PARTS = /\s[–—-]\s|(?<=;)\s+(?=\S)/gu;

/** The sentences of a reply, cut once more at semicolons and dashes; places are the reply's. */
export function splitClauses(text: string): Sentence[] {
  return splitSentences(text).flatMap(cut);
}

function cut({ text, start }: Sentence): Sentence[] {
  const parts: Sentence[] = [];
  let from = 0;
  for (const mark of text.matchAll(PARTS)) {
    parts.push(partOf(text.slice(from, mark.index), start + from));
    from = mark.index + mark[0].length;
  }
  return [...parts, partOf(text.slice(from), start + from)].filter((part) => part.text !== "");
}

function partOf(text: string, start: number): Sentence {
  return { text, start, end: start + text.length };
}
