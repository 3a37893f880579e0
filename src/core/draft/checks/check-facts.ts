import { troubleOf } from "../trouble.ts";
import { amountPattern } from "./amount-pattern.ts";
import { withoutApproved } from "./approved-offer.ts";
import { sharesWords } from "./shared-words.ts";
import { type CheckedText, findAll, findBy, has } from "./checked-text.ts";
import type { Found, Level } from "./finding.ts";
import { isQuestion } from "./sentences.ts";

/** Nothing in a draft may be made up: numbers, offers, remedies, promises, addresses. */
export function checkFacts(read: CheckedText): Found[] {
  const { masked, bare, sentences, lexicon, context } = read;
  const level: Level = context.author === "person" ? "warn" : "block";
  return [
    ...findAll(withoutLinks(bare), NUMBER, { rule: "invented-number", level }),
    ...findAll(masked, LINK, { rule: "unknown-link", level }),
    ...withoutApproved(
      findBy(sentences, lexicon.offer, { rule: "invented-offer", level: "block" }),
      read,
    ),
    ...findBy(withoutKnownChange(read), lexicon.change, { rule: "invented-fix", level }),
    ...checkSettled(read, level),
    ...checkPromises(read),
  ];
}

/**
 * Sentences but those that say what we have changed, as somebody of ours wrote it down. The coach's own are held against
 * the note by what supports them (coach/check-support).
 */
function withoutKnownChange({ sentences, context }: CheckedText): CheckedText["sentences"] {
  const { changed } = context.sheet;
  if (changed === null) return sentences;
  if (context.author === "coach" && changed.language === context.language) return []; // what leads up to it says so too
  return sentences.filter(({ text }) => !sharesWords(text, changed.text, context.language));
}

const NUMBER = /\d(?:[\d\s.,]*\d)?(?:\s?[%€$£])?/gu;
const LINK = /https?:\/\/\S+|www\.\S+|(?<!\S)[^\s@]+@\S+\.\p{L}{2,}/giu;

function withoutLinks(text: string): string {
  return text.replaceAll(LINK, (link) => " ".repeat(link.length));
}

/** "It was settled" needs a day on which it was. */
function checkSettled({ sentences, lexicon, context }: CheckedText, level: Level): Found[] {
  if (troubleOf(context.sheet).resolvedOn !== null) return [];
  return findBy(sentences, lexicon.settled, { rule: "invented-fix", level });
}

/** FI-091: a promise needs a date, and the coach has none to make. A question promises nothing. */
function checkPromises({ text: whole, sentences, lexicon, context }: CheckedText): Found[] {
  const { concessions } = context.sheet;
  const given = concessions.map((term) => amountPattern(term, context.language));
  return sentences
    .filter(({ text }) => !isQuestion(text))
    .filter(({ start, end }) => !given.some((sum) => has(whole.slice(start, end), sum))) // approved, and judged as an offer
    .flatMap((sentence) => {
      const isDated = has(sentence.text, lexicon.date);
      if (isDated && context.author === "person") return [];
      const rule = isDated ? "invented-promise" : "undated-promise";
      return findBy([sentence], lexicon.promise, { rule, level: "block" }).slice(0, 1);
    });
}
