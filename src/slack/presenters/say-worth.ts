import type { AlertProof } from "#src/core/alert/alert-proof.ts";
import type { Day } from "#src/core/day.ts";
import type { Tier } from "#src/core/lapse/tier.ts";
import { formatMoney } from "#src/core/money.ts";
import { percent } from "./evidence-rows.ts";

const RANK: Readonly<Record<Tier, string>> = {
  gold: "among the best 25 % of clients by the value of a year",
  silver: "among the next 40 % of clients by the value of a year",
  copper: "among the other 35 % of clients by the value of a year",
};

type Worth = Omit<AlertProof, "records" | "rules">;

/** Where the card's money and its place among the others come from. */
export function sayWorth(proof: Worth, today: Day): string {
  const { tier, atRiskMinor, currency } = proof;
  const money = formatMoney({ minor: atRiskMinor, currency }, "en");
  return [
    `• ${money} a year: ${sayValue(proof, today)}.`,
    `• ${tier.charAt(0).toUpperCase()}${tier.slice(1)}: ${RANK[tier]}.`,
    ...sayExpectedLoss(proof, money),
  ].join("\n");
}

function sayValue({ signals, orderDays, foundOn }: Worth, today: Day): string {
  if (signals[0]?.signal.rule === "dropped-line")
    return "what they bought of the missing lines in the year up to the last time";
  const last = orderDays.findLast(({ on }) => on <= foundOn);
  if (last === undefined)
    return "what they bought in the year up to their last order, net of returns";
  const [from, to] = [monthOf(last.on, -11), monthOf(last.on, 0)];
  const isThisYear = last.on.slice(0, 4) === today.slice(0, 4);
  return `what they bought from ${from} to ${to}${isThisYear ? "" : ", the months up to their last order"}, net of returns`;
}

function monthOf(day: Day, months: number): string {
  const at = new Date(`${day.slice(0, 7)}-01T12:00:00Z`);
  at.setUTCMonth(at.getUTCMonth() + months);
  return new Intl.DateTimeFormat("en-GB", {
    month: "short",
    year: "numeric",
    timeZone: "UTC",
  }).format(at);
}

/** The weight orders cards and is no forecast (docs/choosing-alerts.md), so it is never shown as a share of clients. */
function sayExpectedLoss(
  { probability, expectedLossMinor, atRiskMinor, currency, countsMargin, signals }: Worth,
  money: string,
): string[] {
  if (probability === null || expectedLossMinor === null) return [];
  const base = probability * atRiskMinor;
  if (base <= 0) return [`• Sure to ${percent(probability)}; without value, so last in line.`];
  const weight = (expectedLossMinor / base).toFixed(2);
  const loss = formatMoney({ minor: expectedLossMinor, currency }, "en");
  const margin = countsMargin ? " and for the margin your company has set" : "";
  const own = signals.some(({ signal }) => "probability" in signal);
  const sure = own ? "" : " How sure is the rule's own record, or 60 % until that is known.";
  return [
    `• Place among the cards: ${percent(probability)} sure × ${money} × ${weight} = ${loss}. The ${weight} stands for how readily such clients come back${margin}. It puts cards in order and is no forecast; gold goes first.${sure}`,
  ];
}
