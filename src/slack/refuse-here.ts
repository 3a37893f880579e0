import type { AllMiddlewareArgs, AnyMiddlewareArgs } from "@slack/bolt";
import type { WebClient } from "@slack/web-api";
import { z } from "zod";
import { sayInModal, sayInOpenWindow } from "./fill-modal.ts";
import { section } from "./presenters/mrkdwn.ts";
import { readFault } from "./slack-fault.ts";
import { COACH_TITLE } from "./vocabulary.ts";

type Given = AnyMiddlewareArgs & AllMiddlewareArgs;

export type Refusal = {
  readonly slackUserId: string | null; // null: nobody that this workspace could write to
  readonly text: string | null; // null: nothing is said
};

/** Answers a request of any kind so that only its sender reads it, and so that Slack shows no fault. */
export async function refuseHere(args: Given, refusal: Refusal): Promise<void> {
  try {
    if ("event" in args) await refuseEvent(args.client, args.body, refusal);
    else await refuseInteraction(args, refusal);
  } catch (fault) {
    if (readFault(fault).kind !== "refused") throw fault; // who cannot be written to is refused silently
  }
}

async function refuseInteraction(
  args: Exclude<Given, { event: unknown }>,
  { text }: Refusal,
): Promise<void> {
  if ("options" in args) return args.ack({ options: [] });
  if ("command" in args) return refuseCommand(args, text);
  if ("view" in args) return refuseView(args, text);
  if (!("ack" in args)) return;
  await args.ack();
  if (text !== null && !(await sayInOpenWindow(args.client, text))) await answerClick(args, text);
}

async function refuseCommand(
  { ack, client }: Extract<Given, { command: unknown }>,
  text: string | null,
): Promise<void> {
  const isSaid = text === null || (await sayInOpenWindow(client, text));
  await (isSaid ? ack() : ack({ response_type: "ephemeral", text }));
}

async function refuseView(
  args: Extract<Given, { view: unknown }>,
  text: string | null,
): Promise<void> {
  if (text === null || args.body.type !== "view_submission" || !("ack" in args)) {
    await args.ack();
    return;
  }
  await args.ack({ response_action: "update", view: sayInModal(COACH_TITLE, text) });
}

const Clicked = z.object({
  user: z.object({ id: z.string() }),
  channel: z.object({ id: z.string() }).optional(),
});

async function answerClick(args: Given, text: string): Promise<void> {
  const clicked = Clicked.safeParse(args.body);
  if (!clicked.success) return;
  if ("respond" in args && clicked.data.channel !== undefined)
    await args.respond({ response_type: "ephemeral", replace_original: false, text });
  else await args.client.chat.postMessage({ channel: clicked.data.user.id, text });
}

const Delivered = z.object({
  event: z.looseObject({
    type: z.string(),
    channel: z.string().optional(),
    channel_type: z.string().optional(),
    tab: z.string().optional(),
  }),
});

async function refuseEvent(
  client: WebClient,
  body: unknown,
  { slackUserId: user, text }: Refusal,
): Promise<void> {
  const delivered = Delivered.safeParse(body);
  if (user === null || text === null || !delivered.success) return;
  const { type, channel, channel_type: place } = delivered.data.event;
  if (type === "app_home_opened") {
    const view = { type: "home" as const, blocks: [section(text)] };
    await client.views.publish({ user_id: user, view });
  } else if (type === "message" && place === "im" && channel !== undefined)
    await client.chat.postMessage({ channel, text });
  else if (type === "app_mention" && channel !== undefined)
    await client.chat.postEphemeral({ channel, user, text });
}
