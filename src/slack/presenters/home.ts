import type { Button, HomeView as SlackHome, KnownBlock } from "@slack/types";
import type { Day } from "#src/core/day.ts";
import { CASES_A_PAGE, type HomeView } from "#src/flows/show-home.ts";
import { ACTION, LIMIT } from "../vocabulary.ts";
import { presentAlertCard } from "./alert-card.ts";
import { heldBackButton } from "./held-back-place.ts";
import { context, plain, section } from "./mrkdwn.ts";
import { count } from "./say-day.ts";
import { sayDue } from "./say-due.ts";

/** The Home tab: a person's open cases with the buttons of their cards. Its page number is its private_metadata. */
export function presentHome(view: HomeView, today: Day): SlackHome {
  const blocks: KnownBlock[] = [
    {
      type: "header",
      text: plain(view.isTeam ? "The team's open cases" : "Your open cases", LIMIT.headerText),
    },
    section(saySummary(view)),
    ...presentManaging(view),
    ...view.shown.flatMap(({ current, card }): KnownBlock[] => [
      { type: "divider" },
      context(`⏳ ${sayDue(current.due, today)}`),
      ...presentAlertCard(card, today).blocks,
    ]),
    ...presentPaging(view),
    context(
      "I am an automated coach. Write to me in the Messages tab; say “help” to see what I can do.",
    ),
  ];
  return { type: "home", private_metadata: String(view.page), blocks };
}

function saySummary({ due, later, snoozed, page, shown, isTeam }: HomeView): string {
  const all = due.length + later.length;
  if (all === 0) {
    const whose = isTeam ? "The team has" : "You have";
    return `${whose} no open cases${snoozed === 0 ? "" : `; ${snoozed} snoozed`}. I look at the orders every working morning.`;
  }
  const first = page * CASES_A_PAGE + 1;
  const place = all === shown.length ? "" : `  ·  showing ${first} to ${first + shown.length - 1}`;
  const rests = snoozed === 0 ? "" : `  ·  ${snoozed} snoozed`;
  return `*${count(due.length, "case")} due*  ·  ${later.length} can wait${rests}${place}`;
}

/** What managers look after besides the cases. */
function presentManaging({ isTeam }: HomeView): KnownBlock[] {
  if (!isTeam) return [];
  const rules = {
    type: "button",
    action_id: ACTION.openRules,
    text: plain("Alert rules"),
  } as const;
  const playbook = {
    type: "button",
    action_id: ACTION.openPlaybook,
    text: plain("Playbook"),
  } as const;
  const heldBack = heldBackButton("Who is held back?", null);
  const watches = {
    type: "button",
    action_id: ACTION.listWatches,
    text: plain("Second chances"),
  } as const;
  const notices = {
    type: "button",
    action_id: ACTION.listNotices,
    text: plain("Changes to tell of"),
  } as const;
  return [{ type: "actions", elements: [rules, playbook, heldBack, watches, notices] }];
}

function presentPaging({ page, pages }: HomeView): KnownBlock[] {
  const buttons: Button[] = [
    ...(page > 0 ? [pageButton(ACTION.homeEarlier, "← Earlier ones", page - 1)] : []),
    ...(page < pages - 1 ? [pageButton(ACTION.homeLater, "More →", page + 1)] : []),
  ];
  return buttons.length === 0 ? [] : [{ type: "divider" }, { type: "actions", elements: buttons }];
}

function pageButton(action_id: string, text: string, page: number): Button {
  return { type: "button", action_id, text: plain(text), value: String(page) };
}

/** The page a Home tab shows, from its private_metadata or a button's value; the first when it says nothing. */
export function readHomePage(text: string | undefined): number {
  const page = Number(text);
  return Number.isInteger(page) && page >= 0 ? page : 0;
}
