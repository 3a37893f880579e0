import type { RuleSettings } from "#src/core/lapse/rule-settings.ts";
import type { LapseSignal } from "#src/core/lapse/signal.ts";
import { percent } from "./evidence-rows.ts";
import { count } from "./say-day.ts";

type SayTerms = (rules: RuleSettings) => string;

/** When each rule speaks, with the company's thresholds. */
const TERMS: Readonly<Record<LapseSignal["rule"], SayTerms>> = {
  silence: ({ silence: { leastSilentDays, shareOfUsualGap } }) =>
    `Clients with three order days or more are looked at from ${count(leastSilentDays, "day")} of silence on, or from ${percent(shareOfUsualGap)} of their usual gap where that is longer. The rule speaks when they probably order nothing in the next two months, as your own company's past has it.`,
  "rhythm-break": () =>
    "Speaks when the silence is twice the usual gap and half as long again as the longest recent one, and never before 30 days. A rule of thumb, used until your company's past is long enough to learn from.",
  "long-silence": () =>
    "Speaks after 90 days without an order, for clients with too few orders to have a rhythm. A rule of thumb.",
  cancelled: ({ cancelled: { freshDays } }) =>
    `Speaks when the books say that the client ended the contract or account in the last ${count(freshDays, "day")}, and no order came after it.`,
  "requests-without-order": ({ "requests-without-order": { requests, ripeDays, freshDays } }) =>
    `Speaks after requests on ${requests} different days without an order on or after any of them. The newest must be ${count(ripeDays, "day")} old, none older than ${freshDays}, and the usual gap between orders must be over.`,
  "no-reply": ({ "no-reply": { tries, channels, replyDays, freshDays } }) =>
    `Speaks after ${tries} tries in ${count(freshDays, "day")} on at least ${count(channels, "channel")} without an answer for ${count(replyDays, "day")}. Only tries that asked for an answer count, and calls and visits only when they were agreed beforehand.`,
  dissatisfied: ({ dissatisfied: { openDays, freshDays } }) =>
    `Speaks when a complaint has stood open for ${count(openDays, "day")}; complaints older than ${count(freshDays, "day")} do not count.`,
  "money-trouble": ({ "money-trouble": { overdue, lateDays, paidBefore } }) =>
    `Speaks when ${count(overdue, "invoice")} or more are overdue and the oldest is ${count(lateDays, "day")} later than this client usually pays. Needs ${count(paidBefore, "paid invoice")} to know what is usual.`,
  "dropped-line": ({ "dropped-line": { boughtDays, share, daysWithout, ordersWithout } }) =>
    `Speaks when a line that was bought on ${boughtDays} order days or more, and on ${percent(share)} of them, is missing for ${count(daysWithout, "day")} and ${count(ordersWithout, "order day")} while other orders go on, too many to be chance.`,
  "smaller-purchases": ({ "smaller-purchases": { orders, share } }) =>
    `Speaks when the last ${orders} orders or more are at most ${percent(share)} of the client's usual size, and are not made up for by ordering more often.`,
  "rarer-purchases": ({ "rarer-purchases": { gaps, factor, leastGapDays } }) =>
    `Speaks when the last ${gaps} gaps or more are at least ${factor} times the usual one and ${count(leastGapDays, "day")} or more, for clients who had a rhythm and now also spend less.`,
  "slow-drift": ({ "slow-drift": { share, paidDrop } }) =>
    `Speaks when six months come to at most ${percent(share)} of the same months a year before, still falling, beyond what all clients do; or when the share of invoices paid fell by ${Math.round(100 * paidDrop)} points.`,
};

/** When a rule speaks, in a sentence or two. */
export function sayRuleTerms(rule: LapseSignal["rule"], rules: RuleSettings): string {
  return TERMS[rule](rules);
}
