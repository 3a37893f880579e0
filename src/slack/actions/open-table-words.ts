import type { AllMiddlewareArgs, BlockButtonAction, SlackActionMiddlewareArgs } from "@slack/bolt";
import { isAtTable } from "#src/core/table/table.ts";
import type { TableRefusal } from "#src/core/table/table-act.ts";
import type { TableView } from "#src/core/table/table-record.ts";
import { readTableTurn } from "../presenters/table-buttons.ts";
import { presentTableWords } from "../presenters/table-own-words.ts";
import { sayTableReply } from "../say-table-reply.ts";
import type { TableDesk } from "../table-desk.ts";
import { playerOf } from "./on-table.ts";

type ButtonArgs = AllMiddlewareArgs & SlackActionMiddlewareArgs<BlockButtonAction>;

/** "Say it in my own words": a form for whoever's turn it is; the others are told so. */
export function onOpenTableWords(desk: TableDesk) {
  return async ({ ack, action, body, client }: ButtonArgs): Promise<void> => {
    await ack();
    const { tableId, turn } = readTableTurn(action.value);
    const player = playerOf(body);
    await sayTableReply(client, player, async () => {
      const view = await desk.loadView(tableId);
      if (view === null) return { ok: false, why: "not-found" };
      const why = whyNot(view, { by: player.by, turn });
      if (why !== null) return { ok: false, why };
      const carried = { tableId, turn, channel: player.channel, threadTs: player.threadTs };
      const modal = presentTableWords(view, carried, desk);
      await client.views.open({ trigger_id: body.trigger_id, view: modal });
      return { ok: true };
    });
  };
}

/** As far as a form can tell; the table decides again when the words come. */
function whyNot(
  { table }: TableView,
  { by, turn }: { by: string; turn: number },
): TableRefusal | null {
  const { stage } = table;
  if (!isAtTable(table, by)) return "not-seated";
  if (stage.is === "over") return "over";
  if (stage.is !== "playing" || stage.turn !== turn) return "moved-on";
  if (table.way === "votes") return "by-votes";
  return stage.asked === null || stage.asked === by ? null : "not-asked";
}
