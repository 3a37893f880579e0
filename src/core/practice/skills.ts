import { CRITERIA, type CriterionId } from "../rehearsal/rubric.ts";
import { countedTalks, type FinishedTalk } from "./finished-talk.ts";

/** Talks in which a criterion was met, of those that showed whether it was. */
type Met = { readonly met: number; readonly of: number };

/** One criterion of the scorecard over time. */
export type Skill = {
  readonly id: CriterionId;
  readonly lately: Met;
  readonly before: Met;
};

/** The talks that "lately" means: the last so many that showed the skill. */
export const LATELY = 5;

/**
 * Every criterion that a whole talk has shown, in the scorecard's order. Replays are left out: half of each is the same
 * talk again.
 */
export function skillsOver(talks: readonly FinishedTalk[]): Skill[] {
  const tries = countedTalks(talks).filter(({ isReplay }) => !isReplay);
  return CRITERIA.flatMap((id) => {
    const shown = tries.flatMap(({ criteria }) =>
      criteria.flatMap((one) => (one.id === id && one.met !== "cannot-tell" ? [one.met] : [])),
    );
    if (shown.length === 0) return [];
    const from = Math.max(0, shown.length - LATELY);
    return [{ id, lately: countMet(shown.slice(from)), before: countMet(shown.slice(0, from)) }];
  });
}

function countMet(shown: readonly ("yes" | "no")[]): Met {
  return { met: shown.filter((one) => one === "yes").length, of: shown.length };
}
