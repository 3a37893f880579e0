import type { AllMiddlewareArgs, SlackEventMiddlewareArgs } from "@slack/bolt";
import type { AskingDeps } from "../asking-deps.ts";
import { readHomePlace } from "../presenters/home-place.ts";
import { suggestPrompts } from "../presenters/suggested-prompts.ts";
import { type HomeDeps, publishHome } from "../publish-home.ts";

type OpenedArgs = AllMiddlewareArgs & SlackEventMiddlewareArgs<"app_home_opened">;

type OpenedDeps = HomeDeps & Pick<AskingDeps, "listToday">;

/** The Home tab shows what the person works on; the Messages tab suggests what to ask. */
export function onHomeOpened(deps: OpenedDeps) {
  return async ({ event, client }: OpenedArgs): Promise<void> => {
    const { user: by, channel, tab, view } = event;
    if (tab === "home")
      return publishHome(deps, client, { by, place: readHomePlace(view?.private_metadata) });
    const { top } = await deps.listToday({ by });
    await client.assistant.threads.setSuggestedPrompts({
      channel_id: channel,
      title: "You could ask",
      prompts: suggestPrompts(top[0]?.clientName ?? null),
    });
  };
}
