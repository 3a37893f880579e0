import type { KnownBlock, ModalView } from "@slack/types";
import type { AlertProof } from "#src/core/alert/alert-proof.ts";
import { drawOrderStrip, type OrderStrip, STRIP_MARK } from "#src/core/alert/order-strip.ts";
import type { Day } from "#src/core/day.ts";
import type { RuleRecord } from "#src/core/lapse/rule-precision.ts";
import type { LapseSignal } from "#src/core/lapse/signal.ts";
import { COMMAND, LIMIT } from "../vocabulary.ts";
import { listEvidence, percent } from "./evidence-rows.ts";
import { clip, context, escapeMrkdwn, plain, section } from "./mrkdwn.ts";
import { count, sayDay } from "./say-day.ts";
import { sayRule } from "./say-rule.ts";
import { sayRuleTerms } from "./say-rule-terms.ts";
import { sayWorth } from "./say-worth.ts";

export const PROOF_TITLE = "How do you know?";

const NAME_SHOWN = 150; // characters
const LINES_SHOWN = 12;
const LINE_SHOWN = 200;

/** What a card rests on, so that every number on it can be checked. */
export function presentAlertProof(proof: AlertProof, today: Day): ModalView {
  const name = escapeMrkdwn(clip(proof.clientName, NAME_SHOWN));
  const strip = drawOrderStrip(proof.orderDays, today);
  return {
    type: "modal",
    title: plain(PROOF_TITLE, LIMIT.modalTitle),
    close: plain("Close", LIMIT.modalTitle),
    blocks: [
      section(
        `*${name}*\nWhat I saw on the morning of ${sayDay(proof.foundOn, today)}, as kept then.`,
      ),
      ...presentStrip(strip, today),
      ...proof.signals.flatMap(({ signal, firedOn }) =>
        presentSignal(signal, { proof, today, firedOn }),
      ),
      { type: "divider" },
      section(`*What is at stake*\n${sayWorth(proof, today)}`),
      section(`*What I did not consider*\n${NOT_CONSIDERED}`),
      context(
        `Managers switch rules on and off and say how sure I must be: \`${COMMAND} rules\`. Think this is wrong? Choose “Not lapsed” on the card: that is how a rule learns.`,
      ),
    ],
  };
}

const NOT_CONSIDERED =
  "What is not in the books: talks nobody noted, prices, competitors, orders not brought in yet. Nor why they left: ask them. The last contact and the reason on the card are the newest ones on record.";

function presentStrip(strip: OrderStrip, today: Day): KnownBlock[] {
  const legend = `\`${STRIP_MARK.order}\` week with an order  ·  \`${STRIP_MARK.none}\` none  ·  \`${STRIP_MARK.silent}\` silence until today`;
  return [
    section(`*Their orders, week by week*\n${sayStrip(strip, today)}`),
    ...(strip.orderDays === 0
      ? []
      : [section(["```", "one mark a week", ...strip.lines, "```"].join("\n"))]),
    ...(strip.orderDays === 0 ? [] : [context(legend)]),
  ];
}

function sayStrip({ orderDays, weeks, from, lastOn, silentWeeks }: OrderStrip, today: Day): string {
  if (lastOn === null) return "No order on record.";
  const days = `${count(orderDays, "order day")} in the ${weeks} weeks from ${sayDay(from, today)}`;
  const since = silentWeeks === 0 ? "" : `; none in the ${count(silentWeeks, "week")} since`;
  return `${days}. The last one was on ${sayDay(lastOn, today)}${since}.`;
}

type Shown = { readonly proof: AlertProof; readonly today: Day; readonly firedOn: Day };

function presentSignal(signal: LapseSignal, { proof, today, firedOn }: Shown): KnownBlock[] {
  const { currency, foundOn, rules, records, orderDays, overdue } = proof;
  const seen = firedOn === foundOn ? "" : `, seen on ${sayDay(firedOn, today)}`;
  const look = { today, currency, orderDays, overdue };
  return [
    { type: "divider" },
    section(`*The rule: ${sayRule(signal.rule)}*${seen}\n${sayRuleTerms(signal.rule, rules)}`),
    section(sayLines(listEvidence(signal, look))),
    section(
      [...sayAlike(signal), sayRecord(records.get(signal.rule))]
        .map((line) => `• ${line}`)
        .join("\n"),
    ),
  ];
}

function sayLines(lines: readonly string[]): string {
  const more = lines.length - LINES_SHOWN;
  const shown = lines
    .slice(0, LINES_SHOWN)
    .map((line) => `• ${escapeMrkdwn(clip(line, LINE_SHOWN))}`);
  const rest = more > 0 ? [`• and ${more} more`] : [];
  return shown.length === 0 ? "The books no longer show it." : [...shown, ...rest].join("\n");
}

/** What became of clients like this in the company's own past. */
function sayAlike(signal: LapseSignal): string[] {
  if (signal.rule !== "silence") return [];
  const { alike, aheadDays } = signal;
  if (alike === null)
    return ["Your company's past has too few clients like this to say what became of them."];
  const { clients, silent } = alike;
  return [
    `Of ${count(clients, "earlier look")} at clients with about this chance, ${silent} had no order within ${aheadDays} days (${percent(silent / clients)}). Whether somebody called the others is not known.`,
  ];
}

function sayRecord(record: RuleRecord | undefined): string {
  const { right = 0, notLapsed = 0, orderedAlone = 0 } = record ?? {};
  const all = right + notLapsed + orderedAlone;
  if (all === 0) return "This rule's alerts so far: no verdict yet.";
  const wrong = [
    ...(notLapsed === 0 ? [] : [`${notLapsed} marked as not lapsed`]),
    ...(orderedAlone === 0 ? [] : [`${orderedAlone} ordered before anyone got in touch`]),
  ];
  const said = wrong.length === 0 ? "" : `, ${wrong.join(", ")}`;
  return `This rule's last ${count(all, "verdict")}: ${right} right${said}.`;
}
