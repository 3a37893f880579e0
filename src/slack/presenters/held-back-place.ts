import type { Button } from "@slack/types";
import { z } from "zod";
import { type Day, isDay } from "#src/core/day.ts";
import { HOLD_BACK_CAUSES } from "#src/core/lapse/hold-back.ts";
import { ACTION } from "../vocabulary.ts";
import { plain } from "./mrkdwn.ts";

const placeSchema = z.strictObject({
  day: z.string().refine(isDay).nullable(), // null: the latest morning
  cause: z.enum(HOLD_BACK_CAUSES).nullable(), // null: all
  page: z.number().int().nonnegative(),
});

/** Which page of which morning's list; travels in buttons and in the modal's private_metadata. */
export type HeldBackPlace = Readonly<z.infer<typeof placeSchema>>;

export const LATEST: HeldBackPlace = { day: null, cause: null, page: 0 };

export function carryHeldBackPlace({ day, cause, page }: HeldBackPlace): string {
  return JSON.stringify({ day, cause, page });
}

/** Throws on a value that no button or modal of ours carries. */
export function readHeldBackPlace(value: string | undefined): HeldBackPlace {
  return placeSchema.parse(JSON.parse(value ?? "null"));
}

/** Opens the list of a morning; null: of the latest one. */
export function heldBackButton(text: string, day: Day | null): Button {
  const value = carryHeldBackPlace({ ...LATEST, day });
  return { type: "button", action_id: ACTION.openHeldBack, text: plain(text), value };
}
