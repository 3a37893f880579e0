import { type Contradiction, contradictionsIn } from "#src/core/reason/contradictions.ts";
import type { FollowUp } from "#src/core/reason/follow-up.ts";
import type { ReasonEntry } from "#src/core/reason/reason-entry.ts";
import { REASONS } from "#src/core/reason/taxonomy.ts";

const MOST_SHOWN = 3;

/** Where the entries of a case speak against each other, a line each. Not escaped: nothing in it comes from data. */
export function sayContradictions(
  entries: readonly Pick<ReasonEntry, "stated" | "real" | "source">[],
): string[] {
  return contradictionsIn(entries).slice(0, MOST_SHOWN).map(sayContradiction);
}

function sayContradiction({ kind, one, other }: Contradiction<unknown>): string {
  const [now, before] = [quote(one.reason), quote(other.reason)];
  switch (kind) {
    case "said-differently":
      return `⚠️ They said ${now}, and before that ${before}. Ask what changed.`;
    case "real-differs":
      return `⚠️ One entry says it was ${now}, another ${before}. Find out which.`;
    case "guess-against-fact":
      return `⚠️ A guess and what is known differ: ${now} and ${before}. Only what is known counts.`;
  }
}

function quote(reason: Contradiction<unknown>["one"]["reason"]): string {
  return `“${REASONS[reason].label}”`;
}

/** What to ask next, and when it is settled; mrkdwn, and nothing in it comes from data. */
export function sayFollowUp({ reason, questions, settledBy }: FollowUp): string {
  return [
    `*Ask once more.* “${REASONS[reason].label}” is often only the polite answer. Without arguing:`,
    ...questions.map((question) => `• ${question}`),
    `Settled when ${settledBy}. Until then offer nothing for it.`,
  ].join("\n");
}
