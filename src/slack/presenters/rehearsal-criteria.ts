import type { KnownBlock } from "@slack/types";
import type { CriterionId } from "#src/core/rehearsal/rubric.ts";
import type { Debrief, RehearsalView } from "#src/core/rehearsal/rehearsal-record.ts";
import type { Scorecard } from "#src/core/rehearsal/scorecard.ts";
import type { Message } from "./alert-card.ts";
import { clip, context, escapeMrkdwn, section } from "./mrkdwn.ts";
import { type DebriefReader, sayHidden, sayOpening } from "./rehearsal-hidden.ts";
import { sayPath } from "./rehearsal-path.ts";

type Criterion = Scorecard["criteria"][number];

export const CRITERION_LABEL: Readonly<Record<CriterionId, string>> = {
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
  "no-unapproved-discount": "Offered no price nobody had approved",
};

const MARK = { yes: "✅ Yes", no: "❌ No", "cannot-tell": "➖ Can’t tell" } as const;

const LONGEST_QUOTE = 180; // characters

const CRITERIA_A_SECTION = 4; // with quotes cut to a line or two they stay within a section's limit

/** How a talk was scored: the path of trust, what was held back, and every criterion with the rep's words as the proof. */
export function presentCriteria(
  view: Pick<RehearsalView, "turns">,
  debrief: Debrief,
  reader: DebriefReader = "player",
): Message {
  const { scorecard } = debrief;
  const { criteria } = scorecard;
  const said = [
    ...criteria.filter((one) => !isUnheard(one)).map((criterion) => sayCriterion(criterion)),
    ...sayUnheard(criteria.filter(isUnheard)),
  ];
  const parts = Array.from({ length: Math.ceil(said.length / CRITERIA_A_SECTION) }, (_, at) =>
    said.slice(at * CRITERIA_A_SECTION, (at + 1) * CRITERIA_A_SECTION).join("\n"),
  );
  const blocks: KnownBlock[] = [
    section(`*How they felt*, from 0 to 10\n${sayPath(scorecard, view.turns)}`),
    section(`*What they held back*\n${sayHidden(debrief, reader)}`),
    ...sayOpening(scorecard).map(section),
    { type: "divider" },
    ...parts.map(section),
    context(sayJudges(criteria)),
  ];
  return { text: "How this talk was scored", blocks };
}

/** Nothing was said that tells one way or the other, and nobody is in doubt about that. */
function isUnheard({ met, evidence, judgedBy }: Criterion): boolean {
  return met === "cannot-tell" && evidence.kind === "never-said" && judgedBy !== "model";
}

/** They share one reason, so it is given once. */
function sayUnheard(criteria: readonly Criterion[]): string[] {
  if (criteria.length === 0) return [];
  const lines = criteria.map(({ id, outOf }) => {
    const worth = outOf === 0 ? "" : `  0/${outOf}`;
    return `• ${CRITERION_LABEL[id]}${worth}`;
  });
  return [
    `${MARK["cannot-tell"]}: the talk was too short, or did not come to it\n${lines.join("\n")}`,
  ];
}

/** Who decided; mrkdwn. */
function sayJudges(criteria: readonly Criterion[]): string {
  const byModel = criteria.some(({ judgedBy }) => judgedBy === "model");
  const isShownOnly = criteria.some(({ outOf }) => outOf === 0);
  const lead = byModel
    ? "What own words meant was read by a model, three times; the points are counted by fixed rules."
    : "Counted by fixed rules, never by a model: the same talk always gets the same points.";
  const uncounted = isShownOnly
    ? " Not counted: what own words decided where too little agreement with people is measured."
    : "";
  return `${lead}${uncounted} The whole rubric is published, in docs/rehearsal-rubric.md.`;
}

/** One line for the verdict and one for the rep's words that prove it; mrkdwn. */
function sayCriterion(criterion: Criterion): string {
  const { id, met, points, outOf } = criterion;
  const worth = outOf === 0 ? "" : `  ${points}/${outOf}`;
  const lead = `${MARK[met]}  *${CRITERION_LABEL[id]}*${worth}`;
  return `${lead}${sayAgreement(criterion)}${sayProof(criterion)}`;
}

function sayKappa(kappa: number): string {
  return `agreement with people ${kappa.toFixed(2)}`;
}

/** How far such a verdict on own words can be trusted. */
function sayAgreement({ judgedBy, kappa, outOf }: Criterion): string {
  const measured = judgedBy === "code" || kappa === null ? [] : [sayKappa(kappa)];
  const said = [...measured, ...(outOf === 0 ? ["shown, not counted"] : [])];
  return said.length === 0 ? "" : `  _${said.join("; ")}_`;
}

function sayProof({ id, met, evidence, judgedBy }: Criterion): string {
  const ask =
    judgedBy === "model" ? "The model is not sure: ask your manager." : "Judge for yourself.";
  if (evidence.kind === "never-said") return sayNothingSaid(met, ask);
  const words = escapeMrkdwn(clip(evidence.quote.replaceAll("\n", " "), LONGEST_QUOTE));
  const lead = met === "no" ? `${FAULT[id]}: ` : "";
  const doubt = met === "cannot-tell" ? ` ${ask}` : "";
  return `\n> ${lead}“${words}” (turn ${evidence.turn})${doubt}`;
}

function sayNothingSaid(met: Criterion["met"], ask: string): string {
  if (met === "yes") return "";
  return `\n> _${met === "no" ? "You did not get to it, though there was room." : ask}_`;
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
  "no-unapproved-discount": "You offered",
};
