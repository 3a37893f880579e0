import type { Day } from "#src/core/day.ts";

/** A click on a case's card. */
export type CaseClick = {
  readonly workspaceId: string;
  readonly caseId: string;
  readonly by: string; // Slack user id
  readonly today: Day;
};
