import type { WebClient } from "@slack/web-api";
import type { OutboxPlace, OutboxRow } from "#src/core/outbox.ts";
import type { PostOutcome } from "#src/flows/post-outbox.ts";
import type { ChannelIds } from "./channel-ids.ts";
import { findStamped, type Spot } from "./find-stamped.ts";
import type { Message } from "./presenters/alert-card.ts";
import { readFault } from "./slack-fault.ts";
import { OUTBOX_EVENT } from "./vocabulary.ts";
import { type Content, type DrawPng, writeWithPictures } from "./write-with-pictures.ts";

export type PosterDeps = {
  readonly client: WebClient;
  readonly channels: ChannelIds;
  /** Draws what the row is about as it is now; null: it is not there any more. */
  readonly render: (row: OutboxRow) => Promise<Message | null>;
  /** Where the message of a key stands; null: not posted. */
  readonly placeOf: (key: string) => Promise<OutboxPlace | null>;
  /** Null: charts that Slack does not take are left out. */
  readonly drawPng: DrawPng | null;
  /** Milliseconds since 1970. */
  readonly now: () => number;
};

export type Poster = {
  readonly post: (row: OutboxRow) => Promise<PostOutcome>;
  readonly update: (row: OutboxRow, place: OutboxPlace) => Promise<PostOutcome>;
  readonly find: (row: OutboxRow) => Promise<OutboxPlace | null | "unreadable">;
};

/** Puts rows of the outbox into Slack; each message carries its row's id as metadata, by which it is found again. */
export function makePoster(deps: PosterDeps): Poster {
  const { client, channels, render, placeOf, now } = deps;
  const draw = <T>(message: Message, put: (content: Content) => Promise<T>): Promise<T> =>
    writeWithPictures(deps, message, put);
  const spotOf = async ({ channel, threadOf }: OutboxRow): Promise<Spot | null> => {
    if (threadOf === null) return { channel: await channels.idOf(channel), threadTs: null };
    const root = await placeOf(threadOf);
    return root === null ? null : { channel: root.channelId, threadTs: root.ts };
  };
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
        const spot = await spotOf(row);
        if (spot === null) throw new Error("the thread's message is not in Slack yet");
        return draw(message, (content) => send(client, { rowId: row.id, spot, content }));
      });
    },
    async update(row, place) {
      const message = await render(row);
      if (message === null) return { ok: true, place };
      return attempt(row.channel, async () => {
        const { channelId: channel, ts } = place;
        await draw(message, (content) => client.chat.update({ channel, ts, ...content }));
        return place;
      });
    },
    async find(row) {
      try {
        const spot = await spotOf(row);
        return spot === null ? null : await findStamped(client, spot, row);
      } catch {
        return "unreadable";
      }
    },
  };
}

type Sending = { readonly rowId: string; readonly spot: Spot; readonly content: Content };

async function send(
  client: WebClient,
  { rowId, spot: { channel, threadTs }, content }: Sending,
): Promise<OutboxPlace> {
  const metadata = { event_type: OUTBOX_EVENT, event_payload: { row: rowId } };
  const thread = threadTs === null ? {} : { thread_ts: threadTs };
  const sent = await client.chat.postMessage({
    channel,
    ...content,
    ...thread,
    metadata,
    unfurl_links: false,
  });
  if (sent.channel === undefined || sent.ts === undefined)
    throw new Error("Slack named no message");
  return { channelId: sent.channel, ts: sent.ts };
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
