import { type Viewer, viewerOf } from "#src/core/access/scope.ts";
import { type ConcessionDesk, layOutDesk } from "#src/core/concession/concession-desk.ts";
import type { ConcessionGround } from "#src/core/concession/concession-ground.ts";
import type { ConcessionNotice } from "#src/core/concession/concession-notice.ts";
import type { Day } from "#src/core/day.ts";
import {
  learnWinBackChance,
  type WinBackChance,
  type WinBackCount,
} from "#src/core/lapse/win-back-chance.ts";
import type { Member } from "#src/core/member.ts";

export type ConcessionPlace = {
  readonly workspaceId: string;
  readonly caseId: string;
  readonly by: string; // Slack user id
  readonly today: Day;
};

type Actor = Viewer & { readonly slackUserId: string };

export type MeetActorDeps = {
  findMember(slackUserId: string): Promise<Member>;
  loadWinBackCounts(here: { workspaceId: string; day: Day }): Promise<readonly WinBackCount[]>;
};

export type ShowConcessionsDeps = MeetActorDeps & {
  /** Null: no such case, or one that this person may not know of. */
  loadConcessionCase(asked: {
    readonly workspaceId: string;
    readonly caseId: string;
    readonly by: Actor;
    readonly today: Day;
    readonly chanceOf: WinBackChance;
  }): Promise<{ readonly clientName: string; readonly ground: ConcessionGround } | null>;
  loadCaseConcessions(asked: {
    readonly workspaceId: string;
    readonly caseId: string;
  }): Promise<readonly ConcessionNotice[]>;
};

export type ConcessionsView = {
  readonly caseId: string;
  readonly clientName: string;
  readonly desk: ConcessionDesk;
  readonly concessions: readonly ConcessionNotice[]; // newest first
  readonly reader: { readonly slackUserId: string; readonly role: Member["role"] };
};

/** What was and may be given in a case; null where the reader may know nothing of it. */
export async function showConcessions(
  deps: ShowConcessionsDeps,
  place: ConcessionPlace,
): Promise<ConcessionsView | null> {
  const { workspaceId, caseId } = place;
  const asked = await placeOf(deps, place);
  const found = await deps.loadConcessionCase(asked);
  if (found === null) return null;
  return {
    caseId,
    clientName: found.clientName,
    desk: layOutDesk(found.ground),
    concessions: await deps.loadCaseConcessions({ workspaceId, caseId }),
    reader: { slackUserId: asked.by.slackUserId, role: found.ground.by.role },
  };
}

/** Who asks, on what day, and what a return is likely to bring. */
export async function placeOf(
  deps: MeetActorDeps,
  { workspaceId, caseId, by: slackUserId, today }: ConcessionPlace,
) {
  const viewer = viewerOf(await deps.findMember(slackUserId));
  const counts = await deps.loadWinBackCounts({ workspaceId, day: today });
  const by = { ...viewer, slackUserId };
  return { workspaceId, caseId, today, by, chanceOf: learnWinBackChance(counts) };
}
