import type { WebClient } from "@slack/web-api";
import { z } from "zod";
import { readFault } from "./slack-fault.ts";

const Info = z.object({
  channel: z.object({
    is_member: z.boolean().default(false),
    is_private: z.boolean().default(false),
    is_archived: z.boolean().default(false),
  }),
});

/** Whether the coach can post there, which joins a public channel by itself; null: it can, else what to do. */
export async function checkChannel(client: WebClient, channel: string): Promise<string | null> {
  try {
    const found = Info.parse(await client.conversations.info({ channel })).channel;
    if (found.is_archived) return "This channel is archived. Choose another one.";
    if (found.is_member) return null;
    if (found.is_private) return INVITE;
    await client.conversations.join({ channel });
    return null;
  } catch (fault) {
    if (readFault(fault).kind === "refused") return INVITE; // a private channel is hidden from whom it does not have
    throw fault;
  }
}

const INVITE = "I am not in this channel. Invite me to it, then choose it again.";
