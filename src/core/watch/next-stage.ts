import { addDays, type Day } from "../day.ts";
import type { MethodPolicy } from "../method-policy.ts";
import { WATCH_STAGES, type WatchedOrder, type WatchStage } from "./watched-order.ts";

type WatchPolicy = MethodPolicy["watch"];

export type DueStage = { readonly stage: WatchStage; readonly dueOn: Day };

/**
 * The stage of an order to be looked at next, and by when. Where several wait and the day of more than one has come, the
 * latest of these: who knows that the goods have arrived need not say that they were sent. Null: all is done.
 */
export function nextStage(order: WatchedOrder, today: Day, policy: WatchPolicy): DueStage | null {
  const waiting = WATCH_STAGES.filter((stage) => order.done[stage] === null).flatMap((stage) => {
    const dueOn = stageDueOn(order, stage, policy);
    return dueOn === null ? [] : [{ stage, dueOn }];
  });
  return waiting.findLast(({ dueOn }) => dueOn <= today) ?? waiting[0] ?? null;
}

/** Null: the stage cannot be told before another (nobody is asked about goods that have not arrived). */
function stageDueOn(order: WatchedOrder, stage: WatchStage, policy: WatchPolicy): Day | null {
  switch (stage) {
    case "confirmed":
      return addDays(order.orderedOn, policy.confirmWithinDays);
    case "sent":
      return addDays(order.orderedOn, policy.sendWithinDays);
    case "delivered":
      return order.promisedOn ?? addDays(order.orderedOn, policy.deliverWithinDays);
    case "asked":
      return order.done.delivered === null
        ? null
        : addDays(order.done.delivered, policy.askWithinDays);
  }
}

/** The stages that are over once this one is, as the order's new days; a stage that was told before keeps its day. */
export function stagesOver(
  { done }: WatchedOrder,
  reached: WatchStage,
  today: Day,
): Record<WatchStage, Day | null> {
  const over = WATCH_STAGES.slice(0, WATCH_STAGES.indexOf(reached) + 1);
  const dayOf = (stage: WatchStage): Day | null =>
    done[stage] ?? (over.includes(stage) ? today : null);
  return {
    confirmed: dayOf("confirmed"),
    sent: dayOf("sent"),
    delivered: dayOf("delivered"),
    asked: dayOf("asked"),
  };
}
