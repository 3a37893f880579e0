import type { AllMiddlewareArgs, BlockButtonAction, SlackActionMiddlewareArgs } from "@slack/bolt";
import type { ModalView } from "@slack/types";
import { z } from "zod";
import type { NoticePage } from "#src/core/care/filed-notice.ts";
import type { Day } from "#src/core/day.ts";
import type { MethodPolicy } from "#src/core/method-policy.ts";
import type { NoticeList } from "#src/flows/plan-notice.ts";
import { fillModal, openHere, sayInModal } from "../fill-modal.ts";
import { presentNoticeForm } from "../presenters/notice-form.ts";
import { NOTICE_TITLE, presentNotice, presentNotices } from "../presenters/notice-window.ts";

type ButtonArgs = AllMiddlewareArgs & SlackActionMiddlewareArgs<BlockButtonAction>;

export type NoticeWindowDeps = {
  readonly listNotices: (asked: { by: string }) => Promise<NoticeList>;
  readonly showNotice: (asked: { by: string; noticeId: string }) => Promise<NoticePage | null>;
  readonly reportReceipt: (given: {
    by: string;
    noticeId: string;
    clientId: string | null;
    isConfirmed: boolean;
  }) => Promise<NoticePage | null>;
  readonly loadPolicy: () => Promise<MethodPolicy["prevention"]>;
  readonly today: () => Day;
};

const NoticeRef = z.uuid();
const ReceiptRef = z.tuple([z.uuid(), z.uuid()]);

export async function drawNotices(deps: NoticeWindowDeps, by: string): Promise<ModalView> {
  return presentNotices(await deps.listNotices({ by }), deps.today());
}

/** The button on a manager's Home tab. */
export function onListNotices(deps: NoticeWindowDeps) {
  return async ({ ack, body, client }: ButtonArgs): Promise<void> => {
    await ack();
    await openHere(client, { body, title: NOTICE_TITLE }, () => drawNotices(deps, body.user.id));
  };
}

function draw(deps: NoticeWindowDeps, page: NoticePage | null): ModalView {
  return page === null
    ? sayInModal(NOTICE_TITLE, "This change is not there any more.")
    : presentNotice(page, deps.today());
}

/** From the list, and from the message to those who are to tell. */
export function onOpenNotice(deps: NoticeWindowDeps) {
  return async ({ ack, action, body, client }: ButtonArgs): Promise<void> => {
    await ack();
    const asked = { by: body.user.id, noticeId: NoticeRef.parse(action.value) };
    const find = async () => draw(deps, await deps.showNotice(asked));
    const title = NOTICE_TITLE;
    await openHere(client, { body, title }, find);
  };
}

/** Who was told, or who said that they know; the window then shows who is left. */
export function onReceipt(deps: NoticeWindowDeps, isConfirmed: boolean) {
  return async ({ ack, action, body, client }: ButtonArgs): Promise<void> => {
    await ack();
    const { view } = body;
    if (view === undefined) return;
    const [noticeId, clientId] = ReceiptRef.parse(action.value?.split("/"));
    await fillModal(client, { viewId: view.id, title: NOTICE_TITLE }, async () =>
      draw(deps, await deps.reportReceipt({ by: body.user.id, noticeId, clientId, isConfirmed })),
    );
  };
}

export function onAllTold(deps: NoticeWindowDeps) {
  return async ({ ack, action, body, client }: ButtonArgs): Promise<void> => {
    await ack();
    const { view } = body;
    if (view === undefined) return;
    const receipt = { noticeId: NoticeRef.parse(action.value), clientId: null, isConfirmed: false };
    await fillModal(client, { viewId: view.id, title: NOTICE_TITLE }, async () =>
      draw(deps, await deps.reportReceipt({ by: body.user.id, ...receipt })),
    );
  };
}

/** The form on top of the list. */
export function onNewNotice({ loadPolicy, today }: NoticeWindowDeps) {
  return async ({ ack, body, client }: ButtonArgs): Promise<void> => {
    await ack();
    const { noticeDays } = await loadPolicy();
    const view = presentNoticeForm(body.view?.id ?? "", { today: today(), noticeDays });
    await client.views.push({ trigger_id: body.trigger_id, view });
  };
}
