import { type Draft, composeMessage } from "./post-message.ts";
import type { Ephemeral } from "./live.ts";
import type { MessageView } from "./protocol.ts";
import type { StoredMessage } from "./state/stored.ts";
import { messageView } from "./ui/views-of-state.ts";
import type { World } from "./world.ts";

const keptEphemerals = 500;

/** Shows a message to one person; it is in no history and does not outlive the process. */
export function postEphemeral(
  world: World,
  place: { readonly channel: string; readonly toUserId: string },
  draft: Draft,
): StoredMessage {
  const message = composeMessage(world, draft);
  world.live.ephemerals = [...world.live.ephemerals, { ...place, message }].slice(-keptEphemerals);
  publishEphemeral(world, { ...place, message });
  return message;
}

export function findEphemeral(
  world: World,
  place: { readonly channel: string; readonly ts: string; readonly userId: string },
): Ephemeral | null {
  return (
    world.live.ephemerals.find(
      (one) =>
        one.channel === place.channel &&
        one.message.ts === place.ts &&
        one.toUserId === place.userId,
    ) ?? null
  );
}

export function changeEphemeral(world: World, ephemeral: Ephemeral, message: StoredMessage): void {
  ephemeral.message = message;
  publishEphemeral(world, ephemeral);
}

export function dropEphemeral(world: World, ephemeral: Ephemeral): void {
  world.live.ephemerals = world.live.ephemerals.filter((one) => one !== ephemeral);
  const { channel, toUserId, message } = ephemeral;
  world.changes.publish([toUserId], { type: "deleted", channel, ts: message.ts });
}

export function ephemeralView(world: World, ephemeral: Ephemeral): MessageView {
  return { ...messageView(world, ephemeral.channel, ephemeral.message), ephemeral: true };
}

function publishEphemeral(world: World, ephemeral: Ephemeral): void {
  const message = ephemeralView(world, ephemeral);
  world.changes.publish([ephemeral.toUserId], { type: "message", message });
}
