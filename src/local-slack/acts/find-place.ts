import { fullState } from "../blocks/element-value.ts";
import { walkElements, type PlacedElement } from "../blocks/walk-elements.ts";
import { apiMessage, apiMetadata, channelField } from "../delivery/api-message.ts";
import { findEphemeral } from "../ephemerals.ts";
import type { Json } from "../json.ts";
import { homeOf, keepValues, modalsOf, viewPayload } from "../modals.ts";
import type { Place, StateValues } from "../protocol.ts";
import { issueResponseUrl } from "../response-urls.ts";
import { findConversation, isMember } from "../state/conversations.ts";
import { findMessage } from "../state/messages.ts";
import type {
  StoredBlock,
  StoredConversation,
  StoredMessage,
  StoredView,
} from "../state/stored.ts";
import type { World } from "../world.ts";

/** The message or view where something was used. */
export type FoundPlace =
  | {
      readonly in: "message";
      readonly conversation: StoredConversation;
      readonly message: StoredMessage;
      readonly ephemeral: boolean;
    }
  | { readonly in: "view"; readonly view: StoredView };

export function findPlace(world: World, userId: string, place: Place): FoundPlace | null {
  switch (place.in) {
    case "message":
      return findMessagePlace(world, userId, place);
    case "modal": {
      const view = modalsOf(world, userId).find((one) => one.id === place.viewId);
      return view === undefined ? null : { in: "view", view };
    }
    case "home": {
      const view = homeOf(world, userId);
      return view === null ? null : { in: "view", view };
    }
  }
}

function findMessagePlace(
  world: World,
  userId: string,
  { channel, ts }: { readonly channel: string; readonly ts: string },
): FoundPlace | null {
  const conversation = findConversation(world, channel);
  if (conversation === null || !isMember(conversation, userId)) return null;
  const shown = findMessage(world, channel, ts);
  if (shown !== null) return { in: "message", conversation, message: shown, ephemeral: false };
  const ephemeral = findEphemeral(world, { channel, ts, userId });
  if (ephemeral === null) return null;
  return { in: "message", conversation, message: ephemeral.message, ephemeral: true };
}

export function blocksOf(place: FoundPlace): readonly StoredBlock[] {
  return place.in === "view" ? place.view.blocks : place.message.blocks;
}

export function findElement(
  place: FoundPlace,
  named: { readonly blockId: string; readonly actionId: string },
): PlacedElement | null {
  const found = walkElements(blocksOf(place)).find(
    (one) => one.blockId === named.blockId && one.actionId === named.actionId,
  );
  return found ?? null;
}

/** The part of a payload that says where it happened; remembers what was typed into a view. */
export function placeFields(
  world: World,
  found: FoundPlace,
  by: { readonly userId: string; readonly state: StateValues },
): Json {
  if (found.in === "view") {
    const view = keepValues(world, found.view, by.state);
    return {
      container: { type: "view", view_id: view.id },
      view: viewPayload(world, view),
    };
  }
  const { conversation, message, ephemeral } = found;
  return {
    container: {
      type: "message",
      message_ts: message.ts,
      channel_id: conversation.id,
      is_ephemeral: ephemeral,
      ...(message.threadTs !== null && { thread_ts: message.threadTs }),
    },
    channel: channelField(conversation),
    ...(!ephemeral && { message: { ...apiMessage(world, message), ...apiMetadata(message) } }),
    state: { values: fullState(message.blocks, by.state) },
    response_url: issueResponseUrl(world, {
      userId: by.userId,
      channel: conversation.id,
      ts: message.ts,
      threadTs: message.threadTs,
    }),
  };
}
