import type { ActionsBlock, Button, KnownBlock } from "@slack/types";
import type { Debrief, RehearsalView } from "#src/core/rehearsal/rehearsal-record.ts";
import type { Scorecard } from "#src/core/rehearsal/scorecard.ts";
import { ACTION, LIMIT } from "../vocabulary.ts";
import type { Message } from "./alert-card.ts";
import { draftButton } from "./ask-buttons.ts";
import { context, escapeMrkdwn, plain, section } from "./mrkdwn.ts";
import { sayCriterion } from "./rehearsal-criteria.ts";
import { sayAdviceLine } from "./rehearsal-advice.ts";
import { sayHidden, sayOpening } from "./rehearsal-hidden.ts";
import { sayOutcome } from "./rehearsal-outcome.ts";
import { quote, sayWho } from "./rehearsal-words.ts";

const CRITERIA_A_SECTION = 5; // with quotes cut to a line or two they stay within a section's limit

/** What a talk was worth, by the published rubric, with the rep's own words as the proof. */
export function presentScorecard(view: RehearsalView, debrief: Debrief): Message {
  const { scorecard } = debrief;
  const { points, outOf, outcome, criteria } = scorecard;
  const headline = `Scorecard: ${points} of ${outOf} points`;
  const said = criteria.map((criterion) => sayCriterion(criterion));
  return {
    text: escapeMrkdwn(`${headline}. ${sayOutcome(outcome)} ${sayWho(view)}.`),
    blocks: [
      { type: "header", text: plain(headline, LIMIT.headerText) },
      section(sayOutcome(outcome)),
      ...presentAdvice(debrief),
      { type: "divider" },
      section(said.slice(0, CRITERIA_A_SECTION).join("\n")),
      section(said.slice(CRITERIA_A_SECTION).join("\n")),
      { type: "divider" },
      section(`*How they felt*, from 0 to 10\n${sayPath(scorecard)}`),
      section(`*What they held back*\n${sayHidden(debrief)}`),
      ...sayOpening(scorecard).map(section),
      context(
        "Counted by fixed rules, never by a model: the same talk always gets the same points. The whole rubric is published, in docs/rehearsal-rubric.md.",
      ),
      presentNext(view),
    ],
  };
}

function presentAdvice({ scorecard, insteadOf, betterLine }: Debrief): KnownBlock[] {
  const { advice } = scorecard;
  if (advice === null) return [section("💡 *Nothing to add.* That talk went by the book.")];
  const at = advice.turn === null ? "" : ` (turn ${advice.turn})`;
  return [
    section(
      [
        `💡 *One thing to do differently:* ${sayAdviceLine(advice.about)}`,
        ...(insteadOf === null ? [] : [`You said${at}:`, quote(insteadOf)]),
        ...(betterLine === null ? [] : ["Better:", quote(betterLine)]),
      ].join("\n"),
    ),
  ];
}

const BARS = ["▁", "▂", "▃", "▄", "▅", "▆", "▇", "█"] as const;
const HIGHEST = 10;

/** Trust and irritation as small charts, a bar a turn, and when the client opened up. */
function sayPath({ path }: Scorecard): string {
  const trust = path.map((point) => point.trust);
  const irritation = path.map((point) => point.irritation);
  return [sayRow("Trust", trust), sayRow("Irritation", irritation), sayLayers(path)].join("\n");
}

function sayRow(name: string, values: readonly number[]): string {
  const [first = 0] = values;
  const last = values.at(-1) ?? first;
  return `${name}  \`${values.map(barOf).join("")}\`  ${round(first)} → ${round(last)}`;
}

function barOf(value: number): string {
  return BARS[Math.min(BARS.length - 1, Math.floor((value / HIGHEST) * BARS.length))] ?? BARS[0];
}

function round(value: number): string {
  return String(Math.round(value * 10) / 10);
}

function sayLayers(path: Scorecard["path"]): string {
  const first = (layer: number): number | null =>
    path.find((point) => point.layer >= layer)?.turn ?? null;
  const steps = [
    ["a hint", first(1)],
    ["a part of it", first(2)],
    ["the real reason", first(3)],
  ] as const;
  const told = steps.flatMap(([what, turn]) => (turn === null ? [] : [`${what} at turn ${turn}`]));
  return told.length === 0
    ? "They did not open up."
    : `They opened up step by step: ${told.join(", ")}.`;
}

function presentNext({ id, clientId, caseId }: RehearsalView): ActionsBlock {
  const again: Button = {
    type: "button",
    action_id: ACTION.rehearseAgain,
    style: "primary",
    text: plain("Practise again"),
    value: id,
  };
  const draft: Button =
    caseId === null
      ? draftButton(clientId, null)
      : { type: "button", action_id: ACTION.openDraft, text: plain("Draft"), value: caseId };
  return {
    type: "actions",
    elements: [again, { ...draft, text: plain("Draft a message") }],
  };
}
