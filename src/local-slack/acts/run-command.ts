import { appIdentity } from "../identity.ts";
import { apiMessage, apiMetadata, channelField } from "../delivery/api-message.ts";
import type { ResponseUrl } from "../live.ts";
import type { Act, ActResult } from "../protocol.ts";
import { issueResponseUrl } from "../response-urls.ts";
import { findConversation, isMember, payloadName } from "../state/conversations.ts";
import { findMessage, nextTs } from "../state/messages.ts";
import { issueTrigger } from "../triggers.ts";
import { Refusal } from "../web-api/refusal.ts";
import { respondAtOnce } from "../web-api/respond.ts";
import type { World } from "../world.ts";
import { payloadBase } from "./payload-base.ts";
import { done, refused, unanswered } from "./refusals.ts";

/** A slash command, and what the app answers to it at once. */
export async function runCommand(
  world: World,
  userId: string,
  act: Extract<Act, { act: "command" }>,
): Promise<ActResult> {
  const conversation = findConversation(world, act.channel);
  if (conversation === null || !isMember(conversation, userId))
    return refused("You are not in this conversation.");
  if (!world.app.commands.some((one) => one.command === act.command)) {
    return refused(`${act.command} is not a valid command.`);
  }
  const person = world.people.find((one) => one.id === userId);
  const place = { userId, channel: conversation.id, ts: null, threadTs: null };
  const answer = await world.delivery.ask("slash_commands", {
    token: "local-workspace",
    team_id: world.team.id,
    team_domain: "local",
    channel_id: conversation.id,
    channel_name: payloadName(conversation),
    user_id: userId,
    user_name: (person?.name ?? userId).toLowerCase().replaceAll(/\s+/g, "."),
    command: act.command,
    text: act.text,
    api_app_id: appIdentity.appId,
    is_enterprise_install: "false",
    response_url: issueResponseUrl(world, place),
    trigger_id: issueTrigger(world, userId),
  });
  if (!answer.ok) return unanswered(world, answer);
  return showAnswer(world, { ...place, untilMs: 0, usesLeft: 0 }, answer.payload);
}

function showAnswer(world: World, place: ResponseUrl, payload: unknown): ActResult {
  try {
    respondAtOnce(world, place, payload);
    return done;
  } catch (fault) {
    if (!(fault instanceof Refusal)) throw fault;
    return refused(`The app's answer cannot be shown: ${fault.code}.`);
  }
}

/** A shortcut, global or on a message. */
export async function runShortcut(
  world: World,
  userId: string,
  act: Extract<Act, { act: "shortcut" }>,
): Promise<ActResult> {
  const wanted = act.message === null ? "global" : "message";
  const known = world.app.shortcuts.some(
    (one) => one.callback_id === act.callbackId && one.type === wanted,
  );
  if (!known) return refused(`The app has no such ${wanted} shortcut: ${act.callbackId}.`);
  const about =
    act.message === null ? { type: "shortcut" } : messageFields(world, userId, act.message);
  if (about === null) return refused("This message is no longer there.");
  const answer = await world.delivery.ask("interactive", {
    ...payloadBase(world, userId),
    ...about,
    callback_id: act.callbackId,
    trigger_id: issueTrigger(world, userId),
    action_ts: nextTs(world),
  });
  return answer.ok ? done : unanswered(world, answer);
}

function messageFields(
  world: World,
  userId: string,
  named: { readonly channel: string; readonly ts: string },
): Record<string, unknown> | null {
  const conversation = findConversation(world, named.channel);
  const message = findMessage(world, named.channel, named.ts);
  if (conversation === null || message === null || !isMember(conversation, userId)) return null;
  return {
    type: "message_action",
    channel: channelField(conversation),
    message_ts: message.ts,
    message: { ...apiMessage(world, message), ...apiMetadata(message) },
    response_url: issueResponseUrl(world, {
      userId,
      channel: conversation.id,
      ts: message.ts,
      threadTs: message.threadTs,
    }),
  };
}
