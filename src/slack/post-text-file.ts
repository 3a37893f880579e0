import type { WebClient } from "@slack/web-api";
import type { OutboxPlace } from "#src/core/outbox.ts";

/** Puts a file beneath a message, in its thread. */
export async function postTextFile(
  client: WebClient,
  { channelId, ts }: OutboxPlace,
  { name, content }: { readonly name: string; readonly content: string },
): Promise<void> {
  await client.files.uploadV2({ channel_id: channelId, thread_ts: ts, filename: name, content });
}
