import type { Day } from "../day.ts";

/** What a manager is told of a rule that was paused. */
export type PausedRule = {
  readonly pauseId: string;
  readonly rule: string;
  readonly pausedOn: Day;
  readonly right: number; // of the last verdicts
  readonly notLapsed: number; // wrong: somebody said so
  readonly orderedAlone: number; // wrong: an order came without our contact
  readonly resumed: { readonly on: Day; readonly byName: string | null } | null;
};
