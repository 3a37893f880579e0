import type { FiledNotice } from "#src/core/care/filed-notice.ts";
import type { Day } from "#src/core/day.ts";
import { ACTION } from "../vocabulary.ts";
import type { Message } from "./alert-card.ts";
import { escapeMrkdwn, plain, section } from "./mrkdwn.ts";
import { sayCounts, sayNoticeStage, sayNoticeText } from "./notice-words.ts";
import { count, sayDay } from "./say-day.ts";

/** To who looks after clients: a change is coming, tell them of it. Drawn anew as clients confirm. */
export function presentNoticeNews(notice: FiledNotice, today: Day): Message {
  const clients = count(notice.own.clients, "client");
  const from = sayDay(notice.effectiveOn, today);
  const text = `A change from ${from}: tell your ${clients}. ${escapeMrkdwn(notice.what)}`;
  return {
    text,
    blocks: [
      section(`📣 *A change from ${from}: tell your ${clients}*`),
      section(sayNoticeText(notice, today)),
      section(`${sayCounts(notice.own)}\n${sayNoticeStage(notice, today)}`),
      {
        type: "actions",
        block_id: `notice:${notice.noticeId}`,
        elements: [
          {
            type: "button",
            action_id: ACTION.openNotice,
            text: plain("Open the list"),
            value: notice.noticeId,
          },
        ],
      },
    ],
  };
}
