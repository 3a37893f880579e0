import type { DailyMethod, SnapshotMethod } from "./method.ts";
import { bgNbdDaily, bgNbdSnapshot } from "./methods/bg-nbd-method.ts";
import { engineDaily, engineSnapshot } from "./methods/engine-method.ts";
import {
  ninetyDaysDaily,
  ninetyDaysSnapshot,
  usualGapDaily,
  usualGapSnapshot,
} from "./methods/silence-rules.ts";

export type ComparedMethod = { readonly snapshot: SnapshotMethod; readonly daily: DailyMethod };

/** The coach's own engine; its scores and alerts are those that are written to files. */
export const ENGINE: ComparedMethod = {
  snapshot: engineSnapshot,
  daily: engineDaily,
};

/** Whose number of alerts the others are measured at. */
export const REFERENCE: ComparedMethod = { snapshot: ninetyDaysSnapshot, daily: ninetyDaysDaily };

/** In the order of the table. */
export const COMPARED: readonly ComparedMethod[] = [
  ENGINE,
  REFERENCE,
  { snapshot: usualGapSnapshot, daily: usualGapDaily },
  { snapshot: bgNbdSnapshot, daily: bgNbdDaily },
];
