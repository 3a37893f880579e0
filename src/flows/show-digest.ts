import { scopeOf, viewerOf } from "#src/core/access/scope.ts";
import type { Day } from "#src/core/day.ts";
import { type DigestSpan, spanOf } from "#src/core/digest/digest-spans.ts";
import { type KeptDigest, whoIsIn } from "#src/core/digest/kept-digest.ts";
import type { GatherAsked } from "./send-digests.ts";
import type { ShowWaitingDeps } from "./show-waiting.ts";

export type ShowDigestDeps = Pick<ShowWaitingDeps, "findMember" | "loadNames" | "findTeamName"> & {
  gatherDigest(asked: GatherAsked): Promise<KeptDigest>;
};

export type DigestAsk = {
  readonly workspaceId: string;
  readonly day: Day;
  readonly hour: number;
  readonly span: DigestSpan;
  readonly by: string; // Slack user id
};

export type ShowDigestOutcome =
  | {
      readonly ok: true;
      readonly digest: KeptDigest;
      readonly teamName: string | null; // null: the whole company's
      readonly names: ReadonlyMap<string, string>;
    }
  | { readonly ok: false; readonly why: "not-a-manager" };

/** A span's figures as they stand now: a manager's own team's, everybody's for who looks after all. */
export async function showDigest(
  deps: ShowDigestDeps,
  { workspaceId, day, hour, span, by }: DigestAsk,
): Promise<ShowDigestOutcome> {
  const scope = scopeOf(viewerOf(await deps.findMember(by)));
  if (scope.of === "own") return { ok: false, why: "not-a-manager" };
  const teamId = scope.of === "team" ? scope.teamId : null;
  const asked = { workspaceId, day, hour, teamId, span: spanOf(span, day) };
  const digest = await deps.gatherDigest(asked);
  return {
    ok: true,
    digest,
    teamName: teamId === null ? null : await deps.findTeamName({ workspaceId, teamId }),
    names: await deps.loadNames({ workspaceId, ...whoIsIn(digest) }),
  };
}
