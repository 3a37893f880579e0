import type { KnownBlock, ModalView } from "@slack/types";
import { addDays, type Day } from "#src/core/day.ts";
import {
  type Assignment,
  type AssignmentStanding,
  LONGEST_NOTE,
  MOST_ASSIGNEES,
  standingOf,
} from "#src/core/practice/assignment.ts";
import { OBJECTIONS } from "#src/core/rehearsal/objection.ts";
import { DIFFICULTIES } from "#src/core/rehearsal/persona.ts";
import type { AssignPracticeOutcome } from "#src/flows/assign-practice.ts";
import { ACTION, LIMIT, VIEW } from "../vocabulary.ts";
import { dayInput, lineInput, selectInput } from "./form-inputs.ts";
import { clip, context, escapeMrkdwn, plain, section } from "./mrkdwn.ts";
import { button } from "./practice-buttons.ts";
import { DIFFICULTY_LABEL, OBJECTION_LABEL } from "./rehearsal-words.ts";
import { sayDay } from "./say-day.ts";

export const ASSIGN_TITLE = "Assign practice";

export const ASSIGN_REFUSAL =
  "Managers ask for practice here. Your own is behind `/winback practice`.";

/** block_id of every input. */
export const ASSIGN_INPUT = {
  to: "to",
  objection: "objection",
  difficulty: "difficulty",
  client: "client",
  dueOn: "due",
  note: "note",
} as const;

const SHOWN = 25;
const USUAL_DAYS = 7;

/** `news`: what has just been done, in mrkdwn; the form comes back when it is asked for, and empty. */
type Shown = { readonly today: Day; readonly news: string | null };

/** Asks people to practise a talk, above what was asked so far and whether it is done. */
export function presentAssignments(
  assignments: readonly Assignment[],
  { today, news }: Shown,
): ModalView {
  return {
    type: "modal",
    callback_id: VIEW.assignPractice,
    title: plain(ASSIGN_TITLE, LIMIT.modalTitle),
    ...(news === null ? { submit: plain("Assign", LIMIT.modalTitle) } : {}),
    close: plain("Close", LIMIT.modalTitle),
    blocks: [
      ...(news === null ? presentInputs(today) : presentNews(news)),
      { type: "header", text: plain("Asked so far", LIMIT.headerText) },
      ...presentList(assignments, today),
      context(
        "🔒 You see whether it is done and by which day, never the talk or its points, unless they share it with you.",
      ),
    ],
  };
}

function presentNews(news: string): KnownBlock[] {
  const another = button(ACTION.openAssignments, "Assign another", "another");
  return [section(news), { type: "actions", elements: [another] }];
}

function presentInputs(today: Day): KnownBlock[] {
  return [
    {
      type: "input",
      block_id: ASSIGN_INPUT.to,
      label: plain("Who"),
      element: {
        type: "multi_users_select",
        action_id: "value",
        max_selected_items: MOST_ASSIGNEES,
      },
    },
    selectInput({
      id: ASSIGN_INPUT.objection,
      label: "What the client says first",
      isNeeded: true,
      choices: OBJECTIONS.map((value) => ({ value, text: OBJECTION_LABEL[value] })),
      value: "price",
    }),
    selectInput({
      id: ASSIGN_INPUT.difficulty,
      label: "How hard, at least",
      isNeeded: true,
      choices: DIFFICULTIES.map((value) => ({ value, text: DIFFICULTY_LABEL[value] })),
      value: "medium",
    }),
    {
      type: "input",
      block_id: ASSIGN_INPUT.client,
      optional: true,
      label: plain("With which client"),
      hint: plain("Left empty: one of their own that suits.", 150),
      element: {
        type: "external_select",
        action_id: ACTION.assignClient,
        min_query_length: 1,
        placeholder: plain("Search all clients"),
      },
    },
    ...presentTerms(today),
  ];
}

/** By when, and what the manager adds. */
function presentTerms(today: Day): KnownBlock[] {
  return [
    dayInput({
      id: ASSIGN_INPUT.dueOn,
      label: "By which day",
      isNeeded: true,
      value: addDays(today, USUAL_DAYS),
    }),
    lineInput({
      id: ASSIGN_INPUT.note,
      label: "A word to them",
      isLong: true,
      longest: LONGEST_NOTE,
      value: null,
    }),
  ];
}

function presentList(assignments: readonly Assignment[], today: Day): KnownBlock[] {
  if (assignments.length === 0) return [section("Nothing yet.")];
  const more = assignments.length - SHOWN;
  return [
    ...assignments.slice(0, SHOWN).map((one) => presentOne(one, today)),
    ...(more > 0 ? [context(`And ${more} more, due earlier.`)] : []),
  ];
}

const STANDING: Readonly<Record<AssignmentStanding, string>> = {
  done: "✅ done",
  open: "⏳ not done yet",
  overdue: "⚠️ *not done, overdue*",
  withdrawn: "withdrawn",
};

function presentOne(one: Assignment, today: Day): KnownBlock {
  const { assignmentId, assignedTo, objection, difficulty, client, dueOn } = one;
  const standing = standingOf(one, today);
  const who = client === null ? "" : ` with ${escapeMrkdwn(clip(client.clientName, 100))}`;
  const text = `<@${assignedTo}>: *${OBJECTION_LABEL[objection]}*${who}, ${difficulty}, by ${sayDay(dueOn, today)}\n${STANDING[standing]}`;
  const isOver = standing === "done" || standing === "withdrawn";
  return isOver
    ? section(text)
    : { ...section(text), accessory: button(ACTION.withdrawAssignment, "Withdraw", assignmentId) };
}

export function sayAssigned(people: number): string {
  return people === 1
    ? "✅ Asked. They are told in private, once."
    : `✅ Asked ${people} people. Each is told in private, once.`;
}

type Refused = Extract<AssignPracticeOutcome, { ok: false }>["why"];

/** What is wrong, beneath the input that it is about. */
export function sayAssignFault(why: Exclude<Refused, "not-a-manager">): Record<string, string> {
  const { to, dueOn, note, client } = ASSIGN_INPUT;
  switch (why) {
    case "nobody":
      return { [to]: "Choose at least one person." };
    case "too-many":
      return { [to]: `Choose ${MOST_ASSIGNEES} people at most.` };
    case "no-colleague":
      return {
        [to]: "Choose colleagues only: one of these is a bot, has left or is from elsewhere.",
      };
    case "not-your-team":
      return { [to]: "You manage one team: choose people of yours." };
    case "past-day":
      return { [dueOn]: "This day is past. Choose today or a later one." };
    case "too-far":
      return { [dueOn]: "Choose a day within half a year." };
    case "note-too-long":
      return { [note]: `Shorten this to ${LONGEST_NOTE} characters.` };
    case "not-with-them":
      return { [client]: "Not everybody here may work on this client. Choose another, or none." };
  }
}
