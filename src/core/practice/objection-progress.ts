import type { Day } from "../day.ts";
import { OBJECTIONS, type Objection } from "../rehearsal/objection.ts";
import { countedTalks, type FinishedTalk, type ScoredTalk } from "./finished-talk.ts";

/** How one objection has gone; shares of the points, 0 to 1. */
export type ObjectionProgress = {
  readonly objection: Objection;
  readonly tries: number;
  readonly replays: number; // from a turn; they can be the best, but never the first
  readonly first: number;
  readonly best: number;
  readonly last: number; // of the tries
  readonly lastOn: Day;
  /** Best less first, 0 to 1. */
  readonly trend: number;
};

/** Every objection that was tried, in the published order. */
export function progressByObjection(talks: readonly FinishedTalk[]): ObjectionProgress[] {
  const byObjection = Map.groupBy(countedTalks(talks), ({ objection }) => objection);
  return OBJECTIONS.flatMap((objection) => {
    const progress = progressOf(objection, byObjection.get(objection) ?? []);
    return progress === null ? [] : [progress];
  });
}

function progressOf(objection: Objection, talks: readonly ScoredTalk[]): ObjectionProgress | null {
  const tries = talks.filter(({ isReplay }) => !isReplay);
  const first = tries[0];
  const last = tries.at(-1);
  if (first === undefined || last === undefined) return null;
  const best = Math.max(...talks.map(({ share }) => share));
  return {
    objection,
    tries: tries.length,
    replays: talks.length - tries.length,
    first: first.share,
    best,
    last: last.share,
    lastOn: last.on,
    trend: best - first.share,
  };
}
