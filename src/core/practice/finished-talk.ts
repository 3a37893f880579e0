import type { Day } from "../day.ts";
import type { Objection } from "../rehearsal/objection.ts";
import type { Difficulty } from "../rehearsal/persona.ts";
import type { CriterionId } from "../rehearsal/rubric.ts";
import type { Outcome } from "../rehearsal/talk-state.ts";

/** What practice keeps count of in a talk that is over. */
export type FinishedTalk = {
  readonly rehearsalId: string;
  readonly clientId: string;
  readonly clientName: string;
  readonly objection: Objection;
  readonly difficulty: Difficulty;
  readonly startedAt: Date;
  readonly on: Day; // it began
  readonly answers: number; // of the rep
  readonly outcome: Outcome;
  readonly isReplay: boolean; // from a turn of another talk
  /** Points by the rubric of its day: rubrics differ, so talks are compared by the share. */
  readonly points: number;
  readonly outOf: number;
  readonly criteria: readonly {
    readonly id: CriterionId;
    readonly met: "yes" | "no" | "cannot-tell";
  }[];
};

/** A talk that the rep breaks off before this many answers says nothing of how they talk. */
export const LEAST_ANSWERS = 4;

type Ended = Pick<FinishedTalk, "outcome" | "answers" | "isReplay">;

/** Played to its end: the client ended it, or the rep did after enough of it. */
export function isPlayedOut({ outcome, answers }: Ended): boolean {
  return outcome !== "rep-ended" || answers >= LEAST_ANSWERS;
}

/** Played from the beginning to its end: only these are tries. */
export function isTry(talk: Ended): boolean {
  return isPlayedOut(talk) && !talk.isReplay;
}

/** Share of the points, 0 to 1; null when nothing in it could be given points. */
export function shareOf({ points, outOf }: Pick<FinishedTalk, "points" | "outOf">): number | null {
  return outOf === 0 ? null : points / outOf;
}

export type ScoredTalk = FinishedTalk & { readonly share: number };

/** Talks that count, the earliest first. */
export function countedTalks(talks: readonly FinishedTalk[]): ScoredTalk[] {
  return talks
    .flatMap((talk) => {
      const share = shareOf(talk);
      return share === null || !isPlayedOut(talk) ? [] : [{ ...talk, share }];
    })
    .toSorted(
      (a, b) =>
        a.startedAt.getTime() - b.startedAt.getTime() || (a.rehearsalId < b.rehearsalId ? -1 : 1),
    );
}
