import type { WebClient } from "@slack/web-api";
import { z } from "zod";
import type { OutboxPlace, OutboxRow } from "#src/core/outbox.ts";
import type { PostOutcome } from "#src/flows/post-outbox.ts";
import type { ChannelIds } from "./channel-ids.ts";
import type { Message } from "./presenters/alert-card.ts";
import { readFault } from "./slack-fault.ts";
import { OUTBOX_EVENT } from "./vocabulary.ts";

export type PosterDeps = {
  readonly client: WebClient;
  readonly channels: ChannelIds;
  /** Draws what the row is about as it is now; null: it is not there any more. */
  readonly render: (row: OutboxRow) => Promise<Message | null>;
  /** Milliseconds since 1970. */
  readonly now: () => number;
};

export type Poster = {
  readonly post: (row: OutboxRow) => Promise<PostOutcome>;
  readonly update: (row: OutboxRow, place: OutboxPlace) => Promise<PostOutcome>;
  readonly find: (row: OutboxRow) => Promise<OutboxPlace | null | "unreadable">;
};

const Stamped = z.object({
  ts: z.string(),
  metadata: z.object({
    event_type: z.literal(OUTBOX_EVENT),
    event_payload: z.object({ row: z.string() }),
  }),
});

/** Puts rows of the outbox into Slack; each message carries its row's id as metadata, by which it is found again. */
export function makePoster({ client, channels, render, now }: PosterDeps): Poster {
  const pauses = new Map<string, number>(); // channel -> until when Slack wants no call about it
  const attempt = async (
    channel: string,
    write: () => Promise<OutboxPlace>,
  ): Promise<PostOutcome> => {
    const pause = (pauses.get(channel) ?? 0) - now();
    if (pause > 0) return { ok: false, why: "later", afterMs: pause };
    const outcome = await tryWrite(write);
    if (!outcome.ok && outcome.why === "later") pauses.set(channel, now() + outcome.afterMs);
    return outcome;
  };
  return {
    async post(row) {
      const message = await render(row);
      if (message === null) return { ok: false, why: "refused", error: "nothing_to_show" };
      return attempt(row.channel, async () => {
        const channel = await channels.idOf(row.channel);
        const metadata = { event_type: OUTBOX_EVENT, event_payload: { row: row.id } };
        const sent = await client.chat.postMessage({
          channel,
          ...message,
          metadata,
          unfurl_links: false,
        });
        if (sent.channel === undefined || sent.ts === undefined)
          throw new Error("Slack named no message");
        return { channelId: sent.channel, ts: sent.ts };
      });
    },
    async update(row, place) {
      const message = await render(row);
      if (message === null) return { ok: true, place };
      return attempt(row.channel, async () => {
        await client.chat.update({ channel: place.channelId, ts: place.ts, ...message });
        return place;
      });
    },
    async find(row) {
      try {
        return await findStamped(client, channels, row);
      } catch {
        return "unreadable";
      }
    },
  };
}

async function tryWrite(write: () => Promise<OutboxPlace>): Promise<PostOutcome> {
  try {
    return { ok: true, place: await write() };
  } catch (error) {
    const fault = readFault(error);
    switch (fault.kind) {
      case "rate-limited":
        return { ok: false, why: "later", afterMs: fault.afterMs };
      case "refused":
        return { ok: false, why: "refused", error: fault.error };
      case "unknown":
        return { ok: false, why: "unknown" };
    }
  }
}

const PAGE = 100;
const SLACK_CLOCK_SECONDS = 300; // how far Slack's clock and ours may be apart

/** Reads the channel from the row's birth on. Throws when Slack cannot be read: "not there" must be certain. */
async function findStamped(
  client: WebClient,
  channels: ChannelIds,
  row: OutboxRow,
): Promise<OutboxPlace | null> {
  const channel = await channels.idOf(row.channel);
  const oldest = String(row.createdAt.getTime() / 1000 - SLACK_CLOCK_SECONDS);
  let cursor: string | undefined;
  do {
    const page = await client.conversations.history({
      channel,
      oldest,
      include_all_metadata: true,
      limit: PAGE,
      ...(cursor === undefined ? {} : { cursor }),
    });
    for (const message of page.messages ?? []) {
      const stamped = Stamped.safeParse(message);
      if (stamped.success && stamped.data.metadata.event_payload.row === row.id)
        return { channelId: channel, ts: stamped.data.ts };
    }
    cursor =
      page.response_metadata?.next_cursor === "" ? undefined : page.response_metadata?.next_cursor;
  } while (cursor !== undefined);
  return null;
}
