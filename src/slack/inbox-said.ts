import { z } from "zod";
import { DELIVERY_EVENT } from "./vocabulary.ts";

/** Calls Slack's Web API as whoever is speaking does. */
export type AskSlack = (method: string, args: Record<string, string>) => Promise<unknown>;

/** A message that was posted for a delivery. */
export type Said = { readonly channel: string; readonly ts: string; readonly text: string };

type Asked = {
  readonly delivery: string;
  readonly channel: string; // a person's id: the direct message with them
  readonly threadTs: string | null;
  readonly since: Date;
};

const Opened = z.object({ channel: z.object({ id: z.string() }) });
const Page = z.object({
  messages: z.array(z.unknown()).default([]),
  response_metadata: z.object({ next_cursor: z.string().default("") }).optional(),
});
const Message = z.object({
  ts: z.string(),
  text: z.string().default(""),
  metadata: z.object({
    event_type: z.literal(DELIVERY_EVENT),
    event_payload: z.object({ delivery: z.string(), part: z.string() }),
  }),
});

const PAGE = "100";
const SLACK_CLOCK_SECONDS = 300; // how far Slack's clock and ours may be apart

/** A message's own mark, by which it is found again after a crash; JSON. */
export function markOf(delivery: string, part: string): string {
  return JSON.stringify({ event_type: DELIVERY_EVENT, event_payload: { delivery, part } });
}

/** Everything that stands in a place for a delivery, by part. Throws when Slack cannot be read: "not there" must be certain. */
export async function findSaid(ask: AskSlack, asked: Asked): Promise<Map<string, Said>> {
  const channel = await channelOf(ask, asked.channel);
  const found = new Map<string, Said>();
  const { delivery, threadTs, since } = asked;
  const oldest = String(since.getTime() / 1000 - SLACK_CLOCK_SECONDS);
  let cursor = "";
  do {
    const page = Page.parse(await readPage(ask, { channel, threadTs }, { oldest, cursor }));
    for (const one of page.messages) {
      const read = Message.safeParse(one);
      if (!read.success) continue;
      const { ts, text, metadata } = read.data;
      const { delivery: of, part } = metadata.event_payload;
      if (of === delivery) found.set(part, { channel, ts, text });
    }
    cursor = page.response_metadata?.next_cursor ?? "";
  } while (cursor !== "");
  return found;
}

async function channelOf(ask: AskSlack, place: string): Promise<string> {
  if (!/^[UW]/u.test(place)) return place;
  return Opened.parse(await ask("conversations.open", { users: place })).channel.id;
}

type Place = { readonly channel: string; readonly threadTs: string | null };

function readPage(
  ask: AskSlack,
  { channel, threadTs }: Place,
  { oldest, cursor }: { oldest: string; cursor: string },
): Promise<unknown> {
  const from = { channel, oldest, include_all_metadata: "true", limit: PAGE };
  const asked = cursor === "" ? from : { ...from, cursor };
  return threadTs === null
    ? ask("conversations.history", asked)
    : ask("conversations.replies", { ...asked, ts: threadTs });
}
