import type { Button, KnownBlock, ModalView, PlainTextOption } from "@slack/types";
import type { HeldBackClient } from "#src/core/lapse/held-back.ts";
import { HOLD_BACK_CAUSES, type HoldBackCause } from "#src/core/lapse/hold-back.ts";
import { formatMoney } from "#src/core/money.ts";
import { HELD_BACK_A_PAGE, type HeldBackView } from "#src/flows/list-held-back.ts";
import { ACTION, LIMIT } from "../vocabulary.ts";
import { carryHeldBackPlace } from "./held-back-place.ts";
import { clip, context, escapeMrkdwn, plain, section } from "./mrkdwn.ts";
import { sayCause } from "./say-cause.ts";
import { count, sayDay } from "./say-day.ts";
import { type Reading, sayWhyAll } from "./say-why.ts";

export const HELD_BACK_TITLE = "Held back";

/** Value of the menu that shows all causes. */
export const ALL_CAUSES = "all";

const NAME_SHOWN = 100;
const WHY_SHOWN = 500; // characters

/** Who a rule spoke of and who got no card, with the cause and what would have been said; a page of them. */
export function presentHeldBack(view: HeldBackView, reading: Reading): ModalView {
  const all = Object.values(view.counts).reduce((sum, clients) => sum + clients, 0);
  const of = sayDay(view.day, reading.today);
  const intro = `*${count(all, "client")} held back* on the morning of ${of}: a rule spoke of them, or they bought once, and they got no card. Computed anew from what was known before that morning.`;
  return {
    type: "modal",
    title: plain(HELD_BACK_TITLE, LIMIT.modalTitle),
    close: plain("Close", LIMIT.modalTitle),
    private_metadata: carryHeldBackPlace(view),
    blocks: [
      section(intro),
      ...(all === 0 ? [] : [presentCauses(view)]),
      ...presentClients(view, reading),
      ...(view.unnamed === 0 ? [] : [context(sayUnnamed(view.unnamed))]),
      ...presentPaging(view),
    ],
  };
}

function presentCauses({ counts, cause: chosen }: HeldBackView): KnownBlock {
  const all: PlainTextOption = { text: plain("All causes", LIMIT.optionText), value: ALL_CAUSES };
  const options = HOLD_BACK_CAUSES.flatMap((cause): PlainTextOption[] => {
    const clients = counts[cause] ?? 0;
    if (clients === 0 && cause !== chosen) return [];
    return [{ text: plain(`${clients} ${sayCause(cause)}`, LIMIT.optionText), value: cause }];
  });
  return {
    type: "actions",
    elements: [
      {
        type: "static_select",
        action_id: ACTION.heldBackCause,
        placeholder: plain("Cause"),
        options: [all, ...options],
        initial_option: options.find(({ value }) => value === chosen) ?? all,
      },
    ],
  };
}

/** Sorted by cause, so each cause is named once a page. */
function presentClients(view: HeldBackView, reading: Reading): KnownBlock[] {
  let named: HoldBackCause | null = null;
  return view.clients.flatMap((client): KnownBlock[] => {
    const heading = client.cause === named ? [] : [presentHeading(client.cause, view)];
    named = client.cause;
    return [...heading, section(sayClient(client, view, reading))];
  });
}

function presentHeading(cause: HoldBackCause, { counts }: HeldBackView): KnownBlock {
  const name = sayCause(cause);
  const text = `${name.charAt(0).toUpperCase()}${name.slice(1)} (${counts[cause] ?? 0})`;
  return { type: "header", text: plain(text, LIMIT.headerText) };
}

function sayClient(client: HeldBackClient, { names }: HeldBackView, reading: Reading): string {
  const { ownerId, successorId, yearValueMinor } = client;
  const owner = ownerId === null ? undefined : names.get(ownerId);
  const successor = successorId === null ? undefined : names.get(successorId);
  const money = formatMoney({ minor: yearValueMinor, currency: reading.currency }, "en");
  const facts = [
    `*${escapeMrkdwn(clip(client.clientName, NAME_SHOWN))}*`,
    `${money} a year`,
    ...(owner === undefined ? [] : [escapeMrkdwn(clip(owner, NAME_SHOWN))]),
    ...(successor === undefined ? [] : [`buys as ${escapeMrkdwn(clip(successor, NAME_SHOWN))}`]),
  ];
  const why =
    client.signals.length === 0
      ? "Nothing to say: one purchase."
      : sayWhyAll(client.signals, reading);
  return `${facts.join("  ·  ")}\n${escapeMrkdwn(clip(why, WHY_SHOWN))}`;
}

function sayUnnamed(clients: number): string {
  return `${count(clients, "client")} held out to measure what alerts bring: managers see who, so that nobody calls them by chance.`;
}

function presentPaging({ day, cause, page, pages, total }: HeldBackView): KnownBlock[] {
  if (pages === 1) return [];
  const turn = (action_id: string, text: string, to: number): Button => ({
    type: "button",
    action_id,
    text: plain(text),
    value: carryHeldBackPlace({ day, cause, page: to }),
  });
  const from = page * HELD_BACK_A_PAGE + 1;
  const to = Math.min(total, from + HELD_BACK_A_PAGE - 1);
  return [
    context(`${from} to ${to} of ${total}`),
    {
      type: "actions",
      elements: [
        ...(page > 0 ? [turn(ACTION.heldBackEarlier, "← Earlier ones", page - 1)] : []),
        ...(page < pages - 1 ? [turn(ACTION.heldBackLater, "More →", page + 1)] : []),
      ],
    },
  ];
}
