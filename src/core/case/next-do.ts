import type { ActName } from "./method-act.ts";

/** What a person can do next in a case: an act of the method, or one of the case's other doors. */
export type NextDo =
  | ActName
  | "take"
  | "hand-over"
  | "record-reason"
  | "promise" // a corrective action, or what prevents it happening again: see the next action's `promiseKind`
  | "compensation"
  | "incentive"
  | "draft"
  | "wait"; // nothing to do before a day
