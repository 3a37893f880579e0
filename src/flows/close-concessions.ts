import type { Day } from "#src/core/day.ts";

type Here = { readonly workspaceId: string; readonly day: Day };

export type CloseConcessionsDeps = {
  markUsedByOrders(here: Here): Promise<number>;
  expireConcessions(here: Here): Promise<number>;
};

/** What the morning ends by itself: first what an order took up, then what nobody took up in time. Safe to run twice. */
export async function closeConcessions(
  deps: CloseConcessionsDeps,
  here: Here,
): Promise<{ readonly used: number; readonly expired: number }> {
  const used = await deps.markUsedByOrders(here);
  return { used, expired: await deps.expireConcessions(here) };
}
