import type { DraftView } from "#src/core/draft/draft-record.ts";
import type { Finding, Rule } from "#src/core/draft/checks/finding.ts";
import { clip, escapeMrkdwn } from "./mrkdwn.ts";

const MOST_FINDINGS = 8;
const LONGEST_QUOTE = 120; // characters

/** A line for each thing the checks found, what must be mended first; mrkdwn. Empty: there is nothing. */
export function sayFindings({
  findings,
  subject,
  text,
}: Pick<DraftView, "findings" | "subject" | "text">): string {
  const lines = findings.map((finding) =>
    sayFinding(finding, finding.where === "subject" ? (subject ?? "") : text),
  );
  const mustMend = unique(lines.filter((_, index) => findings[index]?.level === "block"));
  const maybe = unique(lines.filter((_, index) => findings[index]?.level === "warn"));
  return [
    ...sayList("⛔ *Not fit to send yet:*", mustMend),
    ...sayList("⚠️ *Look again:*", maybe),
  ].join("\n");
}

function unique(lines: readonly string[]): string[] {
  return [...new Set(lines)];
}

function sayList(heading: string, lines: readonly string[]): string[] {
  if (lines.length === 0) return [];
  const more = lines.length - MOST_FINDINGS;
  const shown = lines.slice(0, MOST_FINDINGS).map((line) => `• ${line}`);
  return [heading, ...shown, ...(more > 0 ? [`• and ${more} more`] : [])];
}

function sayFinding({ rule, span }: Finding, text: string): string {
  const quote = span === null ? "" : text.slice(span.start, span.end).replaceAll(/\s+/gu, " ");
  if (quote.trim() === "") return `${SAYS[rule].charAt(0).toUpperCase()}${SAYS[rule].slice(1)}`;
  return `“${escapeMrkdwn(clip(quote.trim(), LONGEST_QUOTE))}”: ${SAYS[rule]}`;
}

/** What is wrong with words that break the rule, as the end of a sentence. */
export function sayRule(rule: Rule): string {
  return SAYS[rule];
}

const SAYS: Readonly<Record<Rule, string>> = {
  pleading: "this pleads; ask a plain question instead.",
  blame: "this puts the fault on the client.",
  reproach: "this can be heard as a reproach.",
  "told-you-so": "this says “I told you so”.",
  "competitor-criticism": "this speaks badly of a competitor.",
  "competitor-named": "this names a competitor; leave them out unless the client named them.",
  "invented-number": "this number is not in our data.",
  "invented-offer": "this promises something that nobody has agreed to.",
  "invented-fix": "our data does not say that this was put right.",
  "invented-day": "this day is not in our data.",
  "invented-name": "this name is not in our data.",
  "invented-promise": "our data holds no such promise.",
  "undated-promise": "a promise needs a day by which it is kept.",
  "unknown-link": "this link or address is not one we know.",
  "guessed-reason": "this states a guess about why they left.",
  unsupported: "neither our data nor the playbook stands behind this sentence.",
  personnel: "a client is not told what happened to an employee.",
  "second-apology": "they have had an apology for this already.",
  "apology-repeated": "one apology in a text is enough.",
  "no-apology": "an apology that never says sorry.",
  "no-ownership": "it does not say that it was our doing.",
  "unfounded-admission": "this takes a fault on us that nobody has found.",
  "repair-before-responsibility": "say that it was our doing before you say how it is mended.",
  "but-after-sorry": "a “but” takes the apology back.",
  excuse: "this is an excuse.",
  "no-question": "it asks the client nothing.",
  "blunt-question": "this question is too blunt.",
  frustration: "this shows frustration.",
  "not-personal": "it could go to anybody; name something that is theirs.",
  "wrong-language": "this is not in the language of the draft.",
  "wrong-form": "this is not how this person is addressed.",
  "private-data": "this is private and has no place in a message.",
  placeholder: "a gap that was not filled in.",
  "slack-control": "this would ring people in Slack, and means nothing outside it.",
  "too-long": "it is long for its kind; shorter is read more often.",
  exclamations: "fewer exclamation marks sound calmer.",
  empty: "there is no text.",
};
