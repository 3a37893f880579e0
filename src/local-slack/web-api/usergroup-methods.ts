import { z } from "zod";
import type { Json } from "../json.ts";
import type { LocalUserGroup } from "../options.ts";
import type { World } from "../world.ts";
import { flag } from "./arguments.ts";
import { method, type Method } from "./method.ts";
import { Refusal } from "./refusal.ts";

/** A user group as Slack writes it; it says "subteam" in events and "usergroup" in methods. */
export function apiUserGroup(world: World, group: LocalUserGroup, withUsers: boolean): Json {
  const { id, handle, name, userIds } = group;
  return {
    id,
    team_id: world.team.id,
    is_usergroup: true,
    is_subteam: true,
    name,
    handle,
    description: "",
    is_external: false,
    date_create: 0,
    date_update: 0,
    date_delete: 0,
    user_count: userIds.length,
    ...(withUsers && { users: [...userIds] }),
  };
}

const list = method({
  scopes: ["usergroups:read"],
  tier: 2,
  args: z.strictObject({
    include_count: flag,
    include_disabled: flag,
    include_users: flag,
  }),
  run: (world, args) => ({
    usergroups: world.userGroups.map((one) =>
      apiUserGroup(world, one, args.include_users === true),
    ),
  }),
});

const usersList = method({
  scopes: ["usergroups:read"],
  tier: 2,
  args: z.strictObject({ usergroup: z.string(), include_disabled: flag }),
  run: (world, { usergroup }) => {
    const found = world.userGroups.find(({ id }) => id === usergroup);
    if (found === undefined) throw new Refusal("no_such_subteam");
    return { users: [...found.userIds] };
  },
});

export const usergroupMethods: Readonly<Record<string, Method>> = {
  "usergroups.list": list,
  "usergroups.users.list": usersList,
};
