import type { App, BlockStaticSelectAction } from "@slack/bolt";
import {
  type DropDesk,
  onDropButton,
  onDropColumns,
  onDropKind,
  onDropSheet,
  onReadDropAs,
} from "../actions/on-drop.ts";
import { type FileDroppedDeps, onFileDropped } from "../events/on-file-dropped.ts";
import { onDropColumnsSubmitted } from "../views/on-drop-columns.ts";
import { ACTION, VIEW } from "../vocabulary.ts";

/** Files that somebody drops into the direct message, and what is asked about them. */
export function listenForDrops(app: App, desk: DropDesk & FileDroppedDeps): void {
  app.event("message", onFileDropped(desk));
  app.action(ACTION.importDrop, onDropButton(desk, "import"));
  app.action(ACTION.putDropAside, onDropButton(desk, "put-aside"));
  app.action<BlockStaticSelectAction>(ACTION.chooseDropSheet, onDropSheet(desk));
  app.action<BlockStaticSelectAction>(ACTION.readDropAs, onReadDropAs(desk));
  app.action(ACTION.openDropColumns, onDropColumns(desk));
  app.action<BlockStaticSelectAction>(ACTION.chooseDropKind, onDropKind(desk));
  app.view(VIEW.dropColumns, onDropColumnsSubmitted(desk));
}
