import type {
  AllMiddlewareArgs,
  BlockAction,
  BlockButtonAction,
  BlockStaticSelectAction,
  SlackActionMiddlewareArgs,
} from "@slack/bolt";
import type { WebClient } from "@slack/web-api";
import { z } from "zod";
import type { TableAct } from "#src/core/table/table-act.ts";
import { TURN_SECONDS, WAYS } from "#src/core/table/table.ts";
import { mayPlay } from "../ask-player.ts";
import {
  readTableCard,
  readTableOption,
  readTableRef,
  readTableTurn,
} from "../presenters/table-buttons.ts";
import type { TableDesk } from "../table-desk.ts";
import { sayTableReply, type TablePlayer } from "../say-table-reply.ts";

type ButtonArgs = AllMiddlewareArgs & SlackActionMiddlewareArgs<BlockButtonAction>;
type MenuArgs = AllMiddlewareArgs & SlackActionMiddlewareArgs<BlockStaticSelectAction>;

type Deed = { readonly tableId: string; readonly act: TableAct };

/** A button at a table; what comes of it is seen by all, why nothing does by the one who clicked. */
function onButton(desk: TableDesk, read: (value: string | undefined, by: string) => Deed) {
  return async ({ ack, action, body, client }: ButtonArgs): Promise<void> => {
    await ack();
    const player = playerOf(body);
    const { tableId, act } = read(action.value, player.by);
    await sayTableReply(client, player, () => desk.actAtTable(tableId, act));
  };
}

export function playerOf({ channel, message, user }: BlockAction): TablePlayer {
  const threadTs: unknown = message?.["thread_ts"];
  const thread = typeof threadTs === "string" ? threadTs : null;
  return { channel: channel?.id ?? user.id, threadTs: thread, by: user.id };
}

const OUTSIDER = "Only members of this workspace can play. You are welcome to watch.";

/** Only members of the workspace take a seat. */
export function onJoinTable(desk: TableDesk) {
  return async ({ ack, action, body, client, context }: ButtonArgs): Promise<void> => {
    await ack();
    const player = playerOf(body);
    const { tableId } = readTableRef(action.value);
    const { by } = player;
    const asked = { slackUserId: by, teamId: context.teamId };
    if (!(await mayPlay(client, asked))) return whisperOutsider(client, player);
    await desk.meet(by);
    await sayTableReply(client, player, () => desk.actAtTable(tableId, { do: "join", by }));
  };
}

async function whisperOutsider(client: WebClient, { channel, by }: TablePlayer): Promise<void> {
  await client.chat.postEphemeral({ channel, user: by, text: OUTSIDER });
}

export function onLeaveTable(desk: TableDesk) {
  return onButton(desk, (value, by) => ({ ...readTableRef(value), act: { do: "leave", by } }));
}

export function onStartTable(desk: TableDesk) {
  return onButton(desk, (value, by) => ({ ...readTableRef(value), act: { do: "start", by } }));
}

export function onEndTable(desk: TableDesk) {
  return onButton(desk, (value, by) => ({ ...readTableRef(value), act: { do: "end", by } }));
}

export function onVoteAtTable(desk: TableDesk) {
  return onButton(desk, (value, by) => {
    const { tableId, turn, cardId } = readTableCard(value);
    return { tableId, act: { do: "vote", by, turn, cardId } };
  });
}

export function onSayAtTable(desk: TableDesk) {
  return onButton(desk, (value, by) => {
    const { tableId, turn, cardId } = readTableCard(value);
    return { tableId, act: { do: "say", by, turn, cardId } };
  });
}

export function onPraiseAtTable(desk: TableDesk) {
  return onButton(desk, (value, by) => {
    const { tableId, turn } = readTableTurn(value);
    return { tableId, act: { do: "praise", by, turn } };
  });
}

const wayMenu = z.enum(WAYS);
const secondsMenu = z.coerce.number().pipe(z.literal(TURN_SECONDS));

/** How the table is played, chosen before it begins. */
export function onTableWay(desk: TableDesk) {
  return onMenu(desk, (value) => ({ way: wayMenu.parse(value) }));
}

export function onTableSeconds(desk: TableDesk) {
  return onMenu(desk, (value) => ({ turnSeconds: secondsMenu.parse(value) }));
}

type Rules = Extract<TableAct, { do: "set" }>["rules"];

function onMenu(desk: TableDesk, read: (value: string) => Rules) {
  return async ({ ack, action, body, client }: MenuArgs): Promise<void> => {
    await ack();
    const player = playerOf(body);
    const { tableId, value } = readTableOption(action.selected_option.value);
    const act = { do: "set", by: player.by, rules: read(value) } as const;
    await sayTableReply(client, player, () => desk.actAtTable(tableId, act));
  };
}
