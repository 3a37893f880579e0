import { z } from "zod";
import { WATCH_STAGES, type WatchStage } from "#src/core/watch/watched-order.ts";

/** Which watched order a form is about, and the window beneath it that is then to be drawn anew. */
export type WatchPlace = { readonly watchedOrderId: string; readonly windowId: string | null };

const Place = z.object({ watchedOrderId: z.uuid(), windowId: z.string().nullable() });

export function carryWatchPlace(place: WatchPlace): string {
  return JSON.stringify(place);
}

/** Throws on what no form of ours carries. */
export function readWatchPlace(metadata: string): WatchPlace {
  return Place.parse(JSON.parse(metadata));
}

const OrderRef = z.uuid();
const StageRef = z.tuple([z.uuid(), z.enum(WATCH_STAGES)]);

/** The order that a button is about, with or without a stage behind a slash. Throws on what none of ours carries. */
export function watchedOrderIdOf(value: string | undefined): string {
  return OrderRef.parse(value?.split("/")[0]);
}

/** The order and the stage that a button tells of. Throws on what none of ours carries. */
export function watchedStageOf(value: string | undefined): {
  watchedOrderId: string;
  stage: WatchStage;
} {
  const [watchedOrderId, stage] = StageRef.parse(value?.split("/"));
  return { watchedOrderId, stage };
}
