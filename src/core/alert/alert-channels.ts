export type TeamPlace = { readonly id: string; readonly alertChannel: string | null };

/** A channel with alerts, and whose clients' they are. */
export type AlertChannel = {
  readonly channel: string; // name or id
  /** Null: the company's own channel, for all but the teams of the others. */
  readonly teamIds: readonly string[] | null;
};

/** The company's channel first, then each one that teams have of their own; teams may share one. */
export function alertChannels(
  companyChannel: string,
  teams: readonly TeamPlace[],
): readonly AlertChannel[] {
  const own = new Map<string, string[]>();
  for (const { id, alertChannel } of teams) {
    if (alertChannel === null || alertChannel === companyChannel) continue;
    own.set(alertChannel, [...(own.get(alertChannel) ?? []), id]);
  }
  const ofTeams = [...own].map(([channel, teamIds]) => ({ channel, teamIds }));
  return [{ channel: companyChannel, teamIds: null }, ...ofTeams];
}

/** Where the alert about a client of this team is posted. */
export function channelFor(channels: readonly AlertChannel[], teamId: string | null): AlertChannel {
  const own = channels.find(({ teamIds }) => teamId !== null && teamIds?.includes(teamId));
  const [company] = channels;
  const found = own ?? company;
  if (found === undefined) throw new Error("a company has at least its own channel for alerts");
  return found;
}
