import type { AgendaAsk, AgendaEntry, AgendaItem } from "../agenda/agenda-item.ts";
import { type Day, daysBetween } from "../day.ts";
import { nextStage } from "./next-stage.ts";
import { isFollowed, type WatchView } from "./watch-view.ts";
import { WATCH_STAGES, type WatchedOrder, type WatchStage } from "./watched-order.ts";

/** What the carer is asked about an order; every stage of register step P18. */
const QUESTION: Readonly<Record<WatchStage, string>> = {
  confirmed: "has the client a confirmation?",
  sent: "has it gone out?",
  delivered: "has it arrived as promised?",
  asked: "ask the client how it was",
};

const SETTLED: Readonly<Record<WatchStage, string>> = {
  confirmed: "confirmed",
  sent: "sent",
  delivered: "delivered",
  asked: "asked, all was well",
};

/** The stages of a watch that its carer is to look at, and those that were told today; none without a carer. */
export function watchEntries(
  watch: WatchView,
  { day, until, policy }: Pick<AgendaAsk, "day" | "until" | "policy">,
): AgendaEntry[] {
  const { carerId: memberId } = watch;
  if (memberId === null) return [];
  return watch.orders.flatMap((order) => {
    const told = toldSince(order, day);
    const next = isFollowed(watch) ? nextStage(order, day, policy.watch) : null;
    const items = [
      ...(next === null || next.dueOn > until ? [] : [openItem(watch, order, next)]),
      ...(told === null ? [] : [doneItem(watch, order, told)]),
    ];
    return items.map((item) => ({ memberId, item }));
  });
}

/** Stages that their carer has told nothing of, some days after they were due, as the managers are to see them. */
export function lateForManagers(
  entries: readonly AgendaEntry[],
  managerIds: readonly string[],
  { day, policy }: Pick<AgendaAsk, "day" | "policy">,
): AgendaEntry[] {
  const late = entries.filter(
    ({ item }) =>
      item.done === null && daysBetween(item.dueOn, day) > policy.promises.escalateAfterDays,
  );
  return managerIds.flatMap((memberId) =>
    late
      .filter((entry) => entry.memberId !== memberId)
      .map(({ item }) => ({ memberId, item: { ...item, detail: NOBODY_TOLD } })),
  );
}

const NOBODY_TOLD = "Nobody has said how it went: ask who follows it.";

type Told = { readonly stage: WatchStage; readonly on: Day };

function toldSince({ done }: WatchedOrder, day: Day): Told | null {
  const stage = WATCH_STAGES.findLast((one) => (done[one] ?? "") >= day);
  const on = stage === undefined ? null : done[stage];
  return stage === undefined || on === null ? null : { stage, on };
}

function openItem(
  watch: WatchView,
  order: WatchedOrder,
  { stage, dueOn }: { stage: WatchStage; dueOn: Day },
): AgendaItem {
  const wrong = order.slip === null ? null : `Went wrong: ${order.slip.what}`;
  return {
    ...itemOf(watch, order, stage),
    dueOn,
    what: `${nameOf(order)}: ${QUESTION[stage]}`,
    detail: wrong,
    done: null,
  };
}

function doneItem(watch: WatchView, order: WatchedOrder, { stage, on }: Told): AgendaItem {
  const done = stage === "asked" && order.slip !== null ? "asked" : SETTLED[stage];
  return { ...itemOf(watch, order, stage), dueOn: on, what: nameOf(order), detail: null, done };
}

function itemOf(watch: WatchView, order: WatchedOrder, stage: WatchStage) {
  return {
    kind: "watch" as const,
    ref: `${order.watchedOrderId}/${stage}`,
    clientId: watch.clientId,
    clientName: watch.clientName,
    caseId: watch.caseId,
  };
}

function nameOf({ number, orderRef }: WatchedOrder): string {
  return `order ${orderRef} (${number}. after the return)`;
}
