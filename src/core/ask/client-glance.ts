import type { Day } from "../day.ts";

/** A client of whom no card was ever made. */
export type ClientGlance = {
  readonly clientId: string;
  readonly clientName: string;
  readonly ownerName: string | null; // who looks after the client
  readonly lastOrderOn: Day | null; // null: no order on record
  readonly orderCount: number;
  readonly doNotContact: boolean;
  readonly closedOn: Day | null;
};
