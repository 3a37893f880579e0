import type { ClientReturn } from "#src/core/case/client-return.ts";
import type { Day } from "#src/core/day.ts";

type Here = { readonly workspaceId: string; readonly day: Day };

export type NoticeReturnsDeps = {
  /** Clients with an open lapse who have ordered since, on the day or before it. */
  findReturns(here: Here): Promise<readonly ClientReturn[]>;
  /** In one transaction; false when another process has noticed it. */
  saveReturn(given: Here & { readonly back: ClientReturn }): Promise<boolean>;
};

/**
 * An order that came in closes the lapse, updates its card and thanks the owner. Called after every import and before
 * every morning; returns how many clients are back, none of them counted twice.
 */
export async function noticeReturns(deps: NoticeReturnsDeps, here: Here): Promise<number> {
  let noticed = 0;
  for (const back of await deps.findReturns(here)) {
    if (await deps.saveReturn({ ...here, back })) noticed += 1;
  }
  return noticed;
}
