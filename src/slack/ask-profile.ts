import type { WebClient } from "@slack/web-api";
import { z } from "zod";
import type { SlackProfile } from "#src/core/member.ts";

const User = z.object({
  user: z.object({
    id: z.string(),
    name: z.string(),
    real_name: z.string().optional(),
    is_admin: z.boolean().default(false),
    locale: z.string().default("en"),
    profile: z.object({ email: z.string().optional() }).default({}),
  }),
});

/** What Slack tells of a user. Throws when there is no such user. */
export async function askProfile(client: WebClient, slackUserId: string): Promise<SlackProfile> {
  const answer = await client.users.info({ user: slackUserId, include_locale: true });
  const { user } = User.parse(answer);
  return {
    slackUserId: user.id,
    name: user.real_name ?? user.name,
    email: user.profile.email ?? null,
    isAdmin: user.is_admin,
    locale: user.locale,
  };
}
