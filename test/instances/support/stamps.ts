import type { WebClient } from "@slack/web-api";
import { z } from "zod";

const Stamped = z.object({
  metadata: z.object({ event_payload: z.object({ row: z.string() }) }),
});

/** Which rows of the outbox stand in these conversations and their threads, each as often as it stands there. */
export async function stampsIn(client: WebClient, channels: readonly string[]): Promise<string[]> {
  const found: string[] = [];
  for (const channel of channels) {
    const messages = await readAll(client, channel, null);
    const roots = messages.filter(({ reply_count: replies = 0 }) => replies > 0);
    const threads = await Promise.all(roots.map(({ ts }) => readAll(client, channel, ts ?? "")));
    for (const message of [...messages, ...threads.flatMap((thread) => thread.slice(1))]) {
      const stamped = Stamped.safeParse(message);
      if (stamped.success) found.push(stamped.data.metadata.event_payload.row);
    }
  }
  return found;
}

const Answer = z.object({
  metadata: z.object({ event_payload: z.object({ delivery: z.string() }) }),
});

/** Which deliveries are answered in a conversation, in the order of the answers, each as often as it is answered. */
export async function answeredIn(client: WebClient, channel: string): Promise<string[]> {
  const messages = await readAll(client, channel, null);
  return messages.toReversed().flatMap((message) => {
    const read = Answer.safeParse(message);
    return read.success ? [read.data.metadata.event_payload.delivery] : [];
  });
}

type Read = { readonly ts?: string; readonly reply_count?: number };

async function readAll(client: WebClient, channel: string, ts: string | null): Promise<Read[]> {
  const found: Read[] = [];
  let cursor = "";
  do {
    const from = { channel, include_all_metadata: true, limit: 200, cursor };
    const page =
      ts === null
        ? await client.conversations.history(from)
        : await client.conversations.replies({ ...from, ts });
    found.push(...(page.messages ?? []));
    cursor = page.response_metadata?.next_cursor ?? "";
  } while (cursor !== "");
  return found;
}
