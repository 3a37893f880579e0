import type { RespondFn } from "@slack/bolt";
import type { WebClient } from "@slack/web-api";
import { languageIn } from "#src/core/ask/language-in-ask.ts";
import { understandAsk } from "#src/core/ask/understand-ask.ts";
import { TALK_LANGUAGES } from "#src/core/rehearsal/persona.ts";
import { readTableWish } from "#src/core/table/table-wish.ts";
import type { OpenTableOutcome } from "#src/flows/open-table.ts";
import { mayPlay } from "../ask-player.ts";
import { findTablePlace, type TablePlace } from "../find-table-place.ts";
import { escapeMrkdwn } from "../presenters/mrkdwn.ts";
import { APOLOGY, sayPlainly } from "../presenters/present-answer.ts";
import type { TableDesk, TableOrder } from "../table-desk.ts";

type TableCommand = {
  readonly client: WebClient;
  readonly respond: RespondFn; // seen by who typed it alone
  readonly channel: string;
  readonly by: string;
  readonly teamId: string | undefined;
  readonly text: string; // behind the command
};

export type OpenTable = (command: TableCommand) => Promise<boolean>;

/**
 * `/winback rehearse price` in a channel opens a team's table there; false when the words ask for something else, or
 * the place is a direct message, where practice is one's own.
 */
export function makeOpenTable(desk: TableDesk): OpenTable {
  return async (command) => {
    const order = readOrder(command);
    if (order === null) return false;
    const { respond } = command;
    try {
      const refusal = await open(desk, command, order);
      if (refusal !== null) await respond({ response_type: "ephemeral", ...sayPlainly(refusal) });
    } catch (fault) {
      await Promise.allSettled([respond({ response_type: "ephemeral", ...APOLOGY })]);
      throw fault;
    }
    return true;
  };
}

function readOrder({ channel, by, text }: TableCommand): TableOrder | null {
  if (channel.startsWith("D")) return null;
  const { rest, ...how } = readTableWish(text);
  const understood = understandAsk(rest);
  if (understood.do !== "about-client" || understood.ask.do !== "rehearse") return null;
  const named = languageIn(rest);
  const language = TALK_LANGUAGES.find((one) => one === named) ?? null;
  const { client, ask } = understood;
  return { ...how, channel, by, client, objection: ask.objection, language };
}

/** Why nothing was opened, in mrkdwn; null when the table stands. */
async function open(
  desk: TableDesk,
  { client, by, teamId, channel }: TableCommand,
  order: TableOrder,
): Promise<string | null> {
  if (!(await mayPlay(client, { slackUserId: by, teamId }))) return OUTSIDER;
  const place = await findTablePlace(client, channel);
  if (place !== "here") return NO_PLACE[place];
  await desk.meet(by);
  const opened = await desk.openTable(order);
  return opened.ok ? null : sayRefusal(opened);
}

const OUTSIDER = "Only members of this workspace can open a table.";

const NO_PLACE: Readonly<Record<Exclude<TablePlace, "here">, string>> = {
  unseen: "I am not in this conversation. Invite me to it, then open the table again.",
  shared: "Another company reads this channel, so I do not play your clients here.",
  "no-channel": "A table needs a channel. Alone you practise in our direct message.",
};

function sayRefusal(refused: Extract<OpenTableOutcome, { ok: false }>): string {
  switch (refused.why) {
    case "nobody-at-risk":
      return "There is no open case to practise on. Name a client: `/winback rehearse price with NAME`.";
    case "not-here":
      return "This client cannot be played in a channel now: a manager handles it, or it is not there any more. Name another one: `/winback rehearse price with NAME`.";
    case "which-client": {
      const typed = escapeMrkdwn(refused.typed);
      const names = refused.clients.map(({ name }) => `“${escapeMrkdwn(name)}”`).join(", ");
      return names === ""
        ? `I know no client called “${typed}”. Write the name as it stands in the books.`
        : `Which client is “${typed}”? I know ${names}. Write the whole name.`;
    }
  }
}
