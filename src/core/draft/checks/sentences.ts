import type { Span } from "./finding.ts";

export type Sentence = Span & { readonly text: string };

/** The sentences of a text with their places; a line break ends one, and "3. märtsil" does not. */
export function splitSentences(text: string): Sentence[] {
  const found: Sentence[] = [];
  let start = 0;
  for (let at = 0; at < text.length; at += 1) {
    if (!endsSentence(text, at)) continue;
    pushSentence(found, text, { start, end: at + 1 });
    start = at + 1;
  }
  pushSentence(found, text, { start, end: text.length });
  return found;
}

function endsSentence(text: string, at: number): boolean {
  const here = text.charAt(at);
  if (here === "\n" || isGreekQuestionMark(text, at)) return true;
  if (!".!?…".includes(here)) return false;
  const rest = text.slice(at + 1);
  if (!/^["'”’)\s]|^$/u.test(rest)) return false;
  // An ordinal's dot (3. märtsil) and an abbreviation's (Mr. Smith) do not end a sentence.
  const isOrdinal = /\d$/u.test(text.slice(0, at)) && /^\s*\p{Ll}/u.test(rest);
  return here !== "." || !(isOrdinal || ABBREVIATION.test(text.slice(0, at)));
}

const ABBREVIATION =
  /(?<!\p{L})(?:Mr|Ms|Mrs|Dr|nr|lk|jne|esim|ts|klo|г|гг|др|руб|коп|ул|тел|лв|αρ|κ|κα|οδ|τηλ|π\.μ|μ\.μ)$/u;

/** Whether a sentence asks; Greek ends a question with what looks like a semicolon. */
export function isQuestion(sentence: string): boolean {
  return /\?["'”’)]*$/u.test(sentence) || isGreekQuestionMark(sentence, sentence.length - 1);
}

function isGreekQuestionMark(text: string, at: number): boolean {
  if (text.charAt(at) !== ";" || !/^(?:["'”’»)\s]|$)/u.test(text.slice(at + 1, at + 2)))
    return false;
  return /\p{Script=Greek}/u.test(text.slice(Math.max(0, at - 40), at));
}

function pushSentence(found: Sentence[], text: string, { start, end }: Span): void {
  const raw = text.slice(start, end);
  const lead = raw.length - raw.trimStart().length;
  const trimmed = raw.trim();
  if (trimmed === "") return;
  found.push({ start: start + lead, end: start + lead + trimmed.length, text: trimmed });
}
