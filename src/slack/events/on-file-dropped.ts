import type { AllMiddlewareArgs, SlackEventMiddlewareArgs } from "@slack/bolt";
import { z } from "zod";
import type { DroppedInSlack } from "#src/flows/drop/receive-drop.ts";
import { section } from "../presenters/mrkdwn.ts";

type MessageArgs = AllMiddlewareArgs & SlackEventMiddlewareArgs<"message">;

export type FileDroppedDeps = {
  readonly receiveDrop: (given: {
    by: string;
    channel: string;
    messageTs: string;
    files: readonly DroppedInSlack[];
  }) => Promise<"taken" | "not-allowed">;
};

const Shared = z.object({
  channel: z.string(),
  channel_type: z.literal("im"),
  subtype: z.literal("file_share"),
  user: z.string(),
  ts: z.string(),
  bot_id: z.undefined().optional(), // what the coach itself puts there is no drop
  files: z
    .array(z.object({ id: z.string(), name: z.string().nullish(), mode: z.string().optional() }))
    .min(1),
});

const NOT_ALLOWED =
  "Thank you. Data are everybody's here, so I take files from managers and admins only; please give it to one of them.";

/** A file in the direct message is data to be taken in; each file gets a message of its own. */
export function onFileDropped({ receiveDrop }: FileDroppedDeps) {
  return async ({ event, client }: MessageArgs): Promise<void> => {
    const shared = Shared.safeParse(event);
    if (!shared.success) return;
    const { channel, user: by, ts: messageTs, files } = shared.data;
    const outcome = await receiveDrop({
      by,
      channel,
      messageTs,
      files: files.map(({ id, name }) => ({ slackFileId: id, fileName: name ?? id })),
    });
    if (outcome === "not-allowed")
      await client.chat.postMessage({ channel, text: NOT_ALLOWED, blocks: [section(NOT_ALLOWED)] });
  };
}
