import type { KnownBlock, ModalView } from "@slack/types";
import type { ScoredTalk } from "#src/core/practice/finished-talk.ts";
import { OBJECTIONS } from "#src/core/rehearsal/objection.ts";
import type { PracticeView } from "#src/flows/show-practice.ts";
import { ACTION, LIMIT } from "../vocabulary.ts";
import type { Message } from "./alert-card.ts";
import { option } from "./form-inputs.ts";
import { clip, context, escapeMrkdwn, plain, section } from "./mrkdwn.ts";
import {
  button,
  openPracticeButton,
  startAssignedButton,
  startDueButton,
} from "./practice-buttons.ts";
import { presentProgress, presentSkills } from "./practice-progress.ts";
import { lowerFirst, OBJECTION_HINT, OBJECTION_LABEL } from "./rehearsal-words.ts";
import { sayDay } from "./say-day.ts";
import { sayWhenDue } from "./say-promise.ts";
import { sayShare } from "./say-share.ts";

export const PRACTICE_TITLE = "My practice";

const PRIVATE = "🔒 Only you see this. A talk is shown to somebody else only when you share it.";

/** Somebody's own practice: what is next, what was asked of them, how it has gone. */
export function presentPractice(view: PracticeView): ModalView {
  return {
    type: "modal",
    title: plain(PRACTICE_TITLE, LIMIT.modalTitle),
    close: plain("Close", LIMIT.modalTitle),
    blocks: [
      ...presentToday(view),
      ...presentAssignments(view),
      presentOther(),
      ...presentProgress(view),
      ...presentSkills(view),
      ...presentTalks(view),
      ...presentSettings(view),
      context(PRIVATE),
    ],
  };
}

/** In short, for the direct message; the window has the rest. */
export function presentPracticeMessage(view: PracticeView): Message {
  const text = "Your practice";
  return {
    text,
    blocks: [
      ...presentToday(view),
      ...presentAssignments(view),
      ...presentProgress(view),
      { type: "actions", elements: [openPracticeButton()] },
      context(PRIVATE),
    ],
  };
}

function presentToday({ suggestion, due, today }: PracticeView): KnownBlock[] {
  if (suggestion !== null) {
    const { objection, difficulty, last } = suggestion;
    const text = `*Today: ${lowerFirst(OBJECTION_LABEL[objection])}*  ${OBJECTION_HINT[objection]}\nYour last talk about it had ${sayShare(last)} of the points.`;
    return [{ ...section(text), accessory: startDueButton({ objection, difficulty }) }];
  }
  const [next] = due.map(({ dueOn }) => dueOn).toSorted();
  if (next === undefined)
    return [section("*Nothing practised yet.* Choose what to begin with; it takes five minutes.")];
  const when =
    next > today
      ? `The next one comes on ${sayDay(next, today)}.`
      : "The next one comes on your next working day.";
  return [section(`*Nothing is due today.* ${when}`)];
}

const MOST_ASSIGNMENTS = 10;

function presentAssignments({ assignments, today }: PracticeView): KnownBlock[] {
  if (assignments.length === 0) return [];
  return [
    { type: "header", text: plain("Asked of you", LIMIT.headerText) },
    ...assignments.slice(0, MOST_ASSIGNMENTS).map((one) => {
      const { assignmentId, objection, difficulty, client, assignedBy, dueOn, note } = one;
      const who = client === null ? "" : ` with ${escapeMrkdwn(clip(client.clientName, 100))}`;
      const words = note === null ? "" : `\n_${escapeMrkdwn(note)}_`;
      const text = `*${OBJECTION_LABEL[objection]}*${who}, ${difficulty}: ${sayWhenDue(dueOn, today)}, from <@${assignedBy}>${words}`;
      return { ...section(text), accessory: startAssignedButton(assignmentId) };
    }),
  ];
}

function presentOther(): KnownBlock {
  return {
    type: "actions",
    elements: [
      {
        type: "static_select",
        action_id: ACTION.practiseOther,
        placeholder: plain("Practise something else…"),
        options: OBJECTIONS.map((value) => option({ value, text: OBJECTION_LABEL[value] })),
      },
    ],
  };
}

function presentTalks({ talks, today }: PracticeView): KnownBlock[] {
  if (talks.length === 0) return [];
  return [
    { type: "header", text: plain("Last talks", LIMIT.headerText) },
    ...talks.map((talk) => ({
      ...section(sayTalk(talk, today)),
      accessory: button(ACTION.openPlayedTalk, "Open", talk.rehearsalId),
    })),
  ];
}

function sayTalk(talk: ScoredTalk, today: PracticeView["today"]): string {
  const { objection, clientName, difficulty, share, on, isReplay } = talk;
  const again = isReplay ? ", from a turn" : "";
  return `*${OBJECTION_LABEL[objection]}* with ${escapeMrkdwn(clip(clientName, 100))}, ${difficulty}${again}\n${sayShare(share)} of the points on ${sayDay(on, today)}`;
}

function presentSettings({ league: { isOn, isIn } }: PracticeView): KnownBlock[] {
  const header: KnownBlock = { type: "header", text: plain("League", LIMIT.headerText) };
  if (!isOn) return [header, section("A manager has switched the team's league off.")];
  const text = isIn
    ? "You are in the team's league. It counts the talks that you play at a team's table, nothing of what is above."
    : "You stay out of the team's league; your name is nowhere in it.";
  const change = isIn ? "Stay out of it" : "Take part";
  const accessory = button(ACTION.leagueForMe, change, isIn ? "out" : "in");
  return [header, { ...section(text), accessory }];
}
