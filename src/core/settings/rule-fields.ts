import type { RuleSettings } from "../lapse/rule-settings.ts";
import type { NumberUnit } from "../playbook/method-number.ts";
import type { SettingField, SettingsPart } from "./setting-field.ts";

type Threshold = readonly [name: string, title: string, unit: NumberUnit];

const FRESH: Threshold = ["freshDays", "Older than this it counts no more", "days"];
const STALE: Threshold = [
  "staleDays",
  "Payments not brought in for longer: nobody can tell",
  "days",
];

/** Every threshold of each rule, but its switch and what is no number. */
const THRESHOLDS: Readonly<Record<keyof RuleSettings, readonly Threshold[]>> = {
  silence: [
    ["probability", "Speaks when it is this sure that no order comes in two months", "share"],
    ["leastSilentDays", "Not before so long a silence", "days"],
    ["shareOfUsualGap", "Nor before this part of the client’s usual gap", "share"],
  ],
  "rhythm-break": [],
  "long-silence": [],
  cancelled: [FRESH],
  "requests-without-order": [
    ["requests", "So many requests in a row without an order", "times"],
    ["ripeDays", "The newest one has stood for", "days"],
    FRESH,
  ],
  "no-reply": [
    ["tries", "So many tries without an answer", "times"],
    ["channels", "On so many channels", "times"],
    ["replyDays", "Time to answer the last one", "days"],
    FRESH,
  ],
  dissatisfied: [["openDays", "A complaint has stood open for", "days"], FRESH],
  "smaller-purchases": [
    ["share", "Below this part of the usual order", "share"],
    ["orders", "So many orders in a row", "times"],
    ["rateShare", "Buying per day fell to this part, too", "share"],
    ["valueShare", "And the mean of the last three to this part", "share"],
  ],
  "rarer-purchases": [
    ["factor", "Gaps grew to so many times the usual one", "factor"],
    ["gaps", "So many gaps in a row", "times"],
    ["regular", "A rhythm: long gaps are at most so many times the short ones", "factor"],
    ["rateShare", "Buying per day fell to this part, too", "share"],
    ["gapShare", "The last two closed gaps are so many times those before", "factor"],
    ["leastGapDays", "Gaps shorter than this do not count", "days"],
  ],
  "slow-drift": [
    ["share", "Down to this part of the same half-year before", "share"],
    ["orderDaysBefore", "Days with an order in the half-year before, at least", "times"],
    ["orderDaysNow", "And in this one", "times"],
    ["paidDrop", "Or the share of bills paid fell by", "share"],
    ["invoices", "Bills fallen due in each half-year, at least", "times"],
    STALE,
  ],
  "dropped-line": [
    ["boughtDays", "A habit: bought on so many days", "times"],
    ["share", "And on this part of the days with an order", "share"],
    ["daysWithout", "Not bought for", "days"],
    ["ordersWithout", "Left out on so many days with an order", "times"],
    ["chance", "Chance that this is accident, at most", "share"],
    FRESH,
    ["yearShare", "Lines smaller than this part of the client’s year do not count", "share"],
  ],
  "money-trouble": [
    ["overdue", "So many bills overdue", "times"],
    ["lateDays", "Later than usual with this client by", "days"],
    ["paidBefore", "So many bills paid before, at least", "times"],
    STALE,
  ],
  "employee-losses": [
    ["clients", "So many clients around one person, at least", "times"],
    ["factor", "So many times as often as with the others", "factor"],
    ["chance", "Chance that this is accident, at most", "share"],
    ["contactDays", "They dealt with each other within, before the trouble", "days"],
    ["complaintDays", "Complaints older than this do not count", "days"],
    ["quietDays", "The same person is not named again for", "days"],
  ],
  "very-small": [
    ["shareOfMedian", "Below this part of the middle client’s year nobody is told", "share"],
  ],
};

/** Other switches than whether the rule looks at all. */
const SWITCHES: Readonly<Record<string, readonly SettingField[]>> = {
  silence: [
    {
      path: "rules.silence.quiet",
      title: "No more alerts than 90 days of silence would give",
      kind: { is: "switch" },
    },
  ],
};

const TITLES: Readonly<Record<keyof RuleSettings, string>> = {
  silence: "Silent, as your past has it",
  "rhythm-break": "Silent for longer than usual, rule of thumb",
  "long-silence": "Silent for three months, rule of thumb",
  cancelled: "Ended the contract",
  "requests-without-order": "Requests without an order",
  "no-reply": "No reply",
  dissatisfied: "Dissatisfied with a purchase",
  "smaller-purchases": "Smaller purchases",
  "rarer-purchases": "Rarer purchases",
  "slow-drift": "Slow drift",
  "dropped-line": "A product line no longer bought",
  "money-trouble": "Money trouble",
  "employee-losses": "Many losses around one of our people",
  "very-small": "Spare very small clients",
};

/** Each rule with its switch and its thresholds. */
export const RULE_PARTS: readonly SettingsPart[] = Object.entries(THRESHOLDS).map(
  ([rule, thresholds]): SettingsPart => ({
    id: `rule-${rule}`,
    title: TITLES[isRule(rule) ? rule : "silence"],
    fields: [
      { path: `rules.${rule}.on`, title: "This rule looks", kind: { is: "switch" } },
      ...thresholds.map(([name, title, unit]): SettingField => ({
        path: `rules.${rule}.${name}`,
        title,
        kind: { is: "number", unit },
      })),
      ...(SWITCHES[rule] ?? []),
    ],
  }),
);

function isRule(name: string): name is keyof RuleSettings {
  return Object.hasOwn(TITLES, name);
}
