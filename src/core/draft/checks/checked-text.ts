import type { DraftChannel, DraftIntent, DraftLanguage } from "../draft-terms.ts";
import type { FactSheet } from "../fact-sheet.ts";
import { type Clues, findClues, findPattern } from "./clue.ts";
import type { Found, Level, Rule } from "./finding.ts";
import type { Lexicon } from "./lexicon.ts";
import { lexiconOf } from "./lexicon-of.ts";
import { maskNames, maskNumbers } from "./mask-facts.ts";
import { type Sentence, splitSentences } from "./sentences.ts";

/** What a text is judged against. */
export type CheckContext = {
  readonly sheet: FactSheet;
  readonly intent: DraftIntent | null; // null: nobody said what it is for
  readonly channel: DraftChannel;
  readonly language: DraftLanguage;
  /** A person may know what the fact sheet does not, so their numbers and dated promises only warn. */
  readonly author: "person" | "coach";
  readonly competitors: readonly string[];
};

/** A text made ready for the rules: places in `masked` and `bare` are those of `text`. */
export type CheckedText = {
  readonly text: string;
  readonly masked: string; // names and goods erased
  readonly bare: string; // days and counts that are facts erased as well
  readonly sentences: readonly Sentence[]; // of `masked`, without a letter's heading
  readonly lexicon: Lexicon;
  readonly context: CheckContext;
};

export function readText(
  { subject, text }: { readonly subject: string | null; readonly text: string },
  context: CheckContext,
): CheckedText {
  const own = context.author === "person" ? withoutQuotes(text) : text;
  const masked = maskNames(withoutHints(own, context.channel), context.sheet);
  return {
    text,
    masked,
    bare: maskNumbers(masked, context.sheet, context.language),
    sentences: splitSentences(masked).filter(
      ({ start, end }) => text.slice(start, end) !== subject,
    ),
    lexicon: lexiconOf(context.language),
    context,
  };
}

/** Lines in parentheses are for whoever talks: the client never hears them. */
export function withoutHints(text: string, channel: DraftChannel): string {
  if (channel !== "phone-script" && channel !== "visit-plan") return text;
  return text.replaceAll(/^\(.*\)$/gmu, (hint) => " ".repeat(hint.length));
}

/** What somebody else said, in quotation marks and at least three words long, is not our saying. */
function withoutQuotes(text: string): string {
  return text.replaceAll(QUOTE, (quote) =>
    /\s\S+\s/u.test(quote) ? "\uFFFC".repeat(quote.length) : quote,
  );
}

const QUOTE = /(?:"[^"\n]*"|“[^”\n]*”|«[^»\n]*»|„[^“”\n]*[“”])/gu;

/** Every place where the pattern matches, as findings of one rule. */
export function findAll(text: string, pattern: RegExp, as: { rule: Rule; level: Level }): Found[] {
  return findPattern(text, pattern).map((span) => ({ ...as, span }));
}

/** The same within one sentence of a text, with places in the whole text. */
export function findIn(
  sentence: Sentence,
  pattern: RegExp,
  as: { rule: Rule; level: Level },
): Found[] {
  return findAll(sentence.text, pattern, as).map((found) => ({
    ...found,
    span: found.span && {
      start: found.span.start + sentence.start,
      end: found.span.end + sentence.start,
    },
  }));
}

/** What the clues point at in the sentences of the text, as findings of one rule; places are the text's. */
export function findBy(
  sentences: readonly Sentence[],
  clues: Clues,
  as: { rule: Rule; level: Level },
): Found[] {
  return sentences.flatMap(({ text, start }) =>
    findClues(text, clues).map((span) => ({
      ...as,
      span: { start: span.start + start, end: span.end + start },
    })),
  );
}

/** True when the pattern matches anywhere. */
export function has(text: string, pattern: RegExp): boolean {
  return findPattern(text, pattern).length > 0;
}
