import type { AllMiddlewareArgs, BlockButtonAction, SlackActionMiddlewareArgs } from "@slack/bolt";
import type { OpenPage } from "../open-page.ts";

type ButtonArgs = AllMiddlewareArgs & SlackActionMiddlewareArgs<BlockButtonAction>;

/** A button that opens what a word of the command opens. */
export function onOpenPage(open: OpenPage) {
  return async ({ ack, body, client }: ButtonArgs): Promise<void> => {
    await ack();
    await open({ client, triggerId: body.trigger_id, by: body.user.id });
  };
}
