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
  return findBy(offering, lexicon.offer, { rule: "invented-offer", level: "block" }).filter(
    (found) => {
      const sentence = offering.find((one) => holdsSpan(one, found));
      return sentence === undefined || !holds || !isNamed(sentence, concession, { read, numbers });
    },
  );
}

/** The sentence speaks of what was approved, and no number in it is strange. */
function isNamed(
  sentence: Sentence,
  { text, amount }: Concession,
  { read, numbers }: { read: CheckedText; numbers: readonly Found[] },
): boolean {
  if (numbers.some((number) => holdsSpan(sentence, number))) return false;
  const own = stemsOf(text, read.context.language);
  const said = stemsOf(sentence.text, read.context.language);
  const shared = [...own].filter((stem) => said.has(stem)).length;
  const isAmountNamed =
    amount !== null &&
    sentence.text.replaceAll(/[\s.,]/gu, "").includes(String(Math.floor(amount)));
  return isAmountNamed || shared >= Math.min(2, own.size);
}

function holdsSpan({ start, end }: Sentence, { span }: Found): boolean {
  return span !== null && start <= span.start && span.end <= end;
}
