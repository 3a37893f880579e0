import { z } from "zod";
import { appIdentity } from "../identity.ts";
import type { Json } from "../json.ts";
import { joinChannel } from "../members.ts";
import { appIsMember, channelType, isMember, partnerOf } from "../state/conversations.ts";
import type { StoredConversation } from "../state/stored.ts";
import type { World } from "../world.ts";
import {
  conversationOrRefuse,
  readScopes,
  requireKindScope,
  requireScope,
  targetOrRefuse,
} from "./access.ts";
import { count, ignored } from "./arguments.ts";
import { method, type Method } from "./method.ts";
import { pageOf } from "./page-of.ts";
import { Refusal } from "./refusal.ts";

const paging = { cursor: z.string().optional(), limit: count };

function apiConversation(world: World, conversation: StoredConversation): Json {
  const type = channelType(conversation);
  const partner = partnerOf(conversation);
  return {
    id: conversation.id,
    ...(partner === null
      ? { name: conversation.name, name_normalized: conversation.name }
      : { user: partner }),
    is_channel: type === "channel",
    is_group: type === "group",
    is_im: type === "im",
    is_mpim: false,
    is_private: type !== "channel",
    is_archived: false,
    is_general: false,
    is_member: appIsMember(conversation),
    created: 0,
    creator: appIdentity.userId,
    context_team_id: world.team.id,
    topic: { value: conversation.topic, creator: "", last_set: 0 },
    purpose: { value: "", creator: "", last_set: 0 },
    num_members: conversation.memberIds.length,
  };
}

const typeNames = { public_channel: "channel", private_channel: "private", im: "dm" } as const;
const typeScopes = { channel: "channels:read", private: "groups:read", dm: "im:read" } as const;

function wantedKinds(world: World, types: string): ReadonlySet<StoredConversation["kind"]> {
  const kinds = new Set<StoredConversation["kind"]>();
  for (const name of types.split(",").map((type) => type.trim())) {
    if (name === "mpim") continue;
    if (name !== "public_channel" && name !== "private_channel" && name !== "im") {
      throw new Refusal("invalid_types");
    }
    const kind = typeNames[name];
    requireScope(world, [typeScopes[kind]]);
    kinds.add(kind);
  }
  return kinds;
}

const listArgs = z.strictObject({
  ...paging,
  types: z.string().default("public_channel"),
  exclude_archived: ignored,
});

function listed(
  world: World,
  list: readonly StoredConversation[],
  args: z.infer<typeof listArgs>,
): Json {
  const kinds = wantedKinds(world, args.types);
  const visible = list.filter((one) => kinds.has(one.kind));
  const { entries, nextCursor } = pageOf(visible, args, { usual: 100, most: 1000 });
  return {
    channels: entries.map((one) => apiConversation(world, one)),
    response_metadata: { next_cursor: nextCursor },
  };
}

const list = method({
  scopes: readScopes,
  tier: 2,
  args: listArgs,
  run: (world, args) => {
    const all = Object.values(world.state.conversations);
    const known = all.filter((one) => one.kind === "channel" || appIsMember(one));
    return listed(world, known, args);
  },
});

const ofUser = method({
  scopes: readScopes,
  tier: 3,
  args: listArgs.extend({ user: z.string().default(appIdentity.userId) }),
  run: (world, args) => {
    const all = Object.values(world.state.conversations);
    const known = all.filter((one) => one.kind === "channel" || appIsMember(one));
    return listed(
      world,
      known.filter((one) => isMember(one, args.user)),
      args,
    );
  },
});

const info = method({
  scopes: readScopes,
  tier: 3,
  args: z.strictObject({
    channel: z.string(),
    include_locale: ignored,
    include_num_members: ignored,
  }),
  run: (world, { channel }) => {
    const conversation = conversationOrRefuse(world, channel);
    requireKindScope(world, conversation, "read");
    return { channel: apiConversation(world, conversation) };
  },
});

const open = method({
  scopes: ["im:write", "mpim:write", "groups:write", "channels:manage"],
  tier: 3,
  args: z.strictObject({
    channel: z.string().optional(),
    users: z.string().optional(),
    return_im: ignored,
    prevent_creation: ignored,
  }),
  run: (world, args) => {
    requireScope(world, ["im:write"]);
    if (args.channel === undefined && args.users === undefined)
      throw new Refusal("users_list_not_supplied");
    if ((args.users ?? "").includes(","))
      throw new Refusal("method_not_supported_for_channel_type");
    const wanted = args.users ?? args.channel ?? "";
    const known = args.users === undefined || world.people.some((person) => person.id === wanted);
    if (!known) throw new Refusal("user_not_found");
    const conversation = targetOrRefuse(world, wanted);
    return { no_op: true, already_open: true, channel: apiConversation(world, conversation) };
  },
});

const members = method({
  scopes: readScopes,
  tier: 4,
  args: z.strictObject({ ...paging, channel: z.string() }),
  run: (world, args) => {
    const conversation = conversationOrRefuse(world, args.channel);
    requireKindScope(world, conversation, "read");
    const { entries, nextCursor } = pageOf(conversation.memberIds, args, {
      usual: 100,
      most: 1000,
    });
    return { members: entries, response_metadata: { next_cursor: nextCursor } };
  },
});

const join = method({
  scopes: ["channels:join"],
  tier: 3,
  args: z.strictObject({ channel: z.string() }),
  run: (world, { channel }) => {
    const conversation = conversationOrRefuse(world, channel);
    if (conversation.kind !== "channel") throw new Refusal("method_not_supported_for_channel_type");
    const joined = joinChannel(world, conversation, appIdentity.userId);
    if (!joined)
      return { channel: apiConversation(world, conversation), warning: "already_in_channel" };
    return { channel: apiConversation(world, conversation) };
  },
});

export const conversationMethods: Readonly<Record<string, Method>> = {
  "conversations.list": list,
  "conversations.info": info,
  "conversations.open": open,
  "conversations.members": members,
  "conversations.join": join,
  "users.conversations": ofUser,
};
