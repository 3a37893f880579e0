import { askStanding } from "./ask-standing.ts";

/**
 * May this Slack user play? Only members of the workspace: no bots, guests, people of another company in a shared
 * channel, nor anybody who has left. `teamId` is the workspace the app stands in.
 */
export async function mayPlay(
  client: Parameters<typeof askStanding>[0],
  { slackUserId, teamId }: { readonly slackUserId: string; readonly teamId: string | undefined },
): Promise<boolean> {
  return (await askStanding(client, { slackUserId, teamId: teamId ?? null })) === "colleague";
}
