import type { App } from "@slack/bolt";
import {
  onAllTold,
  onListNotices,
  onNewNotice,
  onOpenNotice,
  onReceipt,
} from "../actions/on-notice.ts";
import { ACTION, VIEW } from "../vocabulary.ts";
import { type MakeNoticeDeps, onNoticeSubmitted } from "../views/on-notice-submitted.ts";

/** Changes of ours that clients are to hear of beforehand. */
export function listenForNotices(app: App, deps: MakeNoticeDeps): void {
  app.action(ACTION.listNotices, onListNotices(deps));
  app.action(ACTION.openNotice, onOpenNotice(deps));
  app.action(ACTION.newNotice, onNewNotice(deps));
  app.action(ACTION.noticeTold, onReceipt(deps, false));
  app.action(ACTION.noticeConfirmed, onReceipt(deps, true));
  app.action(ACTION.noticeAllTold, onAllTold(deps));
  app.view(VIEW.newNotice, onNoticeSubmitted(deps));
}
