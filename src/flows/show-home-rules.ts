import { scopeOf, viewerOf } from "#src/core/access/scope.ts";
import type { Day } from "#src/core/day.ts";
import type { OpenPause } from "#src/core/lapse/alert-rules.ts";
import type { RuleRecords } from "#src/core/lapse/rule-precision.ts";
import type { RuleSettings } from "#src/core/lapse/rule-settings.ts";
import type { Member } from "#src/core/member.ts";

type RuleStates = {
  readonly rules: RuleSettings;
  readonly records: RuleRecords;
  readonly pauses: readonly OpenPause[];
};

export type ShowRulesHomeDeps = {
  /** Every rule's switch, and what its last verdicts say. */
  loadRuleStates(today: Day): Promise<RuleStates>;
};

export type RulesHome = RuleStates & {
  readonly of: "rules";
  readonly maySwitch: boolean; // rules are the whole company's: a team's manager may look
};

/** A manager's: how well each rule does, with its switch. */
export async function showRulesHome(
  deps: ShowRulesHomeDeps,
  { member, today }: { member: Member; today: Day },
): Promise<RulesHome> {
  const states = await deps.loadRuleStates(today);
  return { ...states, of: "rules", maySwitch: scopeOf(viewerOf(member)).of === "all" };
}
