import type { StepId } from "../case/step.ts";
import type { Tier } from "../lapse/tier.ts";
import type { ReasonGroup } from "../reason/taxonomy.ts";

/** Where the work on a case stands, as a board tells cases apart. */
export const STANDINGS = ["nobodys", "taken", "contacted", "resting", "snoozed"] as const;
export type Standing = (typeof STANDINGS)[number];

/** A reason that only some may see counts as none here, so that no filter gives it away. */
export const FILTER_GROUPS = ["A", "B", "C", "other", "none"] as const;
export type FilterGroup = ReasonGroup | "none";

/** Which of the cases on a board are shown; null: all. */
export type CaseFilter = {
  readonly repId: string | null; // the member who holds the case, else whose client it is
  readonly tier: Tier | null;
  readonly standing: Standing | null; // null: all but the snoozed
  readonly step: StepId | null;
  readonly group: FilterGroup | null;
  readonly overdueOnly: boolean;
};

export const NO_FILTER: CaseFilter = {
  repId: null,
  tier: null,
  standing: null,
  step: null,
  group: null,
  overdueOnly: false,
};

export function isFiltered(filter: CaseFilter): boolean {
  const { overdueOnly, ...rest } = filter;
  return overdueOnly || Object.values(rest).some((value) => value !== null);
}
