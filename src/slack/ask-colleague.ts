import type { WebClient } from "@slack/web-api";
import { z } from "zod";
import { readFault } from "./slack-fault.ts";

const User = z.object({
  user: z.object({
    id: z.string(),
    is_bot: z.boolean().default(false),
    deleted: z.boolean().default(false),
    is_stranger: z.boolean().default(false), // of another company, in a shared channel
  }),
});

const SLACKBOT = "USLACKBOT"; // Slack says of it that it is no bot

/** Whether Slack knows this id as a person of the company who is still there. */
export async function askIsColleague(client: WebClient, slackUserId: string): Promise<boolean> {
  if (slackUserId === SLACKBOT) return false;
  try {
    const { user } = User.parse(await client.users.info({ user: slackUserId }));
    return !user.is_bot && !user.deleted && !user.is_stranger;
  } catch (fault) {
    if (readFault(fault).kind === "refused") return false; // no such user here
    throw fault;
  }
}
