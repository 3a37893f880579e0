import type { ApprovedTerm } from "../../concession/approved-term.ts";
import { type CostKind, isMenuItemId, MENU_ITEMS } from "../../concession/menu.ts";
import type { DraftLanguage } from "../draft-terms.ts";
import { amountPattern } from "./amount-pattern.ts";
import { type CheckedText, has } from "./checked-text.ts";
import type { Found } from "./finding.ts";

type OfferClass = CostKind | "compensation";

/** Which words may speak of which approved concession; an approved refund is no licence for a discount. */
type OfferWords = Readonly<Record<OfferClass | "any", RegExp>>;

const WORDS: Readonly<Record<"en" | "et", OfferWords>> &
  Partial<Record<DraftLanguage, OfferWords>> = {
  en: {
    any: /offer you/iu,
    compensation:
      /^(?:refund|reimburs|credit|compensat|money back|cash ?back|make it up|goodwill)/iu,
    "not-money": /^(?:gift|complimentary|free (?:gift|service|goods|sample)|on the house)/iu,
    risk: /^(?:free|for free|at no|pay (?:later|after)|trial)/iu,
    terms: /^(?:extended payment|pay (?:later|after))/iu,
    price:
      /^(?:discount|rebate|special (?:price|terms)|reduced|lower|price (?:freeze|reduction))/iu,
  },
  et: {
    any: /paku/iu,
    compensation: /^(?:hüvit|kompens|tagasta|raha tagasi|kre(?:edit|diit))/iu,
    "not-money": /^(?:king|kink|tasuta)/iu,
    risk: /^tasuta/iu,
    terms: /^maks/iu,
    price: /^(?:allahindlus|soodus|hinnaalandus|erihin|hinnagarantii|alanda)/iu,
  },
};

/** Offers that nobody has approved; one that is named exactly, by its sum or in its own words, is no invention. */
export function withoutApproved(found: readonly Found[], read: CheckedText): Found[] {
  const { concessions } = read.context.sheet;
  if (concessions.length === 0) return [...found];
  return found.filter((one) => !concessions.some((term) => isNamed(one, term, read)));
}

function isNamed({ span }: Found, term: ApprovedTerm, read: CheckedText): boolean {
  const sentence = read.sentences.find(
    ({ start, end }) => span !== null && start <= span.start && span.end <= end,
  );
  if (span === null || sentence === undefined) return false;
  const text = read.text.slice(sentence.start, sentence.end);
  if (isInOwnWords(text, span.start - sentence.start, term)) return true;
  const { language } = read.context;
  const hit = read.text.slice(span.start, span.end);
  const words = WORDS[language] ?? WORDS.en;
  const isOfKind = words[classOf(term)].test(hit) || words.any.test(hit);
  return isOfKind && has(text, amountPattern(term, language));
}

const LEAST_WORDS = 8; // characters; shorter words could stand anywhere

/** The words as they were approved, and the hit within them. */
function isInOwnWords(text: string, at: number, { what }: ApprovedTerm): boolean {
  if (what.length < LEAST_WORDS) return false;
  const start = text.toLowerCase().indexOf(what.toLowerCase());
  return start >= 0 && start <= at && at < start + what.length;
}

function classOf({ kind, item }: ApprovedTerm): OfferClass {
  if (kind === "compensation" || !isMenuItemId(item)) return "compensation";
  return MENU_ITEMS[item].cost;
}
