import type { Day } from "../day.ts";
import type { CaseStanding } from "./case-standing.ts";
import { isOpenCase } from "./case-state.ts";

/** The day the case is back by itself: when the time to cool is over, or as agreed at its closing (FI-181); null: never. */
export function comesBack({ life, progress }: CaseStanding): Day | null {
  if (isOpenCase(life)) return progress.cooling?.until ?? null;
  return life.state === "closed" ? (progress.closed?.againOn ?? null) : null;
}
