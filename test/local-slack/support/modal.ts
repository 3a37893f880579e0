import { z } from "zod";
import type { LocalSlack } from "#src/local-slack/start.ts";
import { callApi, type RawSocket } from "./raw-app.ts";

export const plain = (text: string): object => ({ type: "plain_text", text });

export const textInput = {
  type: "input",
  block_id: "why",
  label: plain("Why"),
  element: { type: "plain_text_input", action_id: "text", min_length: 2, max_length: 5 },
};

export function modal(over: Record<string, unknown> = {}): Record<string, unknown> {
  return {
    type: "modal",
    callback_id: "m",
    title: plain("Title"),
    submit: plain("Save"),
    blocks: [textInput],
    ...over,
  };
}

type Connected = { readonly slack: LocalSlack; readonly socket: RawSocket };

/** A fresh trigger of Rita's. */
export async function takeTrigger({ slack, socket }: Connected): Promise<string> {
  await slack.as("UREP").shortcut("begin");
  return z.string().parse(socket.heard.at(-1)?.payload["trigger_id"]);
}

/** Opens a modal for Rita and gives its id. */
export async function openModal(
  connected: Connected,
  over: Record<string, unknown> = {},
): Promise<string> {
  const args = { trigger_id: await takeTrigger(connected), view: modal(over) };
  const opened = await callApi(connected.slack, "views.open", args);
  return z.object({ view: z.object({ id: z.string() }) }).parse(opened).view.id;
}
