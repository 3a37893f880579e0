import type { CriterionId } from "#src/core/rehearsal/rubric.ts";
import type { Scorecard } from "#src/core/rehearsal/scorecard.ts";
import { clip, escapeMrkdwn } from "./mrkdwn.ts";

type Criterion = Scorecard["criteria"][number];

const LABEL: Readonly<Record<CriterionId, string>> = {
  "asked-permission": "Asked if questions were welcome",
  "reason-before-offer": "Asked for the reason before offering anything",
  "owned-fault": "Owned what was ours, or thanked them where nothing was",
  "no-excuse": "No excuses, no blaming",
  "no-pleading": "No pleading",
  "no-competitor-criticism": "Left the competitor alone",
  "empathy-before-offer": "Showed understanding before offering anything",
  "asked-clients-solution": "Asked what they would do, once the reason was out",
  "conditional-question": "Asked “if we could …, would you?”",
  "dated-next-step": "Ended with a day for the next step",
};

const MARK = { yes: "✅", no: "❌", "cannot-tell": "–" } as const;

const LONGEST_QUOTE = 180; // characters

/** One line for the verdict and one for the rep's words that prove it; mrkdwn. */
export function sayCriterion(criterion: Criterion): string {
  const { id, met, points, outOf } = criterion;
  return `${MARK[met]} *${LABEL[id]}*  ${points}/${outOf}${sayProof(criterion)}`;
}

function sayProof({ id, met, evidence }: Criterion): string {
  if (evidence.kind === "never-said") return met === "yes" ? "" : `\n> _${MISSING[met]}_`;
  const words = escapeMrkdwn(clip(evidence.quote.replaceAll("\n", " "), LONGEST_QUOTE));
  const lead = met === "no" ? `${FAULT[id]}: ` : "";
  const doubt = met === "cannot-tell" ? " Judge for yourself." : "";
  return `\n> ${lead}“${words}” (turn ${evidence.turn})${doubt}`;
}

/** What the quoted words did when a point was lost. */
const FAULT: Readonly<Record<CriterionId, string>> = {
  "asked-permission": "You asked straight away",
  "reason-before-offer": "You offered first",
  "owned-fault": "You were only sorry",
  "no-excuse": "You said",
  "no-pleading": "You said",
  "no-competitor-criticism": "You said",
  "empathy-before-offer": "You offered first",
  "asked-clients-solution": "Too early",
  "conditional-question": "Too early",
  "dated-next-step": "Without a day",
};

const MISSING = {
  no: "You did not get to it, though there was room.",
  "cannot-tell": "The talk was too short, or did not come to it.",
} as const;
