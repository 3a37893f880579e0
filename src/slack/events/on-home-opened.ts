import type { AllMiddlewareArgs, SlackEventMiddlewareArgs } from "@slack/bolt";
import type { AskingDeps } from "../asking-deps.ts";
import { presentHome, readHomePage } from "../presenters/home.ts";
import { suggestPrompts } from "../presenters/suggested-prompts.ts";

type OpenedArgs = AllMiddlewareArgs & SlackEventMiddlewareArgs<"app_home_opened">;

export type HomeDeps = Pick<AskingDeps, "showHome" | "today">;

/** The Home tab shows the person's open cases; the Messages tab suggests what to ask. */
export function onHomeOpened(deps: HomeDeps) {
  return async ({ event, client }: OpenedArgs): Promise<void> => {
    const { user: by, channel, tab } = event;
    if (tab === "home") {
      const page = readHomePage(event.view?.private_metadata);
      const view = presentHome(await deps.showHome({ by, page }), deps.today());
      await client.views.publish({ user_id: by, view });
      return;
    }
    const { due, later } = await deps.showHome({ by, page: 0 });
    const top = due[0] ?? later[0];
    await client.assistant.threads.setSuggestedPrompts({
      channel_id: channel,
      title: "You could ask",
      prompts: suggestPrompts(top?.clientName ?? null),
    });
  };
}
