import type { AlertProof } from "#src/core/alert/alert-proof.ts";
import { isSilence, type LapseSignal, type SignSignal } from "#src/core/lapse/signal.ts";
import type { Silence } from "#src/core/lapse/silence.ts";
import type { NoReply } from "#src/core/lapse/signs/no-reply.ts";
import { count, sayDay } from "./say-day.ts";
import { type Reading, wordingOf } from "./say-why.ts";

type Ground = Pick<AlertProof, "orderDays" | "overdue">;

type Look = Reading & Ground;

/** What a signal's sentence was made from, a line each; not yet escaped. */
export function listEvidence(signal: LapseSignal, look: Look): string[] {
  if (signal.rule === "silence") return listSilence(signal, look);
  if (!isSilence(signal)) return listSign(signal, look);
  const { silentDays, orderCount, lastOrderOn, firstOrderOn } = signal;
  return [
    `Silence: ${count(silentDays, "day")} since the last order on ${sayDay(lastOrderOn, look.today)}; the rule speaks from ${count(signal.thresholdDays, "day")} on.`,
    `Orders: ${orderCount} since ${sayDay(firstOrderOn, look.today)}.`,
    ...(signal.rule === "long-silence"
      ? []
      : [
          `Usual gap: ${roundly(signal.usualGapDays)}, the middle one of the recent gaps between order days; a tenth were shorter than ${roundly(signal.gapFromDays)}, a tenth longer than ${roundly(signal.gapToDays)}, the longest was ${roundly(signal.longestGapDays)}.`,
        ]),
  ];
}

function listSilence(signal: Silence, { today }: Reading): string[] {
  const { silentDays, orderCount, lastOrderOn, firstOrderOn, gaps, aheadDays } = signal;
  return [
    `Silence: ${count(silentDays, "day")} since the last order on ${sayDay(lastOrderOn, today)}.`,
    `Orders: ${orderCount} since ${sayDay(firstOrderOn, today)}.`,
    `The last ${count(gaps, "gap")} between order days: a tenth were shorter than ${roundly(signal.gapFromDays)}, a tenth longer than ${roundly(signal.gapToDays)}; the longest was ${roundly(signal.longestGapDays)}.`,
    `Usual gap: ${signal.usualGapDays.toFixed(1)} days. That is their own, drawn towards that of all clients; the fewer their orders, the more.`,
    `Chance of no order within ${aheadDays} days: ${percent(signal.probability)}. The rule spoke from ${percent(signal.probabilityFrom)} on, and from ${count(signal.thresholdDays, "day")} of silence on.`,
    ...(signal.ownAheadDays === aheadDays
      ? []
      : [
          `Over twice their own usual gap, ${count(signal.ownAheadDays, "day")}, that chance is ${percent(signal.ownProbability)}.`,
        ]),
  ];
}

function listSign(signal: SignSignal, look: Look): string[] {
  const { day, money } = wordingOf(look);
  const sayAmount = (minor: number | null): string => (minor === null ? "" : `, ${money(minor)}`);
  switch (signal.rule) {
    case "cancelled":
      return [`Notice on ${day(signal.since)}; last order on ${day(signal.lastOrderOn)}.`];
    case "requests-without-order":
      return signal.requests.map(
        ({ askedOn, about, amountMinor }) => `${day(askedOn)}: ${about}${sayAmount(amountMinor)}`,
      );
    case "no-reply":
      return listTries(signal, look);
    case "dissatisfied":
      return signal.complaints.map(({ madeOn, about }) => `${day(madeOn)}: ${about}, still open`);
    case "money-trouble":
      return look.overdue.map(
        ({ ref, dueOn, minor }) => `Invoice ${ref}: ${money(minor)}, due on ${day(dueOn)}`,
      );
    case "dropped-line":
      return signal.lines.map(
        ({ line, lastOn, boughtDays, yearMinor }) =>
          `${line}: bought on ${count(boughtDays, "day")}, last on ${day(lastOn)}; ${money(yearMinor)} in the year up to then`,
      );
    case "smaller-purchases":
    case "rarer-purchases":
    case "slow-drift":
      return listDecline(signal, look);
  }
}

function listTries({ tries, lastHeardOn }: NoReply, { today }: Reading): string[] {
  return [
    ...tries.map(({ on, channel }) => `${sayDay(on, today)}: ${channel}`),
    lastHeardOn === null
      ? "Nothing from them is on record."
      : `Last word from them: ${sayDay(lastHeardOn, today)}.`,
  ];
}

type Decline = Extract<
  SignSignal,
  { rule: "smaller-purchases" | "rarer-purchases" | "slow-drift" }
>;

function listDecline(signal: Decline, look: Look): string[] {
  const { day, money } = wordingOf(look);
  if (signal.rule === "smaller-purchases")
    return [
      ...look.orderDays
        .filter(({ on }) => on >= signal.since)
        .map(({ on, minor }) => `${day(on)}: ${money(minor)}`),
      `The middle one of the last ${signal.orders} is ${money(signal.recentMinor)}; of the ${signal.earlierOrders} before, ${money(signal.usualMinor)}.`,
    ];
  if (signal.rule === "rarer-purchases")
    return [
      `The middle one of the last ${count(signal.gaps, "gap")} is ${roundly(signal.recentGapDays)}; of the ${signal.earlierGaps} before, ${roundly(signal.usualGapDays)}.`,
    ];
  const { value, orderDays, paidShare, invoicesNow, companyTrend } = signal;
  return [
    ...(value === null
      ? []
      : [`Bought in six months: ${money(value.now)}; a year earlier ${money(value.before)}.`]),
    ...(orderDays === null
      ? []
      : [`Order days in six months: ${orderDays.now}; a year earlier ${orderDays.before}.`]),
    ...(paidShare === null
      ? []
      : [
          `Paid within 30 days of falling due: ${percent(paidShare.now)} of ${count(invoicesNow, "invoice")}; before that ${percent(paidShare.before)}.`,
        ]),
    `All clients together bought ${percent(companyTrend)} of what they did a year earlier; that is taken off.`,
  ];
}

function roundly(days: number): string {
  return count(Math.round(days), "day");
}

/** `84 %`. */
export function percent(share: number): string {
  return `${Math.round(share * 100)} %`;
}
