import type {
  AllMiddlewareArgs,
  BlockButtonAction,
  BlockStaticSelectAction,
  SlackActionMiddlewareArgs,
} from "@slack/bolt";
import { readHomePlace, turnHome } from "../presenters/home-place.ts";
import { type HomeDeps, publishHome } from "../publish-home.ts";

type TurnArgs = AllMiddlewareArgs &
  SlackActionMiddlewareArgs<BlockButtonAction | BlockStaticSelectAction>;

/** A tab, a filter or a page of the Home tab. */
export function onHomeTurn(deps: HomeDeps) {
  return async ({ ack, action, body, client }: TurnArgs): Promise<void> => {
    await ack();
    const value = action.type === "button" ? action.value : action.selected_option.value;
    const from = readHomePlace(body.view?.private_metadata);
    const place = turnHome(from, { actionId: action.action_id, value });
    await publishHome(deps, client, { by: body.user.id, place });
  };
}
