import type { InputBlock, ModalView, PlainTextOption } from "@slack/types";
import { type CostKind, MENU_ITEMS, type MenuItemId } from "#src/core/concession/menu.ts";
import { PAYOUTS } from "#src/core/concession/concession.ts";
import type { ConcessionDesk } from "#src/core/concession/concession-desk.ts";
import type { ConcessionsView } from "#src/flows/show-concessions.ts";
import { LIMIT, VIEW } from "../vocabulary.ts";
import { context, escapeMrkdwn, plain, section } from "./mrkdwn.ts";
import { PAYOUT, sayMinor } from "./say-concession.ts";
import { sayDay } from "./say-day.ts";

/** block_id of each input is the field's name; every action_id is the same. */
export const CONCESSION_INPUT = "value";

const LONGEST_WORDS = 500;

/** FI-145: from the order that went wrong. Null where nothing is to be made good. */
export function presentCompensationForm(view: ConcessionsView): ModalView | null {
  const { desk, clientName } = view;
  const { compensations, share, suggested } = desk;
  if (compensations.length === 0) return null;
  const percent = `${Math.round(share * 100)} %`;
  const hint =
    suggested === null
      ? "I do not know which order went wrong: choose it."
      : BECAUSE[suggested.because];
  return {
    ...frame(VIEW.askCompensation, "Compensation", view),
    blocks: [
      section(
        `*${escapeMrkdwn(clientName)}*\n${percent} of the order that went wrong, as a fixed sum: never a share of the next order.`,
      ),
      choice("item", "What for", itemOptions(compensations)),
      ...presentOrders(desk, hint),
      text("amount", "Sum", {
        optional: true,
        hint: `Only for damage or something in kind; ${percent} of the order is reckoned by itself.`,
      }),
      text("what", "In words", {
        optional: true,
        isLong: true,
        hint: "For damage: what it was and what proves it.",
      }),
      choice(
        "payout",
        "How they get it",
        PAYOUTS.map((value) => ({ value, text: plain(PAYOUT[value]) })),
      ),
    ],
  };
}

const BECAUSE = {
  fault: "As the case says what went wrong.",
  complaint: "As their complaint names it.",
  "before-complaint": "Their last order before they complained; choose another if that is not it.",
} as const;

function presentOrders(desk: ConcessionDesk, hint: string): InputBlock[] {
  const { orders, suggested, currency, today } = desk;
  const options = orders.map(
    ({ orderRef, placedOn, netMinor, compensationMinor }): PlainTextOption => ({
      value: orderRef.slice(0, 150),
      text: plain(
        `${sayDay(placedOn, today)} · ${sayMinor(netMinor, currency)} → ${sayMinor(compensationMinor, currency)} · ${orderRef}`,
        LIMIT.optionText,
      ),
    }),
  );
  if (options.length === 0) return [];
  const initial = options.find(({ value }) => value === suggested?.order.orderRef);
  return [
    {
      type: "input",
      block_id: "order",
      optional: true,
      label: plain("The order that went wrong"),
      hint: plain(hint, 150),
      element: {
        type: "static_select",
        action_id: CONCESSION_INPUT,
        options,
        ...(initial === undefined ? {} : { initial_option: initial }),
      },
    },
  ];
}

/** FI-086, FI-093, FI-143. Null where the reason allows none. */
export function presentIncentiveForm(view: ConcessionsView): ModalView | null {
  const { desk, clientName } = view;
  const { incentives, validUntil, capLeftMinor, freeMinor, currency } = desk;
  if (incentives.length === 0) return null;
  const money = (minor: number): string => sayMinor(minor, currency);
  const takesSpend = incentives.some((id) => MENU_ITEMS[id].needsMinSpend === true);
  const takesPrice = incentives.some((id) => MENU_ITEMS[id].cost === "price");
  return {
    ...frame(VIEW.askIncentive, "Incentive", view),
    blocks: [
      section(
        `*${escapeMrkdwn(clientName)}*\nBy the reason we know. What is not money stands first; a lower price comes last.`,
      ),
      choice("item", "What", itemOptions(incentives)),
      text("what", "As the client would hear it", {
        isLong: true,
        hint: "A sum, never a percentage of an order that nobody knows yet.",
      }),
      text("amount", "What it may cost us at most", {
        hint: `Up to ${money(capLeftMinor)} in this case; ${money(freeMinor)} without asking.`,
      }),
      {
        type: "input",
        block_id: "until",
        label: plain("Last day it holds"),
        element: { type: "datepicker", action_id: CONCESSION_INPUT, initial_date: validUntil },
      },
      ...(takesPrice
        ? [text("whyPrice", "Why only a lower price will do", { optional: true, isLong: true })]
        : []),
      ...(takesSpend
        ? [text("minSpend", "For fixed prices: if they buy for", { optional: true })]
        : []),
      context("It can be taken up once."),
    ],
  };
}

function frame(callback_id: string, title: string, { caseId }: ConcessionsView) {
  return {
    type: "modal",
    callback_id,
    private_metadata: caseId,
    title: plain(title, LIMIT.modalTitle),
    submit: plain("Ask for it", LIMIT.modalTitle),
    close: plain("Cancel", LIMIT.modalTitle),
  } as const;
}

const COST: Readonly<Record<CostKind, string>> = {
  "not-money": "no money",
  risk: "our risk",
  terms: "terms",
  price: "price",
};

function itemOptions(items: readonly MenuItemId[]): PlainTextOption[] {
  return items.map((value) => {
    const { label, cost, kind } = MENU_ITEMS[value];
    const mark = kind === "incentive" ? ` (${COST[cost]})` : "";
    return { value, text: plain(`${label}${mark}`, LIMIT.optionText) };
  });
}

function choice(block_id: string, label: string, options: PlainTextOption[]): InputBlock {
  const [first] = options;
  return {
    type: "input",
    block_id,
    label: plain(label),
    element: {
      type: "radio_buttons",
      action_id: CONCESSION_INPUT,
      options,
      ...(first === undefined ? {} : { initial_option: first }),
    },
  };
}

type TextField = {
  readonly optional?: boolean;
  readonly isLong?: boolean;
  readonly hint?: string;
};

export function text(block_id: string, label: string, field: TextField = {}): InputBlock {
  const { optional = false, isLong = false, hint } = field;
  return {
    type: "input",
    block_id,
    optional,
    label: plain(label),
    ...(hint === undefined ? {} : { hint: plain(hint, 150) }),
    element: {
      type: "plain_text_input",
      action_id: CONCESSION_INPUT,
      multiline: isLong,
      max_length: isLong ? LONGEST_WORDS : 40,
    },
  };
}
