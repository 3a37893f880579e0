import { z } from "zod";
import { announceReaction } from "../delivery/send-event.ts";
import { appIdentity } from "../identity.ts";
import { replaceMessage } from "../state/messages.ts";
import type { StoredConversation, StoredMessage } from "../state/stored.ts";
import { publishMessage } from "../ui/publish.ts";
import type { World } from "../world.ts";
import { conversationOrRefuse, memberOrRefuse, messageOrRefuse } from "./access.ts";
import { method, type Method } from "./method.ts";
import { Refusal } from "./refusal.ts";

const args = z.strictObject({ channel: z.string(), name: z.string(), timestamp: z.string() });
type Args = z.infer<typeof args>;

function found(
  world: World,
  { channel, timestamp, name }: Args,
): {
  conversation: StoredConversation;
  message: StoredMessage;
  name: string;
} {
  const conversation = conversationOrRefuse(world, channel);
  memberOrRefuse(conversation);
  if (!/^:?[a-z0-9_+'-]+:?$/.test(name)) throw new Refusal("invalid_name");
  const message = messageOrRefuse(world, channel, timestamp);
  return { conversation, message, name: name.replaceAll(":", "") };
}

const add = method({
  scopes: ["reactions:write"],
  tier: 3,
  args,
  run: (world, given) => {
    const { conversation, message, name } = found(world, given);
    const users = message.reactions.find((one) => one.name === name)?.users ?? [];
    if (users.includes(appIdentity.userId)) throw new Refusal("already_reacted");
    const others = message.reactions.filter((one) => one.name !== name);
    const reactions = [...others, { name, users: [...users, appIdentity.userId] }];
    const after = { ...message, reactions };
    replaceMessage(world, conversation.id, after);
    publishMessage(world, conversation, after);
    announce(world, "reaction_added", { conversation, message, name });
    return {};
  },
});

const remove = method({
  scopes: ["reactions:write"],
  tier: 2,
  args,
  run: (world, given) => {
    const { conversation, message, name } = found(world, given);
    const own = message.reactions.find((one) => one.name === name);
    if (own === undefined || !own.users.includes(appIdentity.userId))
      throw new Refusal("no_reaction");
    const users = own.users.filter((id) => id !== appIdentity.userId);
    const others = message.reactions.filter((one) => one.name !== name);
    const after = {
      ...message,
      reactions: users.length === 0 ? others : [...others, { name, users }],
    };
    replaceMessage(world, conversation.id, after);
    publishMessage(world, conversation, after);
    announce(world, "reaction_removed", { conversation, message, name });
    return {};
  },
});

function announce(
  world: World,
  type: "reaction_added" | "reaction_removed",
  {
    conversation,
    message,
    name,
  }: { conversation: StoredConversation; message: StoredMessage; name: string },
): void {
  const reaction = { userId: appIdentity.userId, name, channel: conversation.id, item: message };
  announceReaction(world, type, reaction);
}

export const reactionMethods: Readonly<Record<string, Method>> = {
  "reactions.add": add,
  "reactions.remove": remove,
};
