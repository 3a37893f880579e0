import type { WebClient } from "@slack/web-api";
import { z } from "zod";
import { readFault } from "./slack-fault.ts";

const Channel = z.object({
  channel: z.object({
    is_im: z.boolean().default(false),
    is_mpim: z.boolean().default(false),
    is_private: z.boolean().default(false),
    is_member: z.boolean().default(false),
    is_ext_shared: z.boolean().default(false), // with another company
    is_pending_ext_shared: z.boolean().default(false),
  }),
});

/** Whether a team's table can stand in a conversation: `unseen`, the coach is no member; `shared`, strangers read it. */
export type TablePlace = "here" | "unseen" | "shared" | "no-channel";

type Conversations = {
  readonly conversations: Pick<WebClient["conversations"], "info" | "join">;
};

/** Looks at a conversation, and joins a public channel that can hold a table. */
export async function findTablePlace(
  client: Conversations,
  channelId: string,
): Promise<TablePlace> {
  try {
    const { channel } = Channel.parse(await client.conversations.info({ channel: channelId }));
    if (channel.is_im || channel.is_mpim) return "no-channel";
    if (channel.is_ext_shared || channel.is_pending_ext_shared) return "shared";
    if (channel.is_member) return "here";
    if (channel.is_private) return "unseen";
    await client.conversations.join({ channel: channelId });
    return "here";
  } catch (fault) {
    if (readFault(fault).kind === "refused") return "unseen"; // a private channel is hidden from who is not in it
    throw fault;
  }
}
