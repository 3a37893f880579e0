import type { WebClient } from "@slack/web-api";

export type ChannelIds = {
  /** The id of a conversation given by id, by `#name` or as a user's id (their direct message). Throws when not found. */
  idOf(channel: string): Promise<string>;
};

/** Slack's history wants ids, people write names; a name is looked up once. Joins public channels by itself. */
export function makeChannelIds(client: WebClient): ChannelIds {
  const known = new Map<string, string>();
  return {
    async idOf(channel) {
      const name = channel.replace(/^#/, "");
      const found = known.get(name) ?? (await lookUp(client, name));
      known.set(name, found);
      return found;
    },
  };
}

async function lookUp(client: WebClient, name: string): Promise<string> {
  if (/^[CGD][A-Z0-9]{2,}$/.test(name)) return name;
  if (/^[UW][A-Z0-9]{2,}$/.test(name)) {
    const { channel } = await client.conversations.open({ users: name });
    if (channel?.id === undefined) throw new Error(`Slack opened no direct message with ${name}`);
    return channel.id;
  }
  let cursor: string | undefined;
  do {
    const page = await client.conversations.list({
      types: "public_channel,private_channel",
      exclude_archived: true,
      limit: 200,
      ...(cursor === undefined ? {} : { cursor }),
    });
    const found = page.channels?.find((channel) => channel.name === name);
    if (found?.id !== undefined) {
      if (found.is_member !== true && found.is_private !== true)
        await client.conversations.join({ channel: found.id });
      return found.id;
    }
    cursor =
      page.response_metadata?.next_cursor === "" ? undefined : page.response_metadata?.next_cursor;
  } while (cursor !== undefined);
  throw new ChannelMissingError(name);
}

/** The bot sees no channel of that name. */
export class ChannelMissingError extends Error {
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
