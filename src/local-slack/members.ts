import { announceJoin, sendEvent } from "./delivery/send-event.ts";
import { appIdentity } from "./identity.ts";
import { postMessage } from "./post-message.ts";
import { audience, isMember } from "./state/conversations.ts";
import type { LocalStanding } from "./options.ts";
import { nextTs } from "./state/messages.ts";
import type { StoredConversation } from "./state/stored.ts";
import { apiUserGroup } from "./web-api/usergroup-methods.ts";
import { apiUser } from "./web-api/user-methods.ts";
import { publishConversations } from "./ui/publish.ts";
import type { World } from "./world.ts";

/** Makes a person or the app a member of a channel. False when they were one already. */
export function joinChannel(
  world: World,
  conversation: StoredConversation,
  userId: string,
): boolean {
  if (isMember(conversation, userId)) return false;
  conversation.memberIds.push(userId);
  world.folder.changed();
  const byApp = userId === appIdentity.userId;
  const text = `<@${userId}> has joined the channel`;
  postMessage(world, conversation, { userId, byApp, subtype: "channel_join", text });
  publishConversations(world, audience(conversation));
  announceJoin(world, conversation, userId);
  return true;
}

/** The workspace takes the app off: its tokens end, and it is told so. */
export function uninstallApp(world: World): void {
  world.tokens.bot.clear();
  const ts = nextTs(world);
  const revoked = {
    type: "tokens_revoked",
    tokens: { oauth: [], bot: [appIdentity.userId] },
    event_ts: ts,
  };
  sendEvent(world, revoked, "tokens_revoked");
  sendEvent(world, { type: "app_uninstalled", event_ts: ts }, "app_uninstalled");
}

/** Somebody becomes a guest, is deactivated, or comes back: the app hears of it as `user_change`. */
export function changeStanding(world: World, userId: string, standing: LocalStanding): void {
  const at = world.people.findIndex((person) => person.id === userId);
  const known = world.people[at];
  if (known === undefined) throw new Error(`There is no person ${userId} in this workspace`);
  const person = { ...known, standing };
  world.people[at] = person;
  const user = apiUser(world, person, true);
  sendEvent(world, { type: "user_change", user, event_ts: nextTs(world) }, "user_change");
}

/** The app hears of it as of the group's change and of its members'. */
export function changeUserGroup(world: World, groupId: string, userIds: readonly string[]): void {
  const at = world.userGroups.findIndex((one) => one.id === groupId);
  const known = world.userGroups[at];
  if (known === undefined) throw new Error(`There is no user group ${groupId} in this workspace`);
  const group = { ...known, userIds };
  world.userGroups[at] = group;
  const subteam = apiUserGroup(world, group, true);
  const ts = nextTs(world);
  sendEvent(world, { type: "subteam_updated", subteam, event_ts: ts }, "subteam_updated");
  const changed = {
    type: "subteam_members_changed",
    subteam_id: groupId,
    team_id: world.team.id,
    added_users: userIds.filter((id) => !known.userIds.includes(id)),
    removed_users: known.userIds.filter((id) => !userIds.includes(id)),
    event_ts: ts,
  };
  sendEvent(world, changed, "subteam_members_changed");
}
