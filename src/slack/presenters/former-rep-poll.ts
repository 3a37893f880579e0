import type { ActionsBlock, KnownBlock, PlainTextOption } from "@slack/types";
import {
  type FormerRepPoll,
  POLL_REASONS,
  type PollRefusal,
} from "#src/core/reason/former-rep-poll.ts";
import { isManagerOnly, REASONS } from "#src/core/reason/taxonomy.ts";
import { ACTION, LIMIT } from "../vocabulary.ts";
import type { Message } from "./alert-card.ts";
import { doButton } from "./case-buttons.ts";
import { context, escapeMrkdwn, plain, section } from "./mrkdwn.ts";

/** Asks whoever looked after the client before, in private, for their view; or shows what they answered. */
export function presentPoll(poll: FormerRepPoll): Message {
  const name = escapeMrkdwn(poll.clientName);
  const text = `You looked after ${name}. Why do you think they left?`;
  const asked = section(`💬 You looked after *${name}*. Why do you think they left?`);
  return { text, blocks: [asked, ...presentAnswer(poll)] };
}

function presentAnswer({ caseId, answer }: FormerRepPoll): KnownBlock[] {
  if (answer === "none") return [context("Thank you. Nothing more is needed.")];
  if (answer !== null) return [context(`Thank you. Noted as your guess: ${sayAnswer(answer)}.`)];
  return [
    {
      type: "actions",
      block_id: `poll:${caseId}`,
      elements: [
        {
          type: "static_select",
          action_id: ACTION.answerPoll,
          placeholder: plain("Choose what fits best"),
          options: [
            ...POLL_REASONS.map((id) => option(OWN_LABEL[id] ?? REASONS[id].label, id)),
            option("I do not know", "none"),
          ],
        },
      ],
    },
    context("It is kept as your guess and never told to the client as a fact."),
    ...askContact(caseId),
  ];
}

/** FI-017: who looked after them often knows a number or a name that is in no book. */
function askContact(caseId: string): ActionsBlock[] {
  const known = doButton("contact-found", caseId);
  return known === null ? [] : [{ type: "actions", elements: [known] }];
}

/** How somebody says it of themselves. */
const OWN_LABEL: Partial<Readonly<Record<(typeof POLL_REASONS)[number], string>>> = {
  B4b: "They and I did not get on",
};

function sayAnswer(answer: Exclude<FormerRepPoll["answer"], "none" | null>): string {
  return isManagerOnly(answer)
    ? "you did not get on (managers only)"
    : `“${REASONS[answer].label}”`;
}

function option(text: string, value: string): PlainTextOption {
  return { text: plain(text, LIMIT.optionText), value };
}

/** Why nobody was asked, or nothing was kept. */
export function sayPollRefusal(why: PollRefusal): string {
  switch (why) {
    case "handled-by-manager":
      return "A manager handles this client, so nobody else is asked about it.";
    case "nobody-to-ask":
      return "I know of nobody else who has looked after this client and is here in Slack.";
    case "asked-already":
      return "They have been asked already. What they answer shows up in the reasons as a guess.";
    case "not-asked":
      return "You were not asked about this client. Use Record reason on its card.";
    case "answered-already":
      return "You have answered already. Use Record reason on the card to add to it.";
  }
}
