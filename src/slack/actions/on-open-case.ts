import type { AllMiddlewareArgs, BlockButtonAction, SlackActionMiddlewareArgs } from "@slack/bolt";
import type { ModalView } from "@slack/types";
import type { WebClient } from "@slack/web-api";
import { caseIdOf } from "../case-id-of.ts";
import { openAndFill, sayInModal } from "../fill-modal.ts";
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
    const by = body.user.id;
    const draw = () => drawOwnSheet({ caseId: caseIdOf(action.value), by });
    if (body.view?.type === "home") {
      const opening = { triggerId: body.trigger_id, title: TITLE };
      return openAndFill(client, opening, async () => sendSheet(client, by, await draw()));
    }
    const sheet = await draw();
    if (action.block_id.startsWith(OWN_SHEET)) await respond({ ...sheet, replace_original: true });
    else if (body.channel === undefined || isDirect(body.channel.id))
      await client.chat.postMessage({ channel: by, ...sheet });
    else await respond({ ...sheet, response_type: "ephemeral", replace_original: false });
  };
}

const TITLE = "Case";

/** Into the direct message, where its buttons work and it stays; says where, since Home shows nothing of it. */
async function sendSheet(client: WebClient, by: string, sheet: Message): Promise<ModalView> {
  const { channel, ts } = await client.chat.postMessage({ channel: by, ...sheet });
  const link = await linkTo(client, { channel, ts });
  const where = link === null ? "our direct message" : `<${link}|our direct message>`;
  return sayInModal(TITLE, `📂 The case is in ${where}.`);
}

type Place = { readonly channel: string | undefined; readonly ts: string | undefined };

/** Null where Slack has none. */
async function linkTo(client: WebClient, { channel, ts }: Place): Promise<string | null> {
  if (channel === undefined || ts === undefined) return null;
  const [found] = await Promise.allSettled([client.chat.getPermalink({ channel, message_ts: ts })]);
  return found.status === "fulfilled" ? (found.value.permalink ?? null) : null;
}

/** There a message is private already, and stays when Slack is opened anew. */
function isDirect(channelId: string): boolean {
  return channelId.startsWith("D");
}
