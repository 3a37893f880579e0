import type { MethodPolicy } from "../method-policy.ts";
import type { RegisterId } from "./register-id.ts";

/** `share`: 0 to 1. `money`: minor units. `hour`: of the day. `factor`: times as much. */
export type NumberUnit = "days" | "hours" | "hour" | "times" | "share" | "money" | "factor";

/** A figure the method leaves to the company; kept in its settings under `method`, and shown in texts by its name. */
export type MethodNumber = {
  readonly title: string; // at most 75 characters
  readonly unit: NumberUnit;
  readonly path: readonly [string, ...string[]]; // within settings.method
  readonly read: (policy: MethodPolicy) => number;
  readonly from: readonly [RegisterId, ...RegisterId[]];
};
