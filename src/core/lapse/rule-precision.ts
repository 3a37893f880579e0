import { addDays, type Day } from "../day.ts";
import { type AlertOutcome, type AlertVerdict, judgeAlert } from "./alert-verdict.ts";

const VERDICTS_COUNTED = 20; // the last ones of a rule
const PAUSE_BELOW = 0.5; // "an alert rule whose precision falls below 50 % over its last 20 verdicts is paused"

/** What a rule's last verdicts say, at most VERDICTS_COUNTED of them. */
export type RuleRecord = {
  readonly right: number;
  readonly notLapsed: number; // wrong: somebody said so
  readonly orderedAlone: number; // wrong: an order came without our contact
  /** The share that was right; null while it cannot be told fairly. */
  readonly precision: number | null;
  readonly mustPause: boolean;
};

export type RuleRecords = ReadonlyMap<string, RuleRecord>; // by rule

type Measuring = {
  readonly today: Day;
  /** Only alerts posted on the day or later count for a rule that was switched on again then. */
  readonly resumedOn: ReadonlyMap<string, Day>;
};

/**
 * What the alerts so far say of each rule; rules without an alert are left out. A wrong alert is known within days, a
 * right one often only when its horizon is over. So as long as some of the last verdicts come from a rule's first
 * horizon, alerts that are still open count in its favour: it is paused only when it is wrong even so.
 */
export function measureRules(
  outcomes: readonly AlertOutcome[],
  { today, resumedOn }: Measuring,
): RuleRecords {
  const byRule = new Map<string, AlertOutcome[]>();
  for (const outcome of outcomes)
    for (const rule of new Set(outcome.rules)) {
      if (outcome.postedOn < (resumedOn.get(rule) ?? outcome.postedOn)) continue;
      const ofRule = byRule.get(rule) ?? [];
      ofRule.push(outcome);
      byRule.set(rule, ofRule);
    }
  return new Map([...byRule].map(([rule, ofRule]) => [rule, measureRule(ofRule, today)]));
}

type Judged = AlertVerdict & { readonly alertId: string };

function measureRule(outcomes: readonly AlertOutcome[], today: Day): RuleRecord {
  const verdicts = outcomes.flatMap((outcome): Judged[] => {
    const verdict = judgeAlert(outcome, today);
    return verdict === null ? [] : [{ ...verdict, alertId: outcome.alertId }];
  });
  const last = verdicts.toSorted(latestFirst).slice(0, VERDICTS_COUNTED);
  const counts = countVerdicts(last);
  const oldest = last.at(-1);
  if (oldest === undefined || last.length < VERDICTS_COUNTED)
    return { ...counts, precision: null, mustPause: false };
  const precision = counts.right / last.length;
  if (oldest.on > endOfFirstHorizon(outcomes))
    return { ...counts, precision, mustPause: precision < PAUSE_BELOW };
  const bestCase = 1 - verdicts.filter(({ is }) => is !== "right").length / outcomes.length;
  return {
    ...counts,
    precision: null,
    mustPause: precision < PAUSE_BELOW && bestCase < PAUSE_BELOW,
  };
}

function latestFirst(a: Judged, b: Judged): number {
  return compare(b.on, a.on) || compare(b.alertId, a.alertId);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function countVerdicts(verdicts: readonly Judged[]) {
  const count = (is: AlertVerdict["is"]): number =>
    verdicts.filter((each) => each.is === is).length;
  return {
    right: count("right"),
    notLapsed: count("not-lapsed"),
    orderedAlone: count("ordered-alone"),
  };
}

/** The last day on which a right alert of the rule could not be known by its silence. */
function endOfFirstHorizon(outcomes: readonly AlertOutcome[]): Day {
  const [first, ...rest] = outcomes;
  if (first === undefined) throw new Error("a rule without an alert has no first horizon");
  const begin = rest.reduce(
    (day, { postedOn }) => (postedOn < day ? postedOn : day),
    first.postedOn,
  );
  return addDays(begin, Math.max(...outcomes.map(({ horizonDays }) => horizonDays)));
}
