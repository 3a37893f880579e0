/**
 * What somebody is to the company's own Slack workspace. Only a colleague may use the coach: clients' names, sums and
 * reasons are no reading for guests, machines, or people of other companies met in a shared channel.
 */
export type Standing = "colleague" | "guest" | "bot" | "left" | "stranger";

/** As much as Slack tells of a user that matters here. */
export type UserFacts = {
  readonly slackUserId: string;
  readonly teamId: string | null; // the workspace they are at home in
  readonly enterpriseTeamIds: readonly string[] | null; // all of theirs, in a company with several workspaces
  readonly hasLeft: boolean;
  readonly isBot: boolean;
  readonly isGuest: boolean;
  readonly isStranger: boolean;
};

const SLACKBOT = "USLACKBOT"; // Slack does not call it a bot

/** `ownTeamId` is the workspace that the coach stands in; null: not known, then only what Slack says of them counts. */
export function standingOf(user: UserFacts, ownTeamId: string | null): Standing {
  if (user.hasLeft) return "left";
  if (user.isBot || user.slackUserId === SLACKBOT) return "bot";
  if (user.isStranger || isElsewhere(user, ownTeamId)) return "stranger";
  return user.isGuest ? "guest" : "colleague";
}

/** In a company with many workspaces a colleague may be at home in a sister workspace. */
function isElsewhere({ teamId, enterpriseTeamIds }: UserFacts, ownTeamId: string | null): boolean {
  if (ownTeamId === null || teamId === null || teamId === ownTeamId) return false;
  return enterpriseTeamIds === null;
}
