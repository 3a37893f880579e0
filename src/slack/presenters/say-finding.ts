import type { Finding } from "#src/core/draft/checks/finding.ts";
import { ruleFacts } from "#src/core/draft/checks/rule-facts.ts";
import { sayRule } from "./draft-findings.ts";
import { clip, escapeMrkdwn } from "./mrkdwn.ts";

const LONGEST_QUOTE = 200; // characters

/** One thing that was found: the words, what is wrong with them, why, where the rule comes from, and what to do; mrkdwn. */
export function sayFinding({ rule, level, span }: Finding, text: string): string {
  const words = span === null ? "" : text.slice(span.start, span.end).replaceAll(/\s+/gu, " ");
  const mark = level === "block" ? "⛔" : "⚠️";
  const quote = words.trim() === "" ? "" : `“${escapeMrkdwn(clip(words.trim(), LONGEST_QUOTE))}”: `;
  const { why, entries, fix } = ruleFacts(rule);
  const ids = entries.length === 0 ? "" : ` _(${entries.join(", ")})_`;
  return `${mark} ${quote}${sayRule(rule)}\n${escapeMrkdwn(why)}${ids}\n✏️ ${escapeMrkdwn(fix)}`;
}
