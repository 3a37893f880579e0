import { type CheckedText, findBy } from "./checked-text.ts";
import type { Found } from "./finding.ts";
import type { MessageFacts } from "./message-facts.ts";
import { isQuestion } from "./sentences.ts";
import { sharesWords } from "./shared-words.ts";

/** EL-12: what we say we have changed or settled is among the facts, by the words it shares with them. */
export function checkFixes(
  { sentences, lexicon, context }: CheckedText,
  facts: MessageFacts,
): Found[] {
  const known = [facts.fixedSince, ...facts.promises.map(({ what }) => what)].filter(
    (text) => text !== null,
  );
  const strange = sentences.filter(
    ({ text }) =>
      !isQuestion(text) && !known.some((fix) => sharesWords(text, fix, context.language)),
  );
  const as = { rule: "invented-fix", level: "warn" } as const;
  return [...findBy(strange, lexicon.change, as), ...findBy(strange, lexicon.settled, as)];
}
