import { appIdentity } from "../identity.ts";
import type { Json } from "../json.ts";
import { homeTeamOf } from "../web-api/user-methods.ts";
import type { World } from "../world.ts";

/** What every interaction says about where it comes from. */
export function payloadBase(world: World, userId: string): Json {
  const person = world.people.find((one) => one.id === userId);
  const handle = (person?.name ?? userId).toLowerCase().replaceAll(/\s+/g, ".");
  return {
    token: "local-workspace",
    api_app_id: appIdentity.appId,
    team: { id: world.team.id, domain: "local" },
    enterprise: null,
    is_enterprise_install: false,
    user: {
      id: userId,
      username: handle,
      name: handle,
      team_id: homeTeamOf(world, person ?? null),
    },
  };
}
