import type { Found, Rule } from "./finding.ts";
import type { Sentence } from "./sentences.ts";

/** One thing is said once: what a sentence does is named by the graver rule, in the order of a reader's eye. */
const GIVES_WAY: Partial<Record<Rule, readonly Rule[]>> = {
  "undated-promise": ["pleading", "competitor-criticism", "told-you-so", "invented-offer"],
  blame: ["told-you-so"],
  reproach: ["told-you-so", "blame"],
  "no-ownership": ["excuse"],
  "invented-fix": ["excuse"],
  "invented-name": ["private-data", "competitor-criticism", "wrong-language"],
  excuse: ["told-you-so"],
  "invented-number": ["private-data"],
  "private-data": ["excuse"],
  "wrong-form": ["wrong-language"],
};

/** Findings without those that another rule names in the same sentence. */
export function giveWay(found: readonly Found[], sentences: readonly Sentence[]): Found[] {
  return found.filter((one) => {
    const rules = GIVES_WAY[one.rule] ?? [];
    return !found.some((other) => rules.includes(other.rule) && areTogether(one, other, sentences));
  });
}

function areTogether(one: Found, other: Found, sentences: readonly Sentence[]): boolean {
  const { span } = one;
  if (span === null || other.span === null) return other.span === null;
  const home = sentences.find(({ start, end }) => start <= span.start && span.start < end);
  return home !== undefined && home.start < other.span.end && other.span.start < home.end;
}
