import { z } from "zod";
import { isStepId, type StepId } from "../case/step.ts";
import { tierSchema } from "../lapse/tier.ts";
import type { Member } from "../member.ts";
import { type CaseFilter, FILTER_GROUPS, NO_FILTER, STANDINGS } from "./case-filter.ts";

/** The parts of a Home tab: cases are everybody's, rules the managers', data the admins'. */
const HOME_TABS = ["cases", "rules", "data"] as const;
export type HomeTab = (typeof HOME_TABS)[number];

/** What somebody looks at on their Home tab. */
export type HomePlace = {
  readonly tab: HomeTab;
  readonly page: number; // of the cases, from 0
  readonly filter: CaseFilter; // of a manager's board
};

export const HOME_START: HomePlace = { tab: "cases", page: 0, filter: NO_FILTER };

const step = z.custom<StepId>((value) => typeof value === "string" && isStepId(value));

/** A place as it comes from Slack or from the database, where another version of this program may have written it. */
export const homePlaceSchema: z.ZodType<HomePlace> = z.object({
  tab: z.enum(HOME_TABS),
  page: z.number().int().min(0).max(1_000_000),
  filter: z.object({
    repId: z.uuid().nullable(),
    tier: tierSchema.nullable(),
    standing: z.enum(STANDINGS).nullable(),
    step: step.nullable(),
    group: z.enum(FILTER_GROUPS).nullable(),
    overdueOnly: z.boolean(),
  }),
});

const TABS_OF: Readonly<Record<Member["role"], readonly HomeTab[]>> = {
  rep: ["cases"],
  manager: ["cases", "rules"],
  admin: ["cases", "rules", "data"],
};

export function tabsOf(role: Member["role"]): readonly HomeTab[] {
  return TABS_OF[role];
}
