import type { Day } from "#src/core/day.ts";
import { type HomePlace, type HomeTab, tabsOf } from "#src/core/home/home-place.ts";
import type { Member } from "#src/core/member.ts";
import { type DataHome, showDataHome, type ShowDataHomeDeps } from "./show-home-data.ts";
import { type OwnHome, showOwnHome, type ShowOwnHomeDeps } from "./show-home-own.ts";
import { type RulesHome, showRulesHome, type ShowRulesHomeDeps } from "./show-home-rules.ts";
import { showTeamHome, type ShowTeamHomeDeps, type TeamHome } from "./show-home-team.ts";

export type HomeAsk = { readonly member: Member; readonly today: Day; readonly place: HomePlace };

export type ShowHomeDeps = ShowOwnHomeDeps &
  ShowTeamHomeDeps &
  ShowRulesHomeDeps &
  ShowDataHomeDeps;

export type HomeView = {
  readonly tabs: readonly HomeTab[]; // what this person may look at
  readonly place: HomePlace; // what is shown
  readonly home: OwnHome | TeamHome | RulesHome | DataHome;
};

/** The Home tab of somebody: a tab that is not for them becomes their cases, a page that is not there the last. */
export async function showHome(deps: ShowHomeDeps, asked: HomeAsk): Promise<HomeView> {
  const tabs = tabsOf(asked.member.role);
  const tab = tabs.includes(asked.place.tab) ? asked.place.tab : "cases";
  const place = { ...asked.place, tab };
  const home = await showTab(deps, { ...asked, place });
  const page = "board" in home ? home.board.page : 0;
  return { tabs, place: { ...place, page }, home };
}

async function showTab(deps: ShowHomeDeps, asked: HomeAsk): Promise<HomeView["home"]> {
  switch (asked.place.tab) {
    case "rules":
      return showRulesHome(deps, asked);
    case "data":
      return showDataHome(deps);
    case "cases":
      return asked.member.role === "rep" ? showOwnHome(deps, asked) : showTeamHome(deps, asked);
  }
}
