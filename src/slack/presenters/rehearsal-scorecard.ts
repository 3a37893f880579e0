import type { ActionsBlock, Button, KnownBlock, StaticSelect } from "@slack/types";
import { bestLines } from "#src/core/rehearsal/best-lines.ts";
import type { Debrief, RehearsalView } from "#src/core/rehearsal/rehearsal-record.ts";
import { ACTION, LIMIT } from "../vocabulary.ts";
import type { Message } from "./alert-card.ts";
import { draftButton } from "./ask-buttons.ts";
import { context, escapeMrkdwn, plain, section } from "./mrkdwn.ts";
import { shareTalkButton } from "./practice-buttons.ts";
import { sayAdviceLine } from "./rehearsal-advice.ts";
import { sayHiddenLead } from "./rehearsal-hidden.ts";
import { sayOutcome } from "./rehearsal-outcome.ts";
import { nameOf, quote, sayWho, TEMPERAMENT_LABEL } from "./rehearsal-words.ts";

/** What a talk was worth in short, the one thing to do differently, and what can be done next. */
export function presentScorecard(view: RehearsalView, debrief: Debrief): Message {
  return {
    text: escapeMrkdwn(
      `${sayPoints(debrief)}. ${sayOutcome(debrief.scorecard.outcome)} ${sayWho(view)}.`,
    ),
    blocks: [...presentResult(view, debrief), ...presentNext(view, debrief)],
  };
}

/** The same without the buttons: for somebody who may read it. */
export function presentResult(view: RehearsalView, debrief: Debrief): KnownBlock[] {
  const { scorecard } = debrief;
  return [
    { type: "header", text: plain(sayPoints(debrief), LIMIT.headerText) },
    section(`${sayOutcome(scorecard.outcome)} ${sayHiddenLead(scorecard)}`),
    context(sayTalk(view)),
    ...presentAdvice(debrief),
  ];
}

function sayPoints({ scorecard: { points, outOf, criteria } }: Debrief): string {
  const uncounted = criteria.filter((criterion) => criterion.outOf === 0).length;
  const besides = uncounted === 0 ? "" : `, ${uncounted} of ${criteria.length} marks not counted`;
  return `Scorecard: ${points} of ${outOf} points${besides}`;
}

/** Whom the rep talked with, and how hard it was; mrkdwn. */
function sayTalk(view: RehearsalView): string {
  const { temperament, difficulty, replayFrom } = view;
  const who = escapeMrkdwn(nameOf(view));
  return [
    temperament === null ? who : `${who}, ${TEMPERAMENT_LABEL[temperament]}`,
    difficulty,
    ...(replayFrom === null ? [] : [`replayed from turn ${replayFrom}`]),
  ].join("  ·  ");
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

function presentNext(view: RehearsalView, debrief: Debrief): KnownBlock[] {
  const { id, turns } = view;
  const from = debrief.scorecard.advice?.turn ?? null;
  const isPlayed = turns.some(({ number }) => number === from);
  const replay: Button | null =
    from === null || !isPlayed
      ? null
      : {
          ...button(ACTION.replayRehearsal, `Replay from turn ${from}`, refOf(id, from)),
          style: "primary",
        };
  const again = button(ACTION.rehearseAgain, "Practise again: another reason", id);
  const first: ActionsBlock = {
    type: "actions",
    elements: [
      ...(replay === null ? [] : [replay]),
      ...(turns.length === 0 ? [] : [chooseTurn(view)]),
    ],
  };
  return [
    ...(first.elements.length === 0 ? [] : [first]),
    {
      type: "actions",
      elements: [
        replay === null ? { ...again, style: "primary" } : again,
        presentUse(view, debrief),
        shareTalkButton(id),
      ],
    },
    ...(view.isUsed ? [context("📞 Your best lines are in a phone script.")] : []),
  ];
}

/** Where nothing is worth taking along, a draft from the playbook. */
function presentUse({ id, clientId, caseId, turns }: RehearsalView, debrief: Debrief): Button {
  const lines = bestLines(turns, debrief.scorecard);
  if (lines.length > 0) return button(ACTION.useRehearsal, "Use this", id);
  if (caseId !== null) return button(ACTION.openDraft, "Draft a message", caseId);
  return { ...draftButton(clientId, null), text: plain("Draft a message") };
}

function chooseTurn({ id, turns }: RehearsalView): StaticSelect {
  return {
    type: "static_select",
    action_id: ACTION.chooseReplay,
    placeholder: plain("Replay from another turn"),
    options: turns.map(({ number, repText }) => ({
      text: plain(sayTurn(number, repText), LIMIT.optionText),
      value: refOf(id, number),
    })),
  };
}

function sayTurn(number: number, words: string): string {
  return number === 1 ? "The start, same reason" : `Turn ${number}, instead of “${words}”`;
}

function refOf(rehearsalId: string, turn: number): string {
  return JSON.stringify({ rehearsalId, turn });
}

function button(action_id: string, text: string, value: string): Button {
  return { type: "button", action_id, text: plain(text), value };
}
