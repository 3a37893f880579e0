import type { WebClient } from "@slack/web-api";
import { z } from "zod";
import { type Standing, standingOf } from "#src/core/access/standing.ts";

const User = z.object({
  user: z.object({
    id: z.string().default(""),
    team_id: z.string().optional(),
    enterprise_user: z.object({ teams: z.array(z.string()).default([]) }).optional(),
    deleted: z.boolean().default(false),
    is_bot: z.boolean().default(false),
    is_restricted: z.boolean().default(false), // a guest of some channels
    is_ultra_restricted: z.boolean().default(false), // a guest of one
    is_stranger: z.boolean().default(false), // met in a shared channel only
  }),
});

export type Asking = {
  readonly slackUserId: string;
  readonly teamId: string | null; // the workspace the coach stands in
};

/** What Slack says somebody is. Throws when Slack does not answer or knows no such user. */
export async function askStanding(
  client: { readonly users: Pick<WebClient["users"], "info"> },
  { slackUserId, teamId }: Asking,
): Promise<Standing> {
  return readStanding(await client.users.info({ user: slackUserId }), teamId);
}

/** The same out of what `users.info` or `user_change` says. */
export function readStanding(said: unknown, teamId: string | null): Standing {
  const { user } = User.parse(said);
  return standingOf(
    {
      slackUserId: user.id,
      teamId: user.team_id ?? null,
      enterpriseTeamIds: user.enterprise_user?.teams ?? null,
      hasLeft: user.deleted,
      isBot: user.is_bot,
      isGuest: user.is_restricted || user.is_ultra_restricted,
      isStranger: user.is_stranger,
    },
    teamId,
  );
}
