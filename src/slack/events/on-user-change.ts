import type { AllMiddlewareArgs, SlackEventMiddlewareArgs } from "@slack/bolt";
import { readStanding } from "../ask-standing.ts";
import type { Standings } from "../standings.ts";

type ChangeArgs = AllMiddlewareArgs & SlackEventMiddlewareArgs<"user_change">;

export type UserChangeDeps = {
  readonly standings: Pick<Standings, "learn">;
  readonly ownTeamId: () => Promise<string | null>;
};

/** Somebody was deactivated, made a guest, or came back. */
export function onUserChange({ standings, ownTeamId }: UserChangeDeps) {
  return async ({ event }: ChangeArgs): Promise<void> => {
    const standing = readStanding(event, await ownTeamId());
    await standings.learn(event.user.id, standing);
  };
}
