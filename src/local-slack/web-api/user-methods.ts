import { z } from "zod";
import { appIdentity } from "../identity.ts";
import type { Json } from "../json.ts";
import type { LocalPerson } from "../options.ts";
import type { World } from "../world.ts";
import { personOrRefuse } from "./access.ts";
import { count, flag, ignored } from "./arguments.ts";
import { method, type Method } from "./method.ts";
import { pageOf } from "./page-of.ts";
import { Refusal } from "./refusal.ts";

/** Somebody as Slack writes them. */
export function apiUser(world: World, person: LocalPerson, includeLocale: boolean): Json {
  const seesEmail = world.app.scopes.has("users:read.email");
  const handle = person.name.toLowerCase().replaceAll(/\s+/g, ".");
  const standing = person.standing ?? "member";
  return {
    id: person.id,
    team_id: homeTeamOf(world, person),
    name: handle,
    real_name: person.name,
    deleted: standing === "left",
    tz: person.tz,
    tz_label: person.tz,
    tz_offset: offsetSeconds(person.tz),
    is_admin: person.isAdmin,
    is_owner: false,
    is_bot: standing === "bot",
    is_app_user: false,
    is_restricted: standing === "guest",
    ...(standing === "elsewhere" && { is_stranger: true }),
    updated: 0,
    ...(includeLocale && { locale: person.locale }),
    profile: {
      title: person.title,
      real_name: person.name,
      real_name_normalized: person.name,
      display_name: person.name,
      display_name_normalized: person.name,
      team: world.team.id,
      ...(seesEmail && { email: person.email }),
    },
  };
}

/** The workspace somebody is at home in: another one for people met in a shared channel. */
export function homeTeamOf(world: World, person: Pick<LocalPerson, "standing"> | null): string {
  return person?.standing === "elsewhere" ? `${world.team.id}ELSEWHERE` : world.team.id;
}

/** The zone's distance from UTC now. */
function offsetSeconds(tz: string): number {
  const parts = new Intl.DateTimeFormat("en", { timeZone: tz, timeZoneName: "longOffset" });
  const name = parts.formatToParts(new Date()).find((part) => part.type === "timeZoneName");
  const found = /GMT([+-])(\d{2}):(\d{2})/.exec(name?.value ?? "");
  if (found === null) return 0;
  const seconds = Number(found[2]) * 3600 + Number(found[3]) * 60;
  return found[1] === "-" ? -seconds : seconds;
}

function apiBotUser(world: World): Json {
  return {
    id: appIdentity.userId,
    team_id: world.team.id,
    name: world.app.botName.toLowerCase().replaceAll(/\s+/g, ""),
    real_name: world.app.botName,
    deleted: false,
    is_bot: true,
    is_app_user: false,
    is_admin: false,
    updated: 0,
    profile: {
      api_app_id: appIdentity.appId,
      bot_id: appIdentity.botId,
      real_name: world.app.botName,
      display_name: world.app.botName,
      team: world.team.id,
    },
  };
}

const info = method({
  scopes: ["users:read"],
  tier: 4,
  args: z.strictObject({ user: z.string(), include_locale: flag }),
  run: (world, { user, include_locale }) => {
    if (user === appIdentity.userId) return { user: apiBotUser(world) };
    return { user: apiUser(world, personOrRefuse(world, user), include_locale === true) };
  },
});

const list = method({
  scopes: ["users:read"],
  tier: 2,
  args: z.strictObject({
    cursor: z.string().optional(),
    limit: count,
    include_locale: flag,
  }),
  run: (world, args) => {
    const withLocale = args.include_locale === true;
    const all = [...world.people.map((one) => apiUser(world, one, withLocale)), apiBotUser(world)];
    const { entries, nextCursor } = pageOf(all, args, { usual: 1000, most: 1000 });
    return { members: entries, cache_ts: 0, response_metadata: { next_cursor: nextCursor } };
  },
});

const lookupByEmail = method({
  scopes: ["users:read.email"],
  tier: 3,
  args: z.strictObject({ email: z.string() }),
  run: (world, { email }) => {
    const wanted = email.trim().toLowerCase();
    const found = world.people.find((person) => person.email.toLowerCase() === wanted);
    if (found === undefined) throw new Refusal("users_not_found");
    return { user: apiUser(world, found, false) };
  },
});

const botInfo = method({
  scopes: ["users:read"],
  tier: 3,
  args: z.strictObject({ bot: z.string().optional() }),
  run: (world, { bot }) => {
    const { botId, appId, userId } = appIdentity;
    if (bot !== undefined && bot !== botId) throw new Refusal("bot_not_found");
    const name = world.app.botName;
    return {
      bot: {
        id: botId,
        app_id: appId,
        user_id: userId,
        name,
        deleted: false,
        updated: 0,
        icons: {},
      },
    };
  },
});

const teamInfo = method({
  scopes: ["team:read"],
  tier: 3,
  args: z.strictObject({ team: z.string().optional(), domain: ignored }),
  run: (world, { team }) => {
    if (team !== undefined && team !== world.team.id) throw new Refusal("team_not_found");
    return {
      team: {
        id: world.team.id,
        name: world.team.name,
        domain: "local",
        email_domain: "",
        icon: {},
      },
    };
  },
});

export const userMethods: Readonly<Record<string, Method>> = {
  "users.info": info,
  "users.list": list,
  "users.lookupByEmail": lookupByEmail,
  "bots.info": botInfo,
  "team.info": teamInfo,
};
