import type { Button, KnownBlock, ModalView } from "@slack/types";
import type { NoticeClient, NoticePage } from "#src/core/care/filed-notice.ts";
import { stageOf } from "#src/core/care/filed-notice.ts";
import type { Day } from "#src/core/day.ts";
import type { NoticeList } from "#src/flows/plan-notice.ts";
import { ACTION, LIMIT } from "../vocabulary.ts";
import { clip, context, escapeMrkdwn, plain, section } from "./mrkdwn.ts";
import { NOTICE_KIND, sayCounts, sayNoticeStage, sayNoticeText } from "./notice-words.ts";
import { count, sayDay } from "./say-day.ts";

export const NOTICE_TITLE = "Changes to tell of";

const NAME_SHOWN = 100;

/** All changes of ours that clients are to hear of beforehand; managers add one here. */
export function presentNotices({ isManager, notices }: NoticeList, today: Day): ModalView {
  const add = isManager
    ? [actions([{ ...button(ACTION.newNotice, "New change …", "new"), style: "primary" }])]
    : [];
  const none = section(
    "No change is announced. When our rules, prices, goods or address are to change, a manager plans it here: clients hear of it beforehand, with what they gain by it.",
  );
  return windowOf([
    ...add,
    ...(notices.length === 0 ? [none] : []),
    ...notices.map((notice): KnownBlock => ({
      ...section(
        `*${NOTICE_KIND[notice.kind]} · from ${sayDay(notice.effectiveOn, today)}*\n${escapeMrkdwn(clip(notice.what, NAME_SHOWN))}\n${sayCounts(notice.all)}`,
      ),
      accessory: button(ACTION.openNotice, "Open", notice.noticeId),
    })),
  ]);
}

/** One change: what to say, how far the clients know, and those who have not confirmed. */
export function presentNotice(page: NoticePage, today: Day): ModalView {
  const { notice, isManager, waiting, more } = page;
  const { own, all, noticeId, objections } = notice;
  const isOver = stageOf(notice, today) === "over";
  const yours = own.clients === 0 ? "" : `\nYours: ${sayCounts(own)}`;
  const unhappy =
    objections === 0
      ? []
      : [context(`⚠️ ${count(objections, "client")} gave such a change as their reason since.`)];
  const allTold =
    own.told < own.clients && !isOver
      ? [actions([button(ACTION.noticeAllTold, "I have told all of mine", noticeId)])]
      : [];
  return windowOf([
    section(sayNoticeText(notice, today)),
    context("Add one sentence that is only about the client you write to."),
    section(`${sayCounts(all)}${yours}\n${sayNoticeStage(notice, today)}`),
    ...unhappy,
    ...allTold,
    ...waiting.flatMap((client) => presentClient(client, { page, isOver, today })),
    ...(waiting.length === 0 ? [section("✅ Everybody here has said that they know.")] : []),
    ...(more === 0 ? [] : [context(`and ${more} more, who come up as these confirm`)]),
    ...(isManager ? [] : [context("You see your own clients.")]),
  ]);
}

type Standing = { readonly page: NoticePage; readonly isOver: boolean; readonly today: Day };

function presentClient(client: NoticeClient, { page, isOver, today }: Standing): KnownBlock[] {
  const { clientId, clientName, ownerName, toldOn } = client;
  const whose = page.isManager && ownerName !== null ? ` · ${escapeMrkdwn(ownerName)}` : "";
  const told = toldOn === null ? "not told yet" : `told ${sayDay(toldOn, today)}`;
  const value = `${page.notice.noticeId}/${clientId}`;
  const text = `*${escapeMrkdwn(clip(clientName, NAME_SHOWN))}*${whose} · ${told}`;
  if (isOver) return [section(text)];
  return [
    section(text),
    actions(
      [
        ...(toldOn === null ? [button(ACTION.noticeTold, "Told", value)] : []),
        button(ACTION.noticeConfirmed, "They said they know", value),
      ],
      `notice:${clientId}`,
    ),
  ];
}

function button(action_id: string, text: string, value: string): Button {
  return { type: "button", action_id, text: plain(text), value };
}

function actions(elements: Button[], block_id?: string): KnownBlock {
  return { type: "actions", elements, ...(block_id === undefined ? {} : { block_id }) };
}

function windowOf(blocks: KnownBlock[]): ModalView {
  return {
    type: "modal",
    title: plain(NOTICE_TITLE, LIMIT.modalTitle),
    close: plain("Close", LIMIT.modalTitle),
    blocks,
  };
}
