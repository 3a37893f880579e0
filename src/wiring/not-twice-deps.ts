import { makeNotTwice, type NotTwice } from "../slack/not-twice.ts";
import { holdKey, letGoOfKey } from "../store/holds.ts";
import type { Runtime } from "./runtime.ts";

/** What a company does once however often it is pressed. */
export function notTwiceDeps({
  store: { prisma },
  workspace,
}: Pick<Runtime, "store" | "workspace">): NotTwice {
  const keyOf = (key: string): string => `once:${workspace.id}:${key}`;
  return makeNotTwice({
    hold: (key, forMs) => holdKey(prisma, { key: keyOf(key), now: new Date(), forMs }),
    letGo: (key, afterMs) => letGoOfKey(prisma, { key: keyOf(key), now: new Date(), afterMs }),
    now: () => performance.now(),
  });
}
