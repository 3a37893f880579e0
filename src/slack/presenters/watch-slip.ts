import type { Day } from "#src/core/day.ts";
import { isFollowed, type WatchView } from "#src/core/watch/watch-view.ts";
import type { WatchedOrder } from "#src/core/watch/watched-order.ts";
import { ACTION } from "../vocabulary.ts";
import type { Message } from "./alert-card.ts";
import { escapeMrkdwn, plain, section } from "./mrkdwn.ts";
import { count, sayDay } from "./say-day.ts";

export type SlipNews = { readonly watch: WatchView; readonly order: WatchedOrder };

/** To who follows the orders and to the managers, at once: what went wrong with a client who came back (FI-089, FI-090). */
export function presentSlip({ watch, order }: SlipNews, today: Day): Message {
  const name = escapeMrkdwn(watch.clientName);
  const number = `order ${escapeMrkdwn(order.orderRef)} (${order.number}. after the return)`;
  const what = order.slip === null ? "Cleared up." : escapeMrkdwn(order.slip.what);
  const on = sayDay(order.slip?.on ?? order.orderedOn, today);
  const text = `${name} came back to us, and something went wrong: ${number}, ${on}: ${what}`;
  return {
    text,
    blocks: [
      section(
        `🚨 *${name}* came back to us, and something went wrong\n*${number}*, ${on}: ${what}`,
      ),
      section(sayWhatNow(watch)),
      {
        type: "actions",
        block_id: `slip:${order.watchedOrderId}`,
        elements: [
          {
            type: "button",
            action_id: ACTION.openWatch,
            text: plain("See their orders"),
            value: watch.caseId,
          },
        ],
      },
    ],
  };
}

function sayWhatNow(watch: WatchView): string {
  if (!isFollowed(watch)) return "Their orders are not followed any more.";
  const clean = count(watch.wanted, "order");
  return `Ring them today, before they ring you: say what happened, own it, and say by when it is put right. A client who leaves twice does not come back. I go on until ${clean} have gone well.`;
}
