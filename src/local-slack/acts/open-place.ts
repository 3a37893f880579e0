import { sendEvent } from "../delivery/send-event.ts";
import { appDirectMessage } from "../identity.ts";
import { readerContext } from "../delivery/reader-context.ts";
import { homeOf, viewPayload } from "../modals.ts";
import { markRead } from "../post-message.ts";
import type { Act, ActResult } from "../protocol.ts";
import { findConversation, isMember } from "../state/conversations.ts";
import { findMessage, nextTs } from "../state/messages.ts";
import { stopByUser } from "../streams.ts";
import { publishConversations } from "../ui/publish.ts";
import type { World } from "../world.ts";
import { done, refused } from "./refusals.ts";

type Opened = Extract<Act, { act: "open" }>;

const notYours = refused("You are not in this conversation.");

/** A person turns to a conversation: the app hears when it is its own, or when its reader's context changes. */
export function openPlace(world: World, userId: string, act: Opened): ActResult {
  const conversation = findConversation(world, act.channel);
  if (conversation === null || !isMember(conversation, userId)) return notYours;
  if (conversation.id === appDirectMessage(userId)) {
    openApp(world, { userId, tab: act.tab ?? "messages", channel: conversation.id });
  } else if (world.live.looking.get(userId) !== conversation.id) {
    world.live.looking.set(userId, conversation.id);
    changeContext(world, userId);
  }
  return done;
}

function openApp(
  world: World,
  opened: { userId: string; tab: "home" | "messages"; channel: string },
): void {
  const home = homeOf(world, opened.userId);
  const context = readerContext(world, opened.userId);
  const event = {
    type: "app_home_opened",
    user: opened.userId,
    channel: opened.channel,
    tab: opened.tab,
    ...(opened.tab === "home" && home !== null && { view: viewPayload(world, home) }),
    ...(context !== null && { context }),
    event_ts: nextTs(world),
  };
  sendEvent(world, event, "app_home_opened");
}

function changeContext(world: World, userId: string): void {
  const event = {
    type: "app_context_changed",
    channel: appDirectMessage(userId),
    user: userId,
    context: readerContext(world, userId),
    event_ts: nextTs(world),
  };
  sendEvent(world, event, "app_context_changed");
}

export function readUpTo(
  world: World,
  userId: string,
  act: Extract<Act, { act: "read" }>,
): ActResult {
  const conversation = findConversation(world, act.channel);
  if (conversation === null || !isMember(conversation, userId)) return notYours;
  markRead(world, { userId, channel: act.channel, ts: act.ts });
  publishConversations(world, [userId]);
  return done;
}

/** The reader stops a message that is being written. */
export function stopStreaming(
  world: World,
  userId: string,
  act: Extract<Act, { act: "stop" }>,
): ActResult {
  const conversation = findConversation(world, act.channel);
  const message = findMessage(world, act.channel, act.ts);
  if (conversation === null || message === null || !isMember(conversation, userId)) return notYours;
  if (message.stream?.state !== "open") return refused("This message is complete.");
  if (!world.app.events.has("agent_session_stopped")) {
    return refused(
      "The app does not listen for a stop (agent_session_stopped), so Slack shows no stop button.",
    );
  }
  stopByUser(world, conversation, message);
  const event = {
    type: "agent_session_stopped",
    channel: conversation.id,
    user: userId,
    thread_ts: message.threadTs ?? message.ts,
    streaming_message_ts: [message.ts],
    event_ts: nextTs(world),
  };
  sendEvent(world, event, "agent_session_stopped");
  return done;
}
