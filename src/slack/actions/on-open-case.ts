import type { AllMiddlewareArgs, BlockButtonAction, SlackActionMiddlewareArgs } from "@slack/bolt";
import { caseIdOf } from "../case-id-of.ts";
import type { Message } from "../presenters/alert-card.ts";
import { OWN_SHEET } from "../presenters/case-sheet.ts";

type ButtonArgs = AllMiddlewareArgs & SlackActionMiddlewareArgs<BlockButtonAction>;

export type OpenCaseDeps = {
  /** The sheet as this person sees it; says so when it is not for them. */
  readonly drawOwnSheet: (asked: { caseId: string; by: string }) => Promise<Message>;
};

/** The button "Case" of a card or a list, for the clicker alone; on a sheet of one's own it draws that anew. */
export function onOpenCase({ drawOwnSheet }: OpenCaseDeps) {
  return async ({ ack, action, body, client, respond }: ButtonArgs): Promise<void> => {
    await ack();
    const sheet = await drawOwnSheet({ caseId: caseIdOf(action.value), by: body.user.id });
    if (action.block_id.startsWith(OWN_SHEET)) await respond({ ...sheet, replace_original: true });
    else if (body.channel === undefined || isDirect(body.channel.id))
      await client.chat.postMessage({ channel: body.user.id, ...sheet });
    else await respond({ ...sheet, response_type: "ephemeral", replace_original: false });
  };
}

/** There a message is private already, and stays when Slack is opened anew. */
function isDirect(channelId: string): boolean {
  return channelId.startsWith("D");
}
