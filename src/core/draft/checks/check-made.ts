import { type CheckedText, findBy, has } from "./checked-text.ts";
import { hasClue } from "./clue.ts";
import type { Found } from "./finding.ts";
import type { MessageFacts } from "./message-facts.ts";
import { sharesWords } from "./shared-words.ts";
import type { Lexicon } from "./lexicon.ts";
import { isQuestion, type Sentence } from "./sentences.ts";

/** What a message does: promises, excuses, apologies. */
export function checkMade(read: CheckedText, facts: MessageFacts): Found[] {
  const { sentences, lexicon } = read;
  return [
    ...checkPromises(read, facts),
    ...findBy(sentences, lexicon.excuse, { rule: "excuse", level: "block" }),
    ...checkApologies(read, facts),
  ];
}

/** FI-091: a promise has a day, in its sentence or the next. A question promises nothing. */
function checkPromises(
  { sentences, lexicon, context }: CheckedText,
  { fixedSince }: MessageFacts,
): Found[] {
  return sentences.flatMap((sentence, index) => {
    const next = sentences[index + 1]?.text ?? "";
    if (promisesNothing(sentence.text, lexicon)) return [];
    if (fixedSince !== null && sharesWords(sentence.text, fixedSince, context.language)) return [];
    if (hasClue(sentence.text, lexicon.offer)) return []; // judged as an offer
    const isDatedNext = has(next, lexicon.date) && !hasClue(next, lexicon.promise);
    if (isDatedNext) return [];
    return findBy([sentence], lexicon.promise, { rule: "undated-promise", level: "block" });
  });
}

/** ET-09: one apology for one thing. EL-09: an apology for our own doing says that it was. */
function checkApologies({ sentences, lexicon }: CheckedText, facts: MessageFacts): Found[] {
  const sorry = sentences.filter(
    ({ text }) =>
      has(text, lexicon.sorry) && !has(text, lexicon.disturbing) && !has(text, lexicon.apologyPast),
  );
  if (facts.apologyAlreadyGiven)
    return sorry.map((one) => ({ rule: "second-apology", level: "block", span: spanOf(one) }));
  if (facts.problemOrder === null) return [];
  if (sentences.some(({ text }) => hasClue(text, lexicon.ownership))) return [];
  return sorry.map((one) => ({ rule: "no-ownership", level: "warn", span: spanOf(one) }));
}

function promisesNothing(text: string, { ifYou, date }: Lexicon): boolean {
  return isQuestion(text) || has(text, date) || (ifYou !== undefined && has(text, ifYou));
}

function spanOf({ start, end }: Sentence): { start: number; end: number } {
  return { start, end };
}
