import type { App } from "@slack/bolt";
import { onUserChange } from "../events/on-user-change.ts";
import { onlyColleagues, type OnlyColleaguesDeps } from "../only-colleagues.ts";
import type { Standings } from "../standings.ts";

export type ColleaguesDeps = OnlyColleaguesDeps & { readonly standings: Standings };

/** Stands before every other listener: call it first. */
export function listenForColleagues(app: App, deps: ColleaguesDeps): void {
  app.use(onlyColleagues(deps));
  app.event("user_change", onUserChange(deps));
}
