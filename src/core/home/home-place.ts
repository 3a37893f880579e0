import type { Member } from "../member.ts";
import { type CaseFilter, NO_FILTER } from "./case-filter.ts";

/** The parts of a Home tab: cases are everybody's, rules the managers', data the admins'. */
export const HOME_TABS = ["cases", "rules", "data"] as const;
export type HomeTab = (typeof HOME_TABS)[number];

/** What somebody looks at on their Home tab. */
export type HomePlace = {
  readonly tab: HomeTab;
  readonly page: number; // of the cases, from 0
  readonly filter: CaseFilter; // of a manager's board
};

export const HOME_START: HomePlace = { tab: "cases", page: 0, filter: NO_FILTER };

const TABS_OF: Readonly<Record<Member["role"], readonly HomeTab[]>> = {
  rep: ["cases"],
  manager: ["cases", "rules"],
  admin: ["cases", "rules", "data"],
};

export function tabsOf(role: Member["role"]): readonly HomeTab[] {
  return TABS_OF[role];
}
