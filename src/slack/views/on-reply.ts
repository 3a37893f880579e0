import type { AllMiddlewareArgs, SlackViewMiddlewareArgs, ViewSubmitAction } from "@slack/bolt";
import { REPLY_CHANNELS } from "#src/flows/read-reply.ts";
import { sayInModal } from "../fill-modal.ts";
import {
  presentReply,
  readReplyWindow,
  REPLY_FIELD,
  REPLY_TITLE,
} from "../presenters/reply-window.ts";
import { readInputs } from "../read-inputs.ts";
import type { ReplyDesk } from "../reply-desk.ts";

type SubmitArgs = AllMiddlewareArgs & SlackViewMiddlewareArgs<ViewSubmitAction>;

const NOBODY = "They are not there any more, or a manager looks after them. Nothing was kept.";

/** The pasted reply: shown in the same window with what was read out of it. */
export function onReplyPasted({ readReply, today }: Pick<ReplyDesk, "readReply" | "today">) {
  return async ({ ack, body, view }: SubmitArgs): Promise<void> => {
    const window = readReplyWindow(view.private_metadata);
    const given = readInputs(view);
    const text = given.line(REPLY_FIELD.text)?.trim() ?? "";
    if (text === "")
      return ack({
        response_action: "errors",
        errors: { [REPLY_FIELD.text]: "Paste what they wrote." },
      });
    const { clientId } = window;
    const found = await readReply({ about: { clientId }, text, by: body.user.id });
    if (found === null)
      return ack({ response_action: "update", view: sayInModal(REPLY_TITLE, NOBODY) });
    const channel = REPLY_CHANNELS.find((one) => one === given.choice(REPLY_FIELD.channel));
    const isKept = given.choices(REPLY_FIELD.keep).includes("keep");
    const shown = { ...window, text, isKept, channel: channel ?? window.channel };
    await ack({ response_action: "update", view: presentReply(shown, found.read, today()) });
  };
}

/** "Note that they did": the contact is kept, with their words when that was ticked. */
export function onReplyKept({ keepReply }: Pick<ReplyDesk, "keepReply">) {
  return async ({ ack, body, view }: SubmitArgs): Promise<void> => {
    const { clientId, channel, text, isKept } = readReplyWindow(view.private_metadata);
    const words = isKept ? text : null;
    const by = body.user.id;
    const kept = await keepReply({ clientId, channel, text: words, by, actId: view.id });
    const said = !kept.ok ? NOBODY : kept.hadReminder ? NOTED_AND_REST : NOTED;
    await ack({ response_action: "update", view: sayInModal(REPLY_TITLE, said) });
  };
}

const NOTED = "✅ Noted that they answered.";
const NOTED_AND_REST = "✅ Noted that they answered. The reminder to follow up is settled with it.";
