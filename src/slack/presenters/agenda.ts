import type { Button, KnownBlock } from "@slack/types";
import type { AgendaItem, AgendaKind } from "#src/core/agenda/agenda-item.ts";
import type { Agenda } from "#src/core/agenda/plan-agenda.ts";
import type { Day } from "#src/core/day.ts";
import type { PracticeLine } from "#src/core/practice/practice-line.ts";
import { ACTION } from "../vocabulary.ts";
import type { Message } from "./alert-card.ts";
import { presentPracticeLine } from "./practice-line.ts";
import { clip, context, escapeMrkdwn, plain, section } from "./mrkdwn.ts";
import { count } from "./say-day.ts";
import { sayWhenDue } from "./say-promise.ts";

/** One person's message of the working day: what is to be done, with the buttons that say it is. */
export function presentAgenda(
  agenda: Agenda | null,
  day: Day,
  practice: PracticeLine | null = null,
): Message {
  const { items, more } = agenda ?? { items: [], more: 0 };
  const open = items.filter(({ done }) => done === null);
  const left = open.length + more;
  const headline = left === 0 ? sayNothingLeft(items, practice) : sayHeadline(left, items, day);
  return {
    text: headline,
    blocks: [
      section(`${headline === ALL_DONE ? "✅" : "🗓️"} *${headline}*`),
      ...open.flatMap((item, place) => presentOpen(item, place, day)),
      ...presentDone(items),
      ...(more === 0 ? [] : [context(sayMore(more))]),
      ...(open.some(isPromise) ? [presentListButton()] : []),
      ...presentPracticeLine(practice, day),
    ],
  };
}

const ALL_DONE = "Everything for today is done.";

function sayNothingLeft(items: readonly AgendaItem[], practice: PracticeLine | null): string {
  const isPracticeAlone = items.length === 0 && practice?.kind === "assigned";
  return isPracticeAlone ? "A practice talk for you today." : ALL_DONE;
}

function sayHeadline(left: number, items: readonly AgendaItem[], day: Day): string {
  const late = items.filter(({ done, dueOn }) => done === null && dueOn < day).length;
  return `${count(left, "thing")} for you today${late === 0 ? "" : `, ${late} overdue`}.`;
}

function sayMore(more: number): string {
  return `And ${more} more. They come up here as these get done.`;
}

function isPromise({ kind }: AgendaItem): boolean {
  return kind === "promise" || kind === "escalation";
}

function presentListButton(): KnownBlock {
  const all = button(ACTION.listPromises, "All promises", "all");
  return { type: "actions", block_id: "agenda:promises", elements: [all] };
}

const MARK: Readonly<Record<AgendaKind, string>> = {
  escalation: "🚨",
  promise: "🤝",
  watch: "📦",
  approval: "✋",
  errand: "📞",
  "case-back": "⏰",
};

const LONGEST_WHAT = 300;

function presentOpen(item: AgendaItem, place: number, day: Day): KnownBlock[] {
  const { kind, clientName, what, detail, dueOn } = item;
  const about = detail === null ? "" : `  ·  ${escapeMrkdwn(detail)}`;
  const when = dueOn < day ? `*${sayWhenDue(dueOn, day)}*` : sayWhenDue(dueOn, day);
  const text = `${MARK[kind]} *${escapeMrkdwn(clientName)}*: ${escapeMrkdwn(clip(what, LONGEST_WHAT))}\n${when}${about}`;
  const elements = [...BUTTONS[kind](item), ...openCase(item)];
  return elements.length === 0
    ? [section(text)]
    : [section(text), { type: "actions", block_id: `agenda:${place}`, elements }];
}

function presentDone(items: readonly AgendaItem[]): KnownBlock[] {
  const lines = items.flatMap(({ done, clientName, what }) =>
    done === null
      ? []
      : [
          `~${escapeMrkdwn(clientName)}: ${escapeMrkdwn(clip(what, LONGEST_WHAT))}~ ${escapeMrkdwn(done)}`,
        ],
  );
  return lines.length === 0 ? [] : [context(lines.join("\n"))];
}

type Buttons = (item: AgendaItem) => Button[];

const promiseButtons: Buttons = ({ ref }) => [
  { ...button(ACTION.promiseKept, "Kept", ref), style: "primary" },
  button(ACTION.promiseBroken, "Not kept", ref),
  button(ACTION.changePromise, "New day…", ref),
];

const BUTTONS: Readonly<Record<AgendaKind, Buttons>> = {
  escalation: promiseButtons,
  promise: promiseButtons,
  watch: ({ ref }) => [
    { ...button(ACTION.watchFine, "In order", ref), style: "primary" },
    { ...button(ACTION.watchSlip, "Something is wrong", ref), style: "danger" },
  ],
  approval: ({ ref }) => [
    { ...button(ACTION.approveConcession, "Approve", ref), style: "primary" },
    button(ACTION.counterConcession, "Change the sum…", ref),
    button(ACTION.declineConcession, "Decline…", ref),
  ],
  errand: ({ ref }) => [
    { ...button(ACTION.errandDone, "Done", ref), style: "primary" },
    button(ACTION.errandSkip, "Skip", ref),
  ],
  "case-back": () => [],
};

function openCase({ caseId }: AgendaItem): Button[] {
  return caseId === null ? [] : [button(ACTION.openCase, "Open the case", caseId)];
}

function button(actionId: string, text: string, value: string): Button {
  return { type: "button", action_id: actionId, text: plain(text), value };
}
