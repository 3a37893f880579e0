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

const PAGE = 100; // Slack may give less
const SLACK_CLOCK_SECONDS = 300; // how far Slack's clock and ours may be apart
const MOST_REMEMBERED = 1_000;

/**
 * Looks through a channel, newest first, back to the row's last try, or through the whole thread. At least a page is
 * read whatever the clock says. Throws when Slack cannot be read: "not there" must be certain. Some apps may read a page
 * a minute, so the next search for the same try goes on where Slack stopped the last one.
 */
export function makeFindStamped(
  client: WebClient,
): (spot: Spot, row: OutboxRow) => Promise<OutboxPlace | null> {
  const reached = new Map<string, string>(); // by row and try: the page that comes next
  return async (spot, row) => {
    const { search, since } = tryOf(row);
    for (;;) {
      const { messages, next } = await readPage(client, spot, reached.get(search));
      reached.delete(search);
      const ts = stampedIn(messages, row.id);
      if (ts !== null) return { channelId: spot.channel, ts };
      if (next === null || isBefore(messages, spot, since)) return null;
      if (reached.size >= MOST_REMEMBERED) reached.clear();
      reached.set(search, next);
    }
  };
}

/** Does a page of a channel, newest first, go back that far? A thread comes oldest first. */
function isBefore(messages: Page["messages"], { threadTs }: Spot, since: number): boolean {
  return threadTs === null && Number(messages.at(-1)?.ts ?? 0) < since;
}

/** `since`: seconds, as Slack counts. */
function tryOf(row: OutboxRow): { readonly search: string; readonly since: number } {
  const begunAt = row.state === "sending" ? (row.begunAt ?? row.createdAt) : row.createdAt;
  const attempts = row.state === "stale" ? 0 : row.attempts;
  return {
    search: `${row.id}:${attempts}`,
    since: begunAt.getTime() / 1000 - SLACK_CLOCK_SECONDS,
  };
}

function stampedIn(messages: readonly unknown[], rowId: string): string | null {
  for (const message of messages) {
    const stamped = Stamped.safeParse(message);
    if (stamped.success && stamped.data.metadata.event_payload.row === rowId)
      return stamped.data.ts;
  }
  return null;
}

type Page = {
  readonly messages: readonly { readonly ts?: string }[];
  readonly next: string | null;
};

async function readPage(
  client: WebClient,
  { channel, threadTs }: Spot,
  cursor: string | undefined,
): Promise<Page> {
  const from = { channel, include_all_metadata: true, limit: PAGE };
  const asked = cursor === undefined ? from : { ...from, cursor };
  const { messages = [], response_metadata: more } =
    threadTs === null
      ? await client.conversations.history(asked)
      : await client.conversations.replies({ ...asked, ts: threadTs });
  const next = more?.next_cursor ?? "";
  return { messages, next: next === "" ? null : next };
}
