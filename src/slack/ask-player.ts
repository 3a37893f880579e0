import type { WebClient } from "@slack/web-api";
import { z } from "zod";

const User = z.object({
  user: z.object({
    team_id: z.string().optional(),
    enterprise_user: z.object({ enterprise_id: z.string() }).optional(),
    deleted: z.boolean().default(false),
    is_bot: z.boolean().default(false),
    is_restricted: z.boolean().default(false), // a guest of some channels
    is_ultra_restricted: z.boolean().default(false), // a guest of one
    is_stranger: z.boolean().default(false), // met in a shared channel only
  }),
});

/**
 * May this Slack user play? Only members of the workspace: no bots, guests, people of another company in a shared
 * channel, nor anybody who has left. `teamId` is the workspace the app stands in.
 */
export async function mayPlay(
  client: { readonly users: Pick<WebClient["users"], "info"> },
  { slackUserId, teamId }: { readonly slackUserId: string; readonly teamId: string | undefined },
): Promise<boolean> {
  const { user } = User.parse(await client.users.info({ user: slackUserId }));
  const isGuest = user.is_restricted || user.is_ultra_restricted || user.is_stranger;
  if (user.deleted || user.is_bot || isGuest) return false;
  // In a company with many workspaces a member may belong to a sister workspace.
  const isElsewhere = user.team_id !== undefined && user.team_id !== teamId;
  return teamId === undefined || !isElsewhere || user.enterprise_user !== undefined;
}
