import type { Button } from "@slack/types";
import type { NamedClient } from "#src/core/ask/client-names.ts";
import type { Day } from "#src/core/day.ts";
import type { ReadReply } from "#src/core/reply/read-reply.ts";
import { LONGEST_REPLY, type ReplyPlace } from "#src/flows/read-reply.ts";
import { ACTION } from "../vocabulary.ts";
import type { Message } from "./alert-card.ts";
import { sayClient } from "./client-choice.ts";
import { context, escapeMrkdwn, plain, section } from "./mrkdwn.ts";
import { writePasted } from "./reply-place.ts";
import { presentReading, REPLY_TITLE } from "./reply-window.ts";

type PassedOn = {
  readonly place: ReplyPlace;
  readonly read: ReadReply;
  readonly text: string;
  readonly isNamed: boolean; // the client was named
  readonly isCut: boolean; // more was written than is read
};

/** What stands in a reply that was passed on, as the window shows it; nothing of it is kept. */
export function presentReplyMessage(passedOn: PassedOn, today: Day): Message {
  const { place, read, text, isNamed, isCut } = passedOn;
  const { clientId, clientName, caseId } = place;
  const name = escapeMrkdwn(clientName);
  return {
    text: `${REPLY_TITLE}: ${name}`,
    blocks: [
      ...presentReading({ clientName, caseId, text }, read, today),
      ...(isCut ? [context(`I read the first ${LONGEST_REPLY} characters of it.`)] : []),
      ...(isNamed
        ? []
        : [context(`I took it for the answer of ${name}. If it is not: “NAME answered: …”.`)]),
      context("Nothing is kept yet: every button opens a form, and you decide what goes in."),
      {
        type: "actions",
        elements: [openPasted("Note that they answered", { clientId, text })],
      },
    ],
  };
}

type Unclear = {
  readonly typed: string | null;
  readonly clients: readonly NamedClient[];
  readonly text: string;
};

/** When nobody can say whose reply it is: those it could be of, or how to say it. */
export function presentWhoAnswered({ typed, clients, text }: Unclear): Message {
  const said =
    clients.length > 0
      ? "Whose answer is it?"
      : typed === null
        ? "Whose answer is it? Write “NAME answered: …” with their words."
        : `I know no client called “${escapeMrkdwn(typed)}”. Write “NAME answered: …” with their words.`;
  const candidates = clients.map((client) => ({
    ...section(sayClient(client)),
    accessory: openPasted("This one", { clientId: client.id, text }),
  }));
  return { text: said, blocks: [section(said), ...candidates] };
}

/** Opens the window, with the reply in it. */
function openPasted(label: string, pasted: { clientId: string; text: string }): Button {
  return {
    type: "button",
    action_id: ACTION.openPasted,
    text: plain(label),
    value: writePasted(pasted),
  };
}
