import type { ClientReturn, OpenMatter } from "#src/core/case/client-return.ts";
import type { Day } from "#src/core/day.ts";
import { lapseOver } from "#src/core/lapse/matter-over.ts";

type Here = { readonly workspaceId: string; readonly day: Day };

export type NoticeReturnsDeps = {
  /** Silent clients with an open lapse who have ordered since, on the day or before it. */
  findReturns(here: Here): Promise<readonly ClientReturn[]>;
  /** Open lapses that are no silences. */
  loadOpenMatters(here: Here): Promise<readonly OpenMatter[]>;
  /** In one transaction; false when another process has noticed it. */
  saveReturn(given: Here & { readonly back: ClientReturn }): Promise<boolean>;
};

/**
 * An order that came in, or a matter that is over, closes the lapse, updates its card and thanks the owner. Called after
 * every import and before every morning; returns how many clients are back, none of them counted twice.
 */
export async function noticeReturns(deps: NoticeReturnsDeps, here: Here): Promise<number> {
  const matters = await deps.loadOpenMatters(here);
  const returns = [...(await deps.findReturns(here)), ...matters.flatMap(returnIn)];
  let noticed = 0;
  for (const back of returns) {
    if (await deps.saveReturn({ ...here, back })) noticed += 1;
  }
  return noticed;
}

function returnIn({ kind, signals, since, ...rest }: OpenMatter): ClientReturn[] {
  const over = lapseOver(kind, signals, since);
  if (over === null) return [];
  const order = since.orderDays.find(({ on }) => on === over.on);
  return [{ ...rest, ...over, orderMinor: order?.minor ?? null }];
}
