import { z } from "zod";
import { WAITING_KINDS } from "#src/core/digest/waiting-work.ts";

const placeSchema = z.strictObject({
  kind: z.enum(WAITING_KINDS).nullable(), // null: all that waits
  page: z.number().int().nonnegative(),
});

/** Which page of which list; travels in buttons. Whose cases are in it is found anew for whoever clicks. */
export type WaitingPlace = Readonly<z.infer<typeof placeSchema>>;

export const FIRST_WAITING: WaitingPlace = { kind: null, page: 0 };

export function carryWaitingPlace({ kind, page }: WaitingPlace): string {
  return JSON.stringify({ kind, page });
}

/** Throws on a value that no button or window of ours carries. */
export function readWaitingPlace(value: string | undefined): WaitingPlace {
  return placeSchema.parse(JSON.parse(value ?? "null"));
}
