import { mayManage, viewerOf } from "#src/core/access/scope.ts";
import { maySeeCase } from "#src/core/case/may-see-case.ts";
import type { Member } from "#src/core/member.ts";
import type { WatchView } from "#src/core/watch/watch-view.ts";

export type ShowWatchDeps = {
  findMember(slackUserId: string): Promise<Member>;
  loadWatch(asked: { workspaceId: string; caseId: string }): Promise<WatchView | null>;
  loadFollowedWatches(workspaceId: string): Promise<readonly WatchView[]>;
};

/** The watch of a case, to who may see the case; null: there is none for them. */
export async function showWatch(
  deps: ShowWatchDeps,
  { by, ...asked }: { workspaceId: string; caseId: string; by: string },
): Promise<WatchView | null> {
  const watch = await deps.loadWatch(asked);
  if (watch === null) return null;
  return maySeeCase(viewerOf(await deps.findMember(by)), watch.privacy) ? watch : null;
}

/** Every watch that is going on: a rep's own, a manager's team's. */
export async function listWatches(
  deps: ShowWatchDeps,
  { workspaceId, by }: { workspaceId: string; by: string },
): Promise<readonly WatchView[]> {
  const member = await deps.findMember(by);
  const watches = await deps.loadFollowedWatches(workspaceId);
  return watches.filter(
    ({ privacy, carerId }) =>
      maySeeCase(viewerOf(member), privacy) &&
      (mayManage(viewerOf(member), privacy.teamId) || carerId === member.id),
  );
}
