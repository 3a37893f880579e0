import type { Button, KnownBlock, ModalView, PlainTextOption, SectionBlock } from "@slack/types";
import {
  WAITING_KINDS,
  type WaitingCase,
  type WaitingKind,
} from "#src/core/digest/waiting-work.ts";
import { WAITING_A_PAGE, type WaitingView } from "#src/flows/show-waiting.ts";
import { ACTION, LIMIT } from "../vocabulary.ts";
import { sayMoney } from "./digest-words.ts";
import { clip, context, escapeMrkdwn, plain, section } from "./mrkdwn.ts";
import { count } from "./say-day.ts";
import { TIER_MARK } from "./tier-mark.ts";
import { carryWaitingPlace } from "./waiting-place.ts";

export const WAITING_TITLE = "What waits";

/** Value of the menu that shows all. */
export const ALL_WAITING = "all";

const NAME_SHOWN = 60;

const KIND: Readonly<Record<WaitingKind, string>> = {
  "nobody-has-it": "nobody has taken",
  overdue: "next step late",
  "promise-overdue": "promise late",
};

/** Cases on which something was left undone, a page of them, with what and for how long. */
export function presentWaiting(view: WaitingView): ModalView {
  const { total } = view;
  return {
    type: "modal",
    title: plain(WAITING_TITLE, LIMIT.modalTitle),
    close: plain("Close", LIMIT.modalTitle),
    private_metadata: carryWaitingPlace(view),
    blocks: [
      section(sayIntro(view)),
      presentMenu(view),
      ...view.cases.map((one) => presentCase(one, view)),
      ...(total === 0 ? [section("Nothing of this kind.")] : presentPaging(view)),
    ],
  };
}

function sayIntro({ teamName, all }: WaitingView): string {
  const whose = teamName === null ? "" : ` of ${escapeMrkdwn(clip(teamName, NAME_SHOWN))}`;
  return `*${count(all, "open case")}${whose} on which something waits*, most money first. Cases that only some may see are not listed.`;
}

function presentMenu({ counts, kind: chosen }: WaitingView): KnownBlock {
  const all: PlainTextOption = { text: plain("All", LIMIT.optionText), value: ALL_WAITING };
  const options = WAITING_KINDS.map((kind): PlainTextOption => ({
    text: plain(`${counts[kind]} ${KIND[kind]}`, LIMIT.optionText),
    value: kind,
  }));
  return {
    type: "actions",
    elements: [
      {
        type: "static_select",
        action_id: ACTION.waitingKind,
        placeholder: plain("What waits"),
        options: [all, ...options],
        initial_option: options.find(({ value }) => value === chosen) ?? all,
      },
    ],
  };
}

function presentCase(one: WaitingCase, view: WaitingView): SectionBlock {
  const open: Button = {
    type: "button",
    action_id: ACTION.openCase,
    text: plain("Case"),
    value: one.caseId,
  };
  return { ...section(sayCase(one, view)), accessory: open };
}

function sayCase({ clientId, ownerId, tier, atRiskMinor, waits }: WaitingCase, view: WaitingView) {
  const { names } = view;
  const client = escapeMrkdwn(clip(names.get(clientId) ?? "a client who was erased", NAME_SHOWN));
  const owner = ownerId === null ? undefined : names.get(ownerId);
  const facts = [
    `${TIER_MARK[tier]} *${client}*`,
    `${sayMoney(atRiskMinor, view)} a year`,
    ...(owner === undefined ? [] : [escapeMrkdwn(clip(owner, NAME_SHOWN))]),
  ];
  return `${facts.join("  ·  ")}\n${waits.map(sayWait).join("  ·  ")}`;
}

function sayWait({ kind, days }: WaitingCase["waits"][number]): string {
  const since = count(days, "day");
  switch (kind) {
    case "nobody-has-it":
      return days === 0 ? "nobody has taken it yet" : `nobody has taken it for ${since}`;
    case "overdue":
      return `next step ${since} late`;
    case "promise-overdue":
      return `a promise ${since} late`;
  }
}

function presentPaging({ kind, page, pages, total }: WaitingView): KnownBlock[] {
  if (pages === 1) return [];
  const turn = (action_id: string, text: string, to: number): Button => ({
    type: "button",
    action_id,
    text: plain(text),
    value: carryWaitingPlace({ kind, page: to }),
  });
  const from = page * WAITING_A_PAGE + 1;
  const to = Math.min(total, from + WAITING_A_PAGE - 1);
  return [
    context(`${from} to ${to} of ${total}`),
    {
      type: "actions",
      elements: [
        ...(page > 0 ? [turn(ACTION.waitingEarlier, "← Earlier ones", page - 1)] : []),
        ...(page < pages - 1 ? [turn(ACTION.waitingLater, "More →", page + 1)] : []),
      ],
    },
  ];
}
