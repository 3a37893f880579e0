import { NO_FILTER } from "#src/core/home/case-filter.ts";
import { HOME_START, type HomePlace } from "#src/core/home/home-place.ts";
import type { BenchPeople } from "./fill-cases.ts";

export type View = {
  readonly says: string;
  readonly who: keyof BenchPeople;
  readonly place: (time: number) => HomePlace;
};

const TIERS = ["gold", "silver", "copper"] as const;

/** As people use it: the first page, pages further on, filters. */
export const VIEWS: readonly View[] = [
  { says: "a rep's cases, promises, practice", who: "rep", place: pages(3) },
  { says: "a manager's board, first page", who: "manager", place: () => HOME_START },
  { says: "a manager's board, any page", who: "manager", place: pages(400) },
  {
    says: "a manager's board, filtered",
    who: "manager",
    place: (time) => ({
      ...HOME_START,
      filter: { ...NO_FILTER, tier: TIERS[time % 3] ?? "gold", overdueOnly: time % 2 === 0 },
    }),
  },
  { says: "a team manager's board", who: "teamManager", place: pages(100) },
  { says: "a manager's rules", who: "manager", place: () => ({ ...HOME_START, tab: "rules" }) },
  { says: "an admin's board", who: "admin", place: pages(400) },
  {
    says: "an admin's data and health",
    who: "admin",
    place: () => ({ ...HOME_START, tab: "data" }),
  },
];

function pages(of: number): (time: number) => HomePlace {
  return (time) => ({ ...HOME_START, page: (time * 7) % of });
}
