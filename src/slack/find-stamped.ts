import type { WebClient } from "@slack/web-api";
import { z } from "zod";
import type { OutboxPlace, OutboxRow } from "#src/core/outbox.ts";
import { OUTBOX_EVENT } from "./vocabulary.ts";

/** Where a message belongs: a channel's id, and the message it replies to. */
export type Spot = { readonly channel: string; readonly threadTs: string | null };

const Stamped = z.object({
  ts: z.string(),
  metadata: z.object({
    event_type: z.literal(OUTBOX_EVENT),
    event_payload: z.object({ row: z.string() }),
  }),
});

const PAGE = 100;
const SLACK_CLOCK_SECONDS = 300; // how far Slack's clock and ours may be apart

/** Reads the channel or the thread from the row's birth on. Throws when Slack cannot be read: "not there" must be certain. */
export async function findStamped(
  client: WebClient,
  spot: Spot,
  row: OutboxRow,
): Promise<OutboxPlace | null> {
  const oldest = String(row.createdAt.getTime() / 1000 - SLACK_CLOCK_SECONDS);
  let cursor: string | undefined;
  do {
    const page = await readPage(client, spot, { oldest, cursor });
    for (const message of page.messages ?? []) {
      const stamped = Stamped.safeParse(message);
      if (stamped.success && stamped.data.metadata.event_payload.row === row.id)
        return { channelId: spot.channel, ts: stamped.data.ts };
    }
    const next = page.response_metadata?.next_cursor;
    cursor = next === "" ? undefined : next;
  } while (cursor !== undefined);
  return null;
}

async function readPage(
  client: WebClient,
  { channel, threadTs }: Spot,
  { oldest, cursor }: { oldest: string; cursor: string | undefined },
) {
  const from = { channel, oldest, include_all_metadata: true, limit: PAGE };
  const asked = cursor === undefined ? from : { ...from, cursor };
  return threadTs === null
    ? client.conversations.history(asked)
    : client.conversations.replies({ ...asked, ts: threadTs });
}
