import { setImmediate as turn } from "node:timers/promises";

const EVERY_ROWS = 500;

/** Lets others have a turn now and then: a long file must not hold up the answers that a running coach owes. */
export async function breathe(rows: number): Promise<void> {
  if (rows % EVERY_ROWS === 0) await turn();
}
