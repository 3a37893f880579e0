import type { App } from "@slack/bolt";
import {
  onEndTable,
  onJoinTable,
  onLeaveTable,
  onPraiseAtTable,
  onSayAtTable,
  onStartTable,
  onTableSeconds,
  onTableWay,
  onVoteAtTable,
} from "../actions/on-table.ts";
import { onOpenTableWords } from "../actions/open-table-words.ts";
import type { TableDesk } from "../table-desk.ts";
import { onTableWords } from "../views/on-table-words.ts";
import { ACTION, VIEW } from "../vocabulary.ts";

/** Everything that is done at a team's table; the command opens it. */
export function listenForTables(app: App, desk: TableDesk): void {
  app.action(ACTION.tableJoin, onJoinTable(desk));
  app.action(ACTION.tableLeave, onLeaveTable(desk));
  app.action(ACTION.tableStart, onStartTable(desk));
  app.action(ACTION.tableEnd, onEndTable(desk));
  app.action(ACTION.tableWay, onTableWay(desk));
  app.action(ACTION.tableSeconds, onTableSeconds(desk));
  app.action(ACTION.tableVote, onVoteAtTable(desk));
  app.action(ACTION.tableSay, onSayAtTable(desk));
  app.action(ACTION.tableWords, onOpenTableWords(desk));
  app.action(ACTION.tablePraise, onPraiseAtTable(desk));
  app.view(VIEW.tableWords, onTableWords(desk));
}
