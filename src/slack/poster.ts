import type { WebClient } from "@slack/web-api";
import type { OutboxPlace, OutboxRow } from "#src/core/outbox.ts";
import type { FindOutcome, PostOutcome } from "#src/flows/post-outbox-row.ts";
import type { ChannelIds } from "./channel-ids.ts";
import { makeFindStamped, type Spot } from "./find-stamped.ts";
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
};

export type Poster = {
  /** `mayCall` is asked right before each call; false: nothing is posted any more, and the end is unknown. */
  readonly post: (row: OutboxRow, mayCall: () => Promise<boolean>) => Promise<PostOutcome>;
  readonly update: (row: OutboxRow, place: OutboxPlace) => Promise<PostOutcome>;
  readonly find: (row: OutboxRow) => Promise<FindOutcome>;
};

/** Puts rows of the outbox into Slack; each message carries its row's id as metadata, by which it is found again. */
export function makePoster(deps: PosterDeps): Poster {
  const { client, channels, render, placeOf } = deps;
  const findStamped = makeFindStamped(client);
  const draw = <T>(message: Message, put: (content: Content) => Promise<T>): Promise<T> =>
    writeWithPictures(deps, message, put);
  const spotOf = async ({ channel, threadOf }: OutboxRow): Promise<Spot | null> => {
    if (threadOf === null) return { channel: await channels.idOf(channel), threadTs: null };
    const root = await placeOf(threadOf);
    return root === null ? null : { channel: root.channelId, threadTs: root.ts };
  };
  return {
    async post(row, mayCall) {
      const message = await render(row);
      if (message === null) return NOTHING_TO_SHOW;
      const outcome = await tryWrite(async () => {
        const spot = await spotOf(row);
        if (spot === null) throw new NoThreadError();
        return draw(message, async (content) => {
          if (!(await mayCall())) throw new Error("another process may be posting the row");
          return send(client, { rowId: row.id, spot, content });
        });
      });
      if (!outcome.ok && outcome.why === "refused" && CHANNEL_GONE.has(outcome.error))
        channels.forget(row.channel);
      return outcome;
    },
    async update(row, place) {
      const message = await render(row);
      if (message === null) return NOTHING_TO_SHOW;
      return tryWrite(async () => {
        const { channelId: channel, ts } = place;
        await draw(message, (content) => client.chat.update({ channel, ts, ...content }));
        return place;
      });
    },
    async find(row) {
      try {
        const spot = await spotOf(row);
        const place = spot === null ? null : await findStamped(spot, row);
        return place === null ? { is: "not-there" } : { is: "there", place };
      } catch (error) {
        const fault = readFault(error);
        return { is: "unreadable", afterMs: fault.kind === "rate-limited" ? fault.afterMs : null };
      }
    },
  };
}

const NOTHING_TO_SHOW = { ok: false, why: "nothing-to-show" } as const;

/** A channel that was made anew has the old name and another id. */
const CHANNEL_GONE = new Set(["channel_not_found", "is_archived"]);

/** The message it replies to is not in Slack. */
class NoThreadError extends Error {
  override readonly name = "NoThreadError";
  // Read like an answer of Slack's: nothing was sent.
  readonly code = "slack_webapi_platform_error";
  readonly data = { error: "thread_not_found" };
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
