import type { Day } from "#src/core/day.ts";
import type { RuleSettings } from "#src/core/lapse/rule-settings.ts";

export type SignsQuery = {
  readonly workspaceId: string;
  readonly day: Day; // what happened later is not known
  readonly rules: RuleSettings;
};
