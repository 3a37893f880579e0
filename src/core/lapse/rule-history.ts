import type { Day } from "../day.ts";
import type { AlertOutcome } from "./alert-verdict.ts";
import { measureRules, type RuleRecord, type RuleRecords } from "./rule-precision.ts";

/** A rule that was wrong too often and brings no client until somebody switches it on again. */
type RulePause = {
  readonly rule: string;
  readonly pausedOn: Day;
  readonly resumedOn: Day | null;
};

/** What came of the alerts before a day, and when rules were paused. */
export type RuleHistory = {
  readonly outcomes: readonly AlertOutcome[];
  readonly pauses: readonly RulePause[];
};

export type RulesToday = {
  readonly records: RuleRecords;
  readonly paused: ReadonlySet<string>;
  readonly toPause: ReadonlyMap<string, RuleRecord>; // of `paused`, those that are paused from today on
};

/** How reliable the rules are today and which of them must be quiet. */
export function judgeRules({ outcomes, pauses }: RuleHistory, today: Day): RulesToday {
  const known = pauses.filter(({ pausedOn }) => pausedOn <= today);
  const resumedOn = new Map<string, Day>();
  const open = new Set<string>();
  for (const pause of known) {
    if (pause.resumedOn === null || pause.resumedOn > today) open.add(pause.rule);
    else if (pause.resumedOn > (resumedOn.get(pause.rule) ?? ""))
      resumedOn.set(pause.rule, pause.resumedOn);
  }
  const records = measureRules(outcomes, { today, resumedOn });
  const toPause = new Map(
    [...records].filter(([rule, { mustPause }]) => mustPause && !open.has(rule)),
  );
  return { records, paused: new Set([...open, ...toPause.keys()]), toPause };
}
