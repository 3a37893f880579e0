import type { Button, KnownBlock, ModalView } from "@slack/types";
import type { Day } from "#src/core/day.ts";
import type { MethodPolicy } from "#src/core/method-policy.ts";
import { nextStage } from "#src/core/watch/next-stage.ts";
import { glanceAt, isFollowed, type WatchView } from "#src/core/watch/watch-view.ts";
import { WATCH_STAGES, type WatchedOrder, type WatchStage } from "#src/core/watch/watched-order.ts";
import { ACTION, LIMIT } from "../vocabulary.ts";
import { context, escapeMrkdwn, plain, section } from "./mrkdwn.ts";
import { sayDay } from "./say-day.ts";
import { sayWatch, STAGE_DONE, STAGE_TO_COME } from "./say-watch.ts";

export const WATCH_TITLE = "Second chance";

type Reading = { readonly today: Day; readonly policy: MethodPolicy["watch"] };

/** The orders of a client who came back: every stage of each, and what can be told about it. */
export function presentWatch(watch: WatchView, reading: Reading): ModalView {
  return windowOf([
    section(`*${escapeMrkdwn(watch.clientName)}*\n${sayWatch(glanceAt(watch), reading.today)}`),
    context(
      // BG-26, FI-091
      "Say how glad you are to have them back, and thank them for each order. Never: “I told you so”. Promise a little less than you can keep.",
    ),
    ...watch.orders.flatMap((order) => presentOrder(watch, order, reading)),
  ]);
}

function presentOrder(watch: WatchView, order: WatchedOrder, reading: Reading): KnownBlock[] {
  const { today } = reading;
  const head = `*${order.number}. order ${escapeMrkdwn(order.orderRef)}* of ${sayDay(order.orderedOn, today)}`;
  const wrong =
    order.slip === null
      ? []
      : [`🚨 ${sayDay(order.slip.on, today)}: ${escapeMrkdwn(order.slip.what)}`];
  const lines = [head, sayStages(order, reading), ...wrong];
  const buttons = isFollowed(watch) ? presentButtons(order) : [];
  return [{ type: "divider" }, section(lines.join("\n")), ...buttons];
}

function sayStages(order: WatchedOrder, { today, policy }: Reading): string {
  const next = nextStage(order, today, policy);
  return WATCH_STAGES.map((stage) => {
    const on = order.done[stage];
    if (on !== null) return `✅ ${STAGE_DONE[stage]} ${sayDay(on, today)}`;
    if (next?.stage !== stage) return `▫️ ${STAGE_TO_COME[stage]}`;
    const late = next.dueOn < today ? "⏰" : "⏳";
    return `${late} *${STAGE_TO_COME[stage]}, due ${sayDay(next.dueOn, today)}*`;
  }).join("  ·  ");
}

/** What a button says when its stage went well. */
const STAGE_BUTTON: Readonly<Record<WatchStage, string>> = {
  confirmed: "Confirmed",
  sent: "Sent",
  delivered: "Delivered well",
  asked: "Asked: all is well",
};

function button(action_id: string, text: string, value: string): Button {
  return { type: "button", action_id, text: plain(text), value };
}

function presentButtons(order: WatchedOrder): KnownBlock[] {
  const { done, watchedOrderId } = order;
  const waiting = WATCH_STAGES.filter(
    (stage) => done[stage] === null && (stage !== "asked" || done.delivered !== null),
  );
  const stages = waiting.map((stage) =>
    button(`${ACTION.watchFine}:${stage}`, STAGE_BUTTON[stage], `${watchedOrderId}/${stage}`),
  );
  const day =
    done.delivered === null ? [button(ACTION.watchDay, "Delivery day …", watchedOrderId)] : [];
  const wrong = {
    ...button(ACTION.watchSlip, "Something went wrong …", watchedOrderId),
    style: "danger",
  } as const;
  return [
    {
      type: "actions",
      block_id: `watched:${watchedOrderId}`,
      elements: [...stages, wrong, ...day],
    },
  ];
}

const WATCHES_SHOWN = 40;

/** All whose second chance is going on, the longest first. */
export function presentWatches(watches: readonly WatchView[], today: Day): ModalView {
  if (watches.length === 0)
    return windowOf([
      section(
        "Nobody's first orders after a return are being followed. When a client of a case orders again, I open a watch by myself.",
      ),
    ]);
  const shown = watches.slice(0, WATCHES_SHOWN);
  const more = watches.length - shown.length;
  return windowOf([
    ...shown.map((watch): KnownBlock => ({
      ...section(`*${escapeMrkdwn(watch.clientName)}*\n${sayWatch(glanceAt(watch), today)}`),
      accessory: {
        type: "button",
        action_id: ACTION.openWatch,
        text: plain("Open"),
        value: watch.caseId,
      },
    })),
    ...(more === 0 ? [] : [context(`and ${more} more`)]),
  ]);
}

function windowOf(blocks: KnownBlock[]): ModalView {
  return {
    type: "modal",
    title: plain(WATCH_TITLE, LIMIT.modalTitle),
    close: plain("Close", LIMIT.modalTitle),
    blocks,
  };
}
