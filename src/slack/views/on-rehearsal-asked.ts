import type { AllMiddlewareArgs, SlackViewMiddlewareArgs, ViewSubmitAction } from "@slack/bolt";
import type { WebClient } from "@slack/web-api";
import type { RehearsalPlace } from "#src/core/rehearsal/rehearsal-record.ts";
import { beginTalk, orApologise } from "../begin-rehearsal.ts";
import { readRehearsalModal } from "../presenters/rehearsal-start.ts";
import type { RehearsalDesk } from "../rehearsal-desk.ts";
import { readFault } from "../slack-fault.ts";

type SubmitArgs = AllMiddlewareArgs & SlackViewMiddlewareArgs<ViewSubmitAction>;

/** The submitted form: the talk begins in the direct message, and a channel's clicker is told where. */
export function onRehearsalAsked(desk: RehearsalDesk) {
  return async ({ ack, body, view, client }: SubmitArgs): Promise<void> => {
    const { from, ...wish } = readRehearsalModal(view);
    await ack();
    if (!(await desk.claim(`view:${view.id}`))) return; // Slack may deliver a form twice
    const by = body.user.id;
    await orApologise(client, { channel: by }, async () => {
      const place = await beginTalk({ client, desk }, { ...wish, by });
      if (from !== null && place !== null) await tellWhere({ client, desk }, { from, by }, place);
    });
  };
}

type Where = { readonly from: string; readonly by: string };

/** Seen by nobody else. The talk is there whether this can be said or not. */
async function tellWhere(
  { client, desk }: { client: WebClient; desk: RehearsalDesk },
  { from, by }: Where,
  { channel, threadTs }: RehearsalPlace,
): Promise<void> {
  try {
    const { permalink } = await client.chat.getPermalink({ channel, message_ts: threadTs });
    const where =
      permalink === undefined ? "our direct message" : `<${permalink}|our direct message>`;
    const text = `🎭 Your practice talk is in ${where}. Only you see it.`;
    await client.chat.postEphemeral({ channel: from, user: by, text });
  } catch (fault) {
    const isShut = readFault(fault).kind === "refused"; // the coach is no member where the card was asked for
    if (!isShut) desk.noteFault(fault);
  }
}
