import { setImmediate as turn } from "node:timers/promises";

/** Lets others have a turn: a long file must not hold up the answers that a running coach owes. */
export async function breathe(): Promise<void> {
  await turn();
}
