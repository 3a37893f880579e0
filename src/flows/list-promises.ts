import { addDays, type Day } from "#src/core/day.ts";
import type { Member } from "#src/core/member.ts";
import type { ClientPromise } from "#src/core/promise/client-promise.ts";
import { type PromiseFigures, promiseFigures } from "#src/core/promise/promise-figures.ts";

export type ListPromisesDeps = {
  findMember(slackUserId: string): Promise<Member>;
  /** Open, or ended on or after `since`; of one member, or of all that the viewer may know of when `ownerId` is null. */
  loadPromises(given: {
    readonly workspaceId: string;
    readonly viewer: { readonly memberId: string; readonly role: Member["role"] };
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
  const { id: memberId, role } = await deps.findMember(by);
  const isTeam = role !== "rep";
  const since = addDays(today, -LOOKED_BACK_DAYS);
  const viewer = { memberId, role };
  const ownerId = isTeam ? null : memberId;
  const promises = await deps.loadPromises({ workspaceId, viewer, ownerId, since });
  const open = promises
    .filter(({ state }) => state === "open")
    .toSorted((a, b) => (a.dueOn < b.dueOn ? -1 : 1));
  return { isTeam, open, figures: promiseFigures(promises, { from: since, to: today }) };
}
