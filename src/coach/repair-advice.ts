import type { Finding, Rule } from "#src/core/draft/checks/finding.ts";

/** What a model is told about each thing that the checks found. */
const ADVICE: Record<Rule, string> = {
  pleading: "this pleads; say it as an equal",
  blame: "this puts the blame on the client; take it out",
  reproach: "this sounds like a reproach; say it neutrally or take it out",
  "told-you-so": "this says I told you so; take it out",
  "competitor-criticism": "this judges another supplier; take it out",
  "competitor-named": "do not name another supplier",
  "invented-number": "this number or day is not among the facts; take it out",
  "invented-offer": "nobody has approved an offer; take it out",
  "invented-fix": "no fact says that anything was changed or settled; take it out",
  "invented-day": "this day is not among the facts; take it out",
  "invented-name": "this name is not among the facts; take it out",
  "invented-promise": "nobody has agreed to this promise; ask instead",
  "undated-promise": "this is a promise; ask a question instead",
  "unknown-link": "this address is not among the facts; take it out",
  "guessed-reason": "this guesses the client's reason; ask instead",
  unsupported:
    "nothing you were told stands behind this sentence; take it out, or say what the plain version says",
  personnel: "say nothing about an employee leaving",
  "second-apology": "an apology was sent already; do not apologise again",
  "apology-repeated": "apologise once only",
  "no-apology": "the apology is missing",
  "no-ownership": "say plainly that the mistake was ours",
  "unfounded-admission": "nobody knows whose fault it was; put it with an if, or take it out",
  "repair-before-responsibility": "say first whose responsibility it was, then ask about repair",
  "but-after-sorry": "take out the but after the apology",
  excuse: "this is an excuse; take it out",
  "no-question": "ask the client one question",
  "blunt-question": "ask leave before asking, as in: may I ask",
  frustration: "this shows our disappointment; take it out",
  "not-personal": "name at least one of the facts about this client",
  "wrong-language": "write in the language that was asked for",
  "wrong-form": "use the form of address that was asked for, and no other",
  "private-data": "this is private; take it out",
  placeholder: "no brackets or blanks to fill in",
  "slack-control": "take out the control characters",
  "too-long": "make it shorter",
  exclamations: "one exclamation mark at most",
  empty: "the text is empty",
};

export type Problem = { readonly words: string; readonly advice: string };

/** The findings as a model can act on them: the words found, and what to do about them. */
export function adviceOn(
  findings: readonly Finding[],
  { subject, text }: { readonly subject: string | null; readonly text: string },
): Problem[] {
  return findings.map(({ rule, span, where }) => {
    const source = where === "subject" ? (subject ?? "") : text;
    const words = span === null ? "the whole text" : `"${source.slice(span.start, span.end)}"`;
    return { words, advice: ADVICE[rule] };
  });
}
