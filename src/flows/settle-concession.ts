import { type Viewer, viewerOf } from "#src/core/access/scope.ts";
import type { Concession } from "#src/core/concession/concession.ts";
import type { ConcessionAct, SettleRefusal } from "#src/core/concession/settle-concession.ts";
import type { Day } from "#src/core/day.ts";
import type { Member } from "#src/core/member.ts";

export type SettleConcessionOutcome =
  | { readonly ok: true; readonly concession: Concession }
  | { readonly ok: false; readonly why: "no-such-concession" }
  | { readonly ok: false; readonly why: "refused"; readonly refusal: SettleRefusal };

type Click = {
  readonly workspaceId: string;
  readonly concessionId: string;
  readonly today: Day;
  readonly act: ConcessionAct;
};

export type SettleConcessionDeps = {
  findMember(slackUserId: string): Promise<Member>;
  /** All or nothing: the concession, the case's history and all messages that show it. */
  changeConcession(
    given: Click & { readonly by: Viewer & { readonly slackUserId: string } },
  ): Promise<SettleConcessionOutcome>;
};

/** A manager's word on a concession, or what became of one that was approved. */
export async function settleConcession(
  deps: SettleConcessionDeps,
  { by: slackUserId, ...click }: Click & { readonly by: string },
): Promise<SettleConcessionOutcome> {
  const viewer = viewerOf(await deps.findMember(slackUserId));
  return deps.changeConcession({ ...click, by: { ...viewer, slackUserId } });
}
