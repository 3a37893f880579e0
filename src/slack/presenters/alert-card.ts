import type { ClosedAs } from "#src/core/case/closed-as.ts";
import type { ActionsBlock, Button, KnownBlock, Overflow } from "@slack/types";
import type { AlertCard, CardState, Person } from "#src/core/alert/alert-card.ts";
import type { Day } from "#src/core/day.ts";
import type { ChartSpec } from "#src/core/report/chart-spec.ts";
import type { ReturnedBy } from "#src/core/lapse/matter-over.ts";
import { STEPS } from "#src/core/case/step.ts";
import { formatMoney } from "#src/core/money.ts";
import { ACTION, MENU } from "../vocabulary.ts";
import { proofButton } from "./ask-buttons.ts";
import { sayDismissal } from "./case-modals.ts";
import { context, escapeMrkdwn, plain, section } from "./mrkdwn.ts";
import { sayDay } from "./say-day.ts";
import { sayReason } from "./say-reason.ts";
import { sayWatch } from "./say-watch.ts";
import { sayWhyAll } from "./say-why.ts";
import { TIER_MARK } from "./tier-mark.ts";

/** `text` is what a notification and a screen reader say; Slack reads it as mrkdwn too, so it is escaped as well. */
export type Message = {
  readonly text: string;
  readonly blocks: KnownBlock[];
  readonly pictures?: { readonly after: number; readonly charts: readonly ChartSpec[] }; // after so many blocks
};

/** One client who is slipping away: what happened, what is at risk, who has it, and what can be done now. */
export function presentAlertCard(card: AlertCard, today: Day): Message {
  if (card.isHidden) return presentHiddenCard(card, today);
  const reading = { today, currency: card.atRisk.currency };
  const why = sayWhyAll(card.signals, reading);
  const name = escapeMrkdwn(card.clientName);
  const risk = `${formatMoney(card.atRisk, "en")} a year`;
  const facts = [sayOwner(card), sayLastTouch(card, today), sayLatestReason(card), sayStep(card)];
  const headline = `${TIER_MARK[card.tier]} *${name}* · ${card.tier} · *${risk}* at risk`;
  const blocks: KnownBlock[] = [
    { ...section(`${headline}\n${escapeMrkdwn(why)}`), accessory: proofButton(card.caseId) },
    context(facts.filter((fact) => fact !== "").join("  ·  ")),
    ...sayState(card.state, today),
    ...saySecondChance(card, today),
    ...presentButtons(card),
  ];
  const spoken = why.replaceAll("\n• ", " ");
  return { text: escapeMrkdwn(`${card.clientName}: ${spoken} ${risk} at risk.`), blocks };
}

/** For whoever may know no more than that somebody looks after the client. */
function presentHiddenCard({ clientName, state }: AlertCard, today: Day): Message {
  const name = escapeMrkdwn(clientName);
  const isOver = state.is === "returned" || state.is === "closed";
  return {
    text: `${name} is handled by a manager.`,
    blocks: [
      section(`🔒 *${name}* · handled by a manager`),
      ...(isOver ? sayState(withoutOrder(state), today) : []),
    ],
  };
}

/** How the first orders after the return go; or that the client has left again, and what that means (FI-089). */
function saySecondChance({ caseId, watch, leftTwiceOn }: AlertCard, today: Day): KnownBlock[] {
  if (watch !== null)
    return [{ ...section(sayWatch(watch, today)), accessory: watchButton(caseId) }];
  if (leftTwiceOn === null) return [];
  return [
    section(
      "🚪 *They have left for the second time.* No campaign and no offer now: stay friends, and let them call. A manager may decide otherwise.",
    ),
  ];
}

function watchButton(caseId: string): Button {
  return {
    type: "button",
    action_id: ACTION.openWatch,
    text: plain("Follow their orders"),
    value: caseId,
  };
}

function withoutOrder(state: CardState): CardState {
  return state.is === "returned" ? { ...state, order: null } : state;
}

function sayOwner({ accountOwner, takenBy }: AlertCard): string {
  if (takenBy !== null) return `Taken by ${sayPerson(takenBy)}`;
  return accountOwner === null ? "No owner yet" : `Owner: ${sayPerson(accountOwner)}`;
}

/** By name: a mention in every card would ring somebody's phone once a card. */
function sayPerson(person: Person): string {
  return escapeMrkdwn(person.name);
}

function sayLastTouch({ lastTouch }: AlertCard, today: Day): string {
  if (lastTouch === null) return "No contact on record";
  const by = lastTouch.incoming ? "from them" : `by ${escapeMrkdwn(lastTouch.memberName ?? "us")}`;
  return `Last contact: ${escapeMrkdwn(lastTouch.channel)} ${by}, ${sayDay(lastTouch.on, today)}`;
}

function sayLatestReason({ latestReason }: AlertCard): string {
  return latestReason === null ? "" : `Reason: ${escapeMrkdwn(sayReason(latestReason))}`;
}

/** Where the work on an open case stands. */
function sayStep({ step, state }: AlertCard): string {
  const isOpen = state.is === "taken" || state.is === "contacted" || state.is === "snoozed";
  return step === null || !isOpen ? "" : `Step: ${STEPS[step].name}`;
}

/** What brought them back. */
export const RETURNED: Readonly<Record<ReturnedBy, string>> = {
  order: "ordered again",
  reply: "answered",
  settled: "ordered again, the complaint is settled",
  paid: "paid what was due",
  recovered: "buys as before again",
  line: "buys what was missing again",
};

/** How a case ended without an order. */
export const CLOSED: Readonly<Record<ClosedAs, string>> = {
  "parted-as-friends": "parted as friends",
  "no-need": "no need for it any more",
  "closed-down": "the company is no more",
  "moved-away": "moved out of reach",
  "not-worth-it": "would cost more than it brings",
  "outside-target": "not the clients we aim at now",
  "asked-to-stop": "they asked us to stop",
  "left-twice": "left for the second time",
  behaviour: "let go",
  unreachable: "nobody could be reached",
};

function sayState(state: CardState, today: Day): KnownBlock[] {
  switch (state.is) {
    case "unowned":
    case "taken":
      return [];
    case "contacted":
      return [context(`✉️ Contacted on ${sayDay(state.on, today)}`)];
    case "snoozed":
      return [context(`💤 Snoozed until ${sayDay(state.until, today)}`)];
    case "dismissed":
      return [context(`Not lapsed: ${escapeMrkdwn(sayDismissal(state.why))}`)];
    case "closed":
      return [context(`Closed: ${CLOSED[state.as]}`)];
    case "returned": {
      const order = state.order === null ? "" : ` for ${formatMoney(state.order, "en")}`;
      const back = RETURNED[state.by];
      const how = `${back.charAt(0).toUpperCase()}${back.slice(1)}`;
      return [section(`✅ *${how}* on ${sayDay(state.on, today)}${order}.`)];
    }
  }
}

function presentButtons(card: AlertCard): ActionsBlock[] {
  const { is } = card.state;
  const button = (action_id: string, text: string) =>
    ({ type: "button", action_id, text: plain(text), value: card.caseId }) as const;
  const sheet = button(ACTION.openCase, "Case");
  if (is === "dismissed") return [];
  if (is === "closed" || is === "returned")
    return card.takenBy === null ? [] : [{ type: "actions", elements: [sheet] }];
  const take = { ...button(ACTION.takeCase, "Take it"), style: "primary" } as const;
  return [
    {
      type: "actions",
      block_id: `case:${card.caseId}`,
      elements: [
        ...(card.takenBy === null ? [take] : []),
        button(ACTION.openDraft, "Draft"),
        button(ACTION.openRehearsal, "Rehearse"),
        button(ACTION.openReason, "Record reason"),
        sheet,
        presentMenu(card.caseId),
      ],
    },
  ];
}

function presentMenu(caseId: string): Overflow {
  const option = (value: string, text: string) => ({
    text: plain(text),
    value: `${value}:${caseId}`,
  });
  return {
    type: "overflow",
    action_id: ACTION.caseMenu,
    options: [
      option(MENU.snoozeWeek, "Snooze for a week"),
      option(MENU.snoozeMonth, "Snooze for a month"),
      option(MENU.snoozeUntil, "Snooze until …"),
      option(MENU.notLapsed, "Not lapsed …"),
    ],
  };
}
