import type { Day } from "../day.ts";
import type { WorkspaceSettings } from "../workspace-settings.ts";
import type { AlertCurve } from "./model/lapse-model.ts";
import type { RuleRecords } from "./rule-precision.ts";
import type { RuleSettings } from "./rule-settings.ts";

export type RuleName = keyof RuleSettings;

export type OpenPause = {
  readonly pauseId: string;
  readonly rule: string;
  readonly pausedOn: Day;
};

/** How a company's alerts are chosen now, and what its past says of choosing them otherwise. */
export type AlertRules = {
  readonly settings: WorkspaceSettings;
  readonly records: RuleRecords;
  readonly pauses: readonly OpenPause[];
  readonly curve: AlertCurve | null; // null: too little past to replay
  readonly speaksFrom: number | null; // the chance from which the silence rule speaks now; null: it has not learned yet
};
