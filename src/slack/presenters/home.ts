import type { HomeView as SlackHome, KnownBlock } from "@slack/types";
import type { Day } from "#src/core/day.ts";
import type { HomeTab } from "#src/core/home/home-place.ts";
import type { HomeView } from "#src/flows/show-home.ts";
import { ACTION } from "../vocabulary.ts";
import { presentBoard } from "./home-board.ts";
import { presentDataHome } from "./home-data.ts";
import { presentOwnHome } from "./home-own.ts";
import { carryHomePlace } from "./home-place.ts";
import { presentRulesHome } from "./home-rules.ts";
import { context, plain } from "./mrkdwn.ts";

/** The Home tab of a rep, a manager or an admin. What it shows is its private_metadata. */
export function presentHome(view: HomeView, today: Day): SlackHome {
  const blocks: KnownBlock[] = [
    ...presentTabs(view),
    ...presentTab(view, today),
    context(
      "I am an automated coach. Write to me in the Messages tab; say “help” to see what I can do.",
    ),
  ];
  return { type: "home", private_metadata: carryHomePlace(view.place), blocks };
}

function presentTab({ home, place }: HomeView, today: Day): KnownBlock[] {
  switch (home.of) {
    case "own":
      return presentOwnHome(home, today);
    case "team":
      return presentBoard(home, { today, filter: place.filter });
    case "rules":
      return presentRulesHome(home, today);
    case "data":
      return presentDataHome(home, today);
  }
}

const TABS: Readonly<Record<HomeTab, { readonly action: string; readonly text: string }>> = {
  cases: { action: ACTION.homeCases, text: "Cases" },
  rules: { action: ACTION.homeRules, text: "Rules and settings" },
  data: { action: ACTION.homeData, text: "Data and health" },
};

/** Nobody needs a choice of one. */
function presentTabs({ tabs, place }: HomeView): KnownBlock[] {
  if (tabs.length < 2) return [];
  const elements = tabs.map((tab) => {
    const { action: action_id, text } = TABS[tab];
    const button = { type: "button", action_id, text: plain(text), value: tab } as const;
    return tab === place.tab ? ({ ...button, style: "primary" } as const) : button;
  });
  return [{ type: "actions", elements }];
}
