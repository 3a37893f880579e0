import { appDirectMessage } from "../identity.ts";
import { homeOf, modalsOf } from "../modals.ts";
import type { Snapshot } from "../protocol.ts";
import { conversationsOf } from "../state/conversations.ts";
import type { World } from "../world.ts";
import { conversationView, modalView, usersOf } from "./views-of-state.ts";

/** All that the page shows at first; null when there is no such person. */
export function takeSnapshot(world: World, userId: string): Snapshot | null {
  const users = usersOf(world);
  const people = users.filter((user) => !user.isBot);
  const me = people.find((user) => user.id === userId);
  if (me === undefined) return null;
  return {
    team: world.team,
    me,
    people,
    users,
    conversations: conversationsOf(world, userId).map((one) =>
      conversationView(world, one, userId),
    ),
    commands: world.app.commands.map(({ command, description, usage_hint }) => ({
      command,
      description,
      hint: usage_hint,
    })),
    shortcuts: world.app.shortcuts.map(({ callback_id, name, type }) => ({
      callbackId: callback_id,
      name,
      type,
    })),
    homeBlocks: homeOf(world, userId)?.blocks ?? null,
    modals: modalsOf(world, userId).map(modalView),
    prompts: promptsOf(world, userId),
    appConnected: world.delivery.isConnected(),
  };
}

/** What the app set for this person, or what its manifest suggests. */
function promptsOf(world: World, userId: string): Snapshot["prompts"] {
  const own = world.state.prompts[appDirectMessage(userId)];
  if (own !== undefined) return own;
  return world.app.prompts.length === 0 ? null : { title: "", prompts: world.app.prompts };
}
