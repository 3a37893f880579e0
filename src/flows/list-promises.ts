import { type Viewer, viewerOf } from "#src/core/access/scope.ts";
import { addDays, type Day } from "#src/core/day.ts";
import type { Member } from "#src/core/member.ts";
import type { ClientPromise } from "#src/core/promise/client-promise.ts";
import { type PromiseFigures, promiseFigures } from "#src/core/promise/promise-figures.ts";

export type ListPromisesDeps = {
  findMember(slackUserId: string): Promise<Member>;
  /** Open, or ended on or after `since`; of one member, or of all that the viewer may know of when `ownerId` is null. */
  loadPromises(given: {
    readonly workspaceId: string;
    readonly viewer: Viewer;
    readonly ownerId: string | null;
    readonly since: Day;
  }): Promise<readonly ClientPromise[]>;
};

export type PromisesView = {
  readonly isTeam: boolean; // a manager sees everybody's
  readonly open: readonly ClientPromise[]; // the soonest first
  readonly figures: PromiseFigures; // of the last 90 days
};

const LOOKED_BACK_DAYS = 90;

/** A rep's own promises, or the team's for a manager. */
export async function listPromises(
  deps: ListPromisesDeps,
  {
    workspaceId,
    by,
    today,
  }: { readonly workspaceId: string; readonly by: string; readonly today: Day },
): Promise<PromisesView> {
  const viewer = viewerOf(await deps.findMember(by));
  const isTeam = viewer.role !== "rep";
  const since = addDays(today, -LOOKED_BACK_DAYS);
  const ownerId = isTeam ? null : viewer.memberId;
  const promises = await deps.loadPromises({ workspaceId, viewer, ownerId, since });
  const open = promises
    .filter(({ state }) => state === "open")
    .toSorted((a, b) => (a.dueOn < b.dueOn ? -1 : 1));
  return { isTeam, open, figures: promiseFigures(promises, { from: since, to: today }) };
}
