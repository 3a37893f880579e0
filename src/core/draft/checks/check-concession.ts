import { type CheckedText, findBy, has } from "./checked-text.ts";
import type { Found } from "./finding.ts";
import type { MessageFacts } from "./message-facts.ts";
import type { Sentence } from "./sentences.ts";
import { stemsOf } from "./shared-words.ts";

type Concession = NonNullable<MessageFacts["approvedConcession"]>;

/** Offers that nobody has approved, or that have run out; `numbers` are the text's findings on its numbers. */
export function checkConcession(
  read: CheckedText,
  facts: MessageFacts,
  numbers: readonly Found[],
): Found[] {
  const { sentences, lexicon } = read;
  const { approvedConcession: concession, today } = facts;
  const holds = concession !== null && concession.validUntil >= today;
  const offering = sentences.filter(({ text }) => !has(text, lexicon.offerOver));
  const found = findBy(offering, lexicon.offer, { rule: "invented-offer", level: "block" });
  const unapproved = found.filter((one) => {
    if (!holds) return true;
    const sentence = offering.find((other) => holdsSpan(other, one));
    return (
      sentence === undefined || !isNamed({ sentence, found: one }, concession, { read, numbers })
    );
  });
  return [...unapproved, ...sumsOf(unapproved, offering, numbers)];
}

/** The strange sums of the offers belong to them: they are both. */
function sumsOf(
  offers: readonly Found[],
  sentences: readonly Sentence[],
  numbers: readonly Found[],
): Found[] {
  const homes = sentences.filter((home) => offers.some((one) => holdsSpan(home, one)));
  return numbers
    .filter(({ rule }) => rule === "invented-number")
    .filter((one) => homes.some((home) => holdsSpan(home, one)))
    .map((one) => ({ ...one, rule: "invented-offer", level: "block" }));
}

/** The sentence speaks of what was approved in its own words or by its sum, and no number in it is strange. */
function isNamed(
  { sentence, found }: { sentence: Sentence; found: Found },
  { text, amount }: Concession,
  { read, numbers }: { read: CheckedText; numbers: readonly Found[] },
): boolean {
  if (numbers.some((one) => one.rule === "invented-number" && holdsSpan(sentence, one)))
    return false;
  const { language } = read.context;
  const own = stemsOf(text, language);
  const isOwn = (words: string, least: number): boolean =>
    [...stemsOf(words, language)].filter((stem) => own.has(stem)).length >= least;
  if (isOwn(read.text.slice(found.span?.start, found.span?.end), 1)) return true;
  if (amount !== null) return digitsOf(sentence.text).includes(digitsOf(String(amount)));
  return isOwn(sentence.text, Math.min(MOST_SHARED, own.size)) && !JOINS.test(sentence.text);
}

const MOST_SHARED = 2; // words with what was approved that show that it is meant
const JOINS =
  /(?<!\p{L})(?:and|plus|also|ja|ning|lisaks|sekä|lisäksi|и|а также|плюс|και|επίσης)(?!\p{L})/iu; // two things: one may be another offer

function digitsOf(text: string): string {
  return text.replaceAll(/[\s.,]/gu, "");
}

function holdsSpan({ start, end }: Sentence, { span }: Found): boolean {
  return span !== null && start <= span.start && span.end <= end;
}
