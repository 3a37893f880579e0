import type { Rehearsal } from "#src/core/rehearsal/rehearsal-record.ts";

type Mine = { readonly rehearsalId: string; readonly by: string }; // Slack user id of who played it

type Share = { readonly shareId: string; readonly sharedWith: string };

export type ShareTalkDeps = {
  /** Null when it is not there or not this person's. */
  loadRehearsal(of: { rehearsalId: string; playedBy: string }): Promise<Rehearsal | null>;
  isColleague(slackUserId: string): Promise<boolean>;
  mayPractiseWith(asked: {
    readonly slackUserId: string;
    readonly clientId: string;
  }): Promise<boolean>;
  loadShares(rehearsalId: string): Promise<readonly Share[]>;
  /** Returns how many got it anew. */
  saveShares(given: {
    readonly rehearsalId: string;
    readonly people: readonly string[];
  }): Promise<number>;
  /** Null when it is not this player's to take back. */
  takeBackShare(which: {
    readonly shareId: string;
    readonly playedBy: string;
  }): Promise<{ readonly rehearsalId: string } | null>;
};

export type OwnTalk = { readonly rehearsal: Rehearsal; readonly shares: readonly Share[] };

/** A talk of theirs that is over, with who may read it; null when it is not theirs, or not over. */
export async function findOwnTalk(
  deps: Pick<ShareTalkDeps, "loadRehearsal" | "loadShares">,
  { rehearsalId, by }: Mine,
): Promise<OwnTalk | null> {
  const rehearsal = await deps.loadRehearsal({ rehearsalId, playedBy: by });
  if (rehearsal === null || rehearsal.debrief === null) return null;
  return { rehearsal, shares: await deps.loadShares(rehearsalId) };
}

const MOST_READERS = 20;

export type ShareTalkOutcome =
  | { readonly ok: true; readonly people: number }
  | {
      readonly ok: false;
      readonly why: "not-found" | "nobody" | "too-many" | "no-colleague" | "not-with-them";
    };

/** Lets colleagues read a talk of one's own; only who played it can. */
export async function shareTalk(
  deps: ShareTalkDeps,
  { rehearsalId, by, people: asked }: Mine & { readonly people: readonly string[] },
): Promise<ShareTalkOutcome> {
  const own = await findOwnTalk(deps, { rehearsalId, by });
  if (own === null) return { ok: false, why: "not-found" };
  const people = [...new Set(asked)].filter((one) => one !== by);
  if (people.length === 0) return { ok: false, why: "nobody" };
  if (people.length > MOST_READERS) return { ok: false, why: "too-many" };
  const { clientId } = own.rehearsal;
  for (const slackUserId of people) {
    if (!(await deps.isColleague(slackUserId))) return { ok: false, why: "no-colleague" };
    if (!(await deps.mayPractiseWith({ slackUserId, clientId })))
      return { ok: false, why: "not-with-them" };
  }
  return { ok: true, people: await deps.saveShares({ rehearsalId, people }) };
}
