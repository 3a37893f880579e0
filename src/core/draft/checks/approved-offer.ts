import type { ApprovedTerm } from "../../concession/approved-term.ts";
import { type CostKind, isMenuItemId, MENU_ITEMS } from "../../concession/menu.ts";
import type { DraftLanguage } from "../draft-terms.ts";
import { OFFER_NAMES } from "../offer-names.ts";
import { amountPattern } from "./amount-pattern.ts";
import { type CheckedText, has } from "./checked-text.ts";
import type { Found, Span } from "./finding.ts";

type OfferClass = CostKind | "compensation";

/** Which words may speak of which approved concession; an approved refund is no licence for a discount. */
type OfferWords = Readonly<Record<OfferClass | "any", RegExp>>;

const WORDS: Readonly<Record<DraftLanguage, OfferWords>> = {
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
    compensation:
      /^(?:hüvit|kompens|tagasta|raha tagasi|(?:maks|saa)\p{L}+ (?:\p{L}+ )?tagasi|kre(?:edit|diit))/iu,
    "not-money": /^(?:king|kink|tasuta)/iu,
    risk: /^tasuta/iu,
    terms: /^maks/iu,
    price: /^(?:allahindlus|soodus|hinnaalandus|erihin|hinnagarantii|alanda)/iu,
  },
  fi: {
    any: /tarjo/iu,
    compensation: /^(?:hyvit|korva|palaut|kompens|maks\p{L}+ (?:\p{L}+ )?takaisin)/iu,
    "not-money": /^(?:lahja|ilmai|maksut)/iu,
    risk: /^(?:ilmai|maksut|kokeilu)/iu,
    terms: /^maks/iu,
    price: /^(?:alennu|alenne|erikoishin|hinnanalennu)/iu,
  },
  ru: {
    any: /предлож|предлаг/iu,
    compensation: /^(?:возмещ|возмест|возврат|возвращ|верн|компенс|зачисл|кредит)/iu,
    "not-money": /^(?:подар|бесплатн)/iu,
    risk: /^(?:бесплатн|пробн)/iu,
    terms: /^(?:отсроч|рассроч|оплат)/iu,
    price: /^(?:скид|специальн\p{L}+ цен)/iu,
  },
  bg: {
    any: /предлож|предлаг/iu,
    compensation: /^(?:възстанов|връщ|върн|компенс|обезщет|кредит)/iu,
    "not-money": /^(?:подар|безплатн)/iu,
    risk: /^(?:безплатн|пробн)/iu,
    terms: /^(?:разсроч|отсроч|плащ)/iu,
    price: /^(?:отстъпк|намален|специалн\p{L}+ цен)/iu,
  },
  el: {
    any: /προσφ/iu,
    compensation: /^(?:πίστωσ|πιστώ|επιστρ|αποζημ)/iu,
    "not-money": /^(?:δώρο|δωρεάν|χωρίς χρέωση)/iu,
    risk: /^(?:δωρεάν|δοκιμ)/iu,
    terms: /^(?:πληρωμ|δόσ|πίστωσ)/iu,
    price: /^(?:έκπτωσ|εκπτώσ|ειδικ\p{L}+ τιμ)/iu,
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
  const { language } = read.context;
  const { what, item } = term;
  const name = isMenuItemId(item) ? (OFFER_NAMES[language][item] ?? what) : what;
  const at = { start: span.start - sentence.start, end: span.end - sentence.start };
  if (isWithin(text, at, what) || isWithin(text, at, name)) return true;
  const hit = read.text.slice(span.start, span.end);
  const words = WORDS[language];
  if (words.any.test(hit)) return text.includes(name) || has(text, amountPattern(term, language));
  return words[classOf(term)].test(hit) && has(text, amountPattern(term, language));
}

const LEAST_WORDS = 8; // characters; shorter words could stand anywhere

/** The words of an approval, and the hit on them; a hit may begin with the verb before them. */
function isWithin(text: string, at: Span, what: string): boolean {
  if (what.length < LEAST_WORDS) return false;
  const start = text.toLowerCase().indexOf(what.toLowerCase());
  return start >= 0 && start < at.end && at.start < start + what.length;
}

function classOf({ kind, item }: ApprovedTerm): OfferClass {
  if (kind === "compensation" || !isMenuItemId(item)) return "compensation";
  return MENU_ITEMS[item].cost;
}
