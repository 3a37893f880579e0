import type { Json } from "../json.ts";
import type { World } from "../world.ts";

/** The channel that a person had in front of them last, apart from the app's own conversation. */
export function readerContext(world: World, userId: string): Json | null {
  const seen = world.live.looking.get(userId);
  if (seen === undefined) return null;
  return {
    entities: [{ type: "slack#/types/channel_id", value: seen, team_id: world.team.id }],
  };
}
