import { type Scope, scopeOf, viewerOf } from "#src/core/access/scope.ts";
import type { Day } from "#src/core/day.ts";
import type { CaseAtRisk, Looking } from "#src/core/digest/digest-case.ts";
import {
  countWaiting,
  listWaiting,
  type WaitingCase,
  type WaitingCounts,
  type WaitingKind,
} from "#src/core/digest/waiting-work.ts";
import type { Member } from "#src/core/member.ts";

export const WAITING_A_PAGE = 10;

export type WaitingAsk = {
  readonly workspaceId: string;
  readonly day: Day;
  readonly kind: WaitingKind | null; // null: all
  readonly page: number; // from 0
  readonly by: string; // Slack user id
};

export type ShowWaitingDeps = {
  findMember(slackUserId: string): Promise<Member>;
  /** Open cases with their money, and what counts as late. */
  loadOpenWork(asked: {
    workspaceId: string;
    day: Day;
    scope: Scope;
  }): Promise<{ readonly cases: readonly CaseAtRisk[]; readonly looking: Looking }>;
  loadNames(asked: {
    readonly workspaceId: string;
    readonly memberIds: readonly string[];
    readonly clientIds: readonly string[];
  }): Promise<ReadonlyMap<string, string>>;
  findTeamName(asked: { workspaceId: string; teamId: string }): Promise<string | null>;
  currency(): string;
};

export type WaitingView = {
  readonly kind: WaitingKind | null;
  readonly page: number;
  readonly pages: number; // at least 1
  readonly total: number; // of this kind
  readonly all: number; // of every kind
  readonly counts: WaitingCounts;
  readonly cases: readonly WaitingCase[]; // of the page
  readonly names: ReadonlyMap<string, string>;
  readonly teamName: string | null; // null: the whole company's
  readonly currency: string;
};

export type ShowWaitingOutcome =
  | { readonly ok: true; readonly view: WaitingView }
  | { readonly ok: false; readonly why: "not-a-manager" };

/** What was left undone on open cases: of a manager's own team, or of everybody for who looks after all. */
export async function showWaiting(
  deps: ShowWaitingDeps,
  { workspaceId, day, kind, page: asked, by }: WaitingAsk,
): Promise<ShowWaitingOutcome> {
  const scope = scopeOf(viewerOf(await deps.findMember(by)));
  if (scope.of === "own") return { ok: false, why: "not-a-manager" };
  const { cases, looking } = await deps.loadOpenWork({ workspaceId, day, scope });
  const waiting = listWaiting(cases, looking);
  const ofKind = waiting.filter(
    ({ waits }) => kind === null || waits.some((wait) => wait.kind === kind),
  );
  const pages = Math.max(1, Math.ceil(ofKind.length / WAITING_A_PAGE));
  const page = Math.min(asked, pages - 1);
  const shown = ofKind.slice(page * WAITING_A_PAGE, (page + 1) * WAITING_A_PAGE);
  return {
    ok: true,
    view: {
      kind,
      page,
      pages,
      total: ofKind.length,
      all: waiting.length,
      counts: countWaiting(waiting),
      cases: shown,
      names: await deps.loadNames({
        workspaceId,
        memberIds: shown.flatMap(({ ownerId }) => ownerId ?? []),
        clientIds: shown.map(({ clientId }) => clientId),
      }),
      teamName:
        scope.of === "team" ? await deps.findTeamName({ workspaceId, teamId: scope.teamId }) : null,
      currency: deps.currency(),
    },
  };
}
