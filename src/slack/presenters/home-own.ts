import type { KnownBlock } from "@slack/types";
import type { Day } from "#src/core/day.ts";
import type { PromiseGlance } from "#src/core/home/promise-glance.ts";
import type { PracticeGlance } from "#src/flows/glance-practice.ts";
import { CASES_A_PAGE, type OwnHome } from "#src/flows/show-home-own.ts";
import { ACTION, LIMIT } from "../vocabulary.ts";
import { presentAlertCard } from "./alert-card.ts";
import { homeButtons } from "./home-buttons.ts";
import { presentPaging, sayShown } from "./home-paging.ts";
import { clip, context, escapeMrkdwn, plain, section } from "./mrkdwn.ts";
import { startAssignedButton, startDueButton } from "./practice-buttons.ts";
import { lowerFirst, OBJECTION_LABEL } from "./rehearsal-words.ts";
import { count } from "./say-day.ts";
import { sayDue } from "./say-due.ts";
import { sayWhenDue } from "./say-promise.ts";

/** A rep's: their cases with the buttons of their cards, below what they promised and what to practise. */
export function presentOwnHome(home: OwnHome, today: Day): KnownBlock[] {
  return [
    { type: "header", text: plain("Your open cases", LIMIT.headerText) },
    section(saySummary(home)),
    ...presentPromises(home.promises, today),
    ...presentPractice(home.practice, today),
    homeButtons([
      [ACTION.listPromises, "My promises"],
      [ACTION.openPractice, "My practice"],
      [ACTION.listWatches, "Second chances"],
      [ACTION.listNotices, "Changes to tell of"],
    ]),
    ...home.cards.flatMap(({ current, card }): KnownBlock[] => [
      { type: "divider" },
      context(`⏳ ${sayDue(current.due, today)}${sayLate(current.lateDays)}`),
      ...presentAlertCard(card, today).blocks,
    ]),
    ...presentPaging(home.board),
  ];
}

/** `  ·  3 days late`; empty when it is not. */
export function sayLate(lateDays: number): string {
  return lateDays === 0 ? "" : `  ·  *${count(lateDays, "day")} late*`;
}

function saySummary({ board }: OwnHome): string {
  const { due, later, snoozed } = board.counts;
  if (due.lapses + later.lapses === 0)
    return `You have no open cases${snoozed.lapses === 0 ? "" : `; ${snoozed.lapses} snoozed`}. I look at the orders every working morning.`;
  return [
    `*${count(due.lapses, "case")} due*`,
    `${later.lapses} can wait`,
    ...(snoozed.lapses === 0 ? [] : [`${snoozed.lapses} snoozed`]),
    sayShown(board, CASES_A_PAGE),
  ]
    .filter((part) => part !== "")
    .join("  ·  ");
}

const NAME_SHOWN = 80;
const WORDS_SHOWN = 160;

function presentPromises({ open, overdue, next }: PromiseGlance, today: Day): KnownBlock[] {
  if (open === 0) return [];
  const late = overdue === 0 ? "" : `, *${overdue} late*`;
  const lines = next.map(
    ({ clientName, what, dueOn }) =>
      `• ${escapeMrkdwn(clip(clientName, NAME_SHOWN))}: ${escapeMrkdwn(clip(what, WORDS_SHOWN))}, ${sayWhenDue(dueOn, today)}`,
  );
  return [section([`🤝 *${count(open, "open promise")}* of yours${late}`, ...lines].join("\n"))];
}

const ASSIGNMENTS_SHOWN = 2;

function presentPractice({ suggestion, assignments }: PracticeGlance, today: Day): KnownBlock[] {
  const asked = assignments.slice(0, ASSIGNMENTS_SHOWN).map((one) => {
    const { assignmentId, objection, assignedBy, dueOn } = one;
    const text = `🎭 Asked of you by <@${assignedBy}>: practise *${lowerFirst(OBJECTION_LABEL[objection])}*, ${sayWhenDue(dueOn, today)}`;
    return { ...section(text), accessory: startAssignedButton(assignmentId) };
  });
  if (suggestion === null) return asked;
  const { objection, difficulty } = suggestion;
  const text = `🎭 To practise today: *${lowerFirst(OBJECTION_LABEL[objection])}*`;
  return [...asked, { ...section(text), accessory: startDueButton({ objection, difficulty }) }];
}
