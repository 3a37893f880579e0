import type { WebClient } from "@slack/web-api";
import { z } from "zod";
import { findTablePlace } from "./find-table-place.ts";

export type ChannelIds = {
  /** The id of a conversation given by id, by `#name` or as a user's id (their direct message). Throws when not found. */
  readonly idOf: (channel: string) => Promise<string>;
  /** Slack does not know what was found: it is looked up anew next time. */
  readonly forget: (channel: string) => void;
};

/** Slack's history wants ids, people write names; a name is looked up once. Joins public channels by itself. */
export function makeChannelIds(client: WebClient): ChannelIds {
  const known = new Map<string, string>();
  return {
    forget: (channel) => void known.delete(nameOf(channel)),
    async idOf(channel) {
      const name = nameOf(channel);
      const found = known.get(name) ?? (await lookUp(client, name));
      known.set(name, found);
      return found;
    },
  };
}

function nameOf(channel: string): string {
  return channel.replace(/^#/, "");
}

async function lookUp(client: WebClient, name: string): Promise<string> {
  if (/^D[A-Z0-9]{2,}$/.test(name)) return name;
  if (/^[CG][A-Z0-9]{2,}$/.test(name)) {
    await findTablePlace(client, name); // joins it where it may; a post says what is wrong otherwise
    return name;
  }
  if (/^[UW][A-Z0-9]{2,}$/.test(name)) return openDirectMessage(client, name);
  for await (const channel of listChannels(client)) {
    if (channel.name !== name) continue;
    if (!channel.isMember && !channel.isPrivate)
      await client.conversations.join({ channel: channel.id });
    return channel.id;
  }
  throw new ChannelMissingError(name);
}

async function openDirectMessage(client: WebClient, user: string): Promise<string> {
  const { channel } = await client.conversations.open({ users: user });
  if (channel?.id === undefined) throw new Error(`Slack opened no direct message with ${user}`);
  return channel.id;
}

const ChannelPage = z.object({
  channels: z.array(
    z.object({
      id: z.string(),
      name: z.string(),
      is_member: z.boolean().default(false),
      is_private: z.boolean().default(false),
    }),
  ),
  response_metadata: z.object({ next_cursor: z.string().optional() }).optional(),
});

type Channel = {
  readonly id: string;
  readonly name: string;
  readonly isMember: boolean;
  readonly isPrivate: boolean;
};

async function* listChannels(client: WebClient): AsyncGenerator<Channel> {
  let cursor = "";
  do {
    const types = "public_channel,private_channel";
    const answer = await client.conversations.list({
      types,
      exclude_archived: true,
      limit: 200,
      cursor,
    });
    const page = ChannelPage.parse(answer);
    for (const { id, name, is_member: isMember, is_private: isPrivate } of page.channels)
      yield { id, name, isMember, isPrivate };
    cursor = page.response_metadata?.next_cursor ?? "";
  } while (cursor !== "");
}

/** The bot sees no channel of that name. */
class ChannelMissingError extends Error {
  override readonly name = "ChannelMissingError";
  // Read like an answer of Slack's, so that the poster waits for somebody to make the channel.
  readonly code = "slack_webapi_platform_error";
  readonly data = { error: "channel_not_found" };

  constructor(channel: string) {
    super(
      `There is no channel #${channel} that the coach can see: make it, or invite the coach to it.`,
    );
  }
}
