import type { AllMiddlewareArgs, BlockButtonAction, SlackActionMiddlewareArgs } from "@slack/bolt";
import type { HomeDeps } from "../events/on-home-opened.ts";
import { presentHome, readHomePage } from "../presenters/home.ts";

type ButtonArgs = AllMiddlewareArgs & SlackActionMiddlewareArgs<BlockButtonAction>;

/** Turns the page of the Home tab. */
export function onHomePage(deps: HomeDeps) {
  return async ({ ack, action, body, client }: ButtonArgs): Promise<void> => {
    await ack();
    const by = body.user.id;
    const view = await deps.showHome({ by, page: readHomePage(action.value) });
    await client.views.publish({ user_id: by, view: presentHome(view, deps.today()) });
  };
}
