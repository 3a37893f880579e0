import type { WebClient } from "@slack/web-api";
import { z } from "zod";
import type { OutboxPlace } from "#src/core/outbox.ts";

type TextFile = { readonly name: string; readonly content: string };

/** Puts a file beneath a message, in its thread. */
export async function postTextFile(
  client: WebClient,
  { channelId, ts }: OutboxPlace,
  { name, content }: TextFile,
): Promise<void> {
  await client.files.uploadV2({ channel_id: channelId, thread_ts: ts, filename: name, content });
}

const WithFiles = z.object({
  files: z.array(z.object({ name: z.string(), size: z.number() })),
});

/** Does the same file stand in the thread already? Throws when Slack cannot be read. */
export async function isTextFileThere(
  client: WebClient,
  { channelId: channel, ts }: OutboxPlace,
  { name, content }: TextFile,
): Promise<boolean> {
  const size = Buffer.byteLength(content);
  let cursor = "";
  do {
    const page = await client.conversations.replies({ channel, ts, limit: 200, cursor });
    const isThere = (page.messages ?? []).some((message) => {
      const read = WithFiles.safeParse(message);
      return read.success && read.data.files.some((one) => one.name === name && one.size === size);
    });
    if (isThere) return true;
    cursor = page.response_metadata?.next_cursor ?? "";
  } while (cursor !== "");
  return false;
}
