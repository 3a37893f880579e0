import type { Viewer } from "../access/scope.ts";
import type { DueCase } from "../case/what-is-due.ts";
import type { Day } from "../day.ts";
import type { Amount } from "../digest/lapse-fact.ts";
import type { CaseFilter } from "./case-filter.ts";

/** Which cases somebody wants to look through; what they may see of them is the viewer's. */
export type BoardAsk = {
  readonly workspaceId: string;
  readonly viewer: Viewer;
  readonly today: Day;
  readonly filter: CaseFilter;
  readonly page: number; // from 0; one that is not there becomes the last
  readonly casesAPage: number;
};

/** Money is net value a year, in minor units of the company's currency. */
export type BoardCounts = {
  /** All that is at risk in the scope, as the managers' figures count it: also what the viewer may not look at. */
  readonly atRisk: Amount;
  readonly hidden: number; // cases in it that are for others' eyes only
  readonly due: Amount; // of the cases that the viewer may see, whatever the filter
  readonly later: Amount;
  readonly snoozed: Amount;
  readonly nobodys: Amount;
  readonly overdue: Amount;
};

/** Its reason is read where it sets the time of the next try, or is filtered by. */
export type BoardCase = DueCase & {
  readonly step: string; // of the method
  readonly holderName: string | null; // who works on it, else whose client it is
  readonly lateDays: number; // 0: the next step is not late
};

export type Holder = {
  readonly memberId: string;
  readonly name: string;
  readonly cases: number;
};

/** A page of open cases: what is due first, then what can wait, then what is snoozed; in each most money first. */
export type CaseBoard = {
  readonly counts: BoardCounts;
  readonly holders: readonly Holder[]; // who has cases on the board, whatever the filter; by name
  readonly fitting: number; // cases that pass the filter
  readonly page: number;
  readonly pages: number; // at least 1
  readonly shown: readonly BoardCase[];
  readonly currency: string; // ISO 4217
};
