import type { Day } from "../day.ts";

/** A client with an open lapse has ordered: the first order after the silence began. */
export type ClientReturn = {
  readonly lapseId: string;
  readonly caseId: string;
  readonly orderedOn: Day;
  readonly orderMinor: number; // net value, minor units
  /** Whom to thank: who works on the case, else who looks after the client; null: nobody known to Slack. */
  readonly thankSlackUserId: string | null;
};
