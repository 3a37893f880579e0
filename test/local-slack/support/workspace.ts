import { appIdentity } from "#src/local-slack/identity.ts";
import type { LocalSlackOptions } from "#src/local-slack/options.ts";
import { testPace } from "#src/local-slack/pace.ts";
import { type LocalSlack, startLocalSlack } from "#src/local-slack/start.ts";

/** A small app with everything switched on. */
export const manifest = {
  display_information: { name: "Helper", description: "Helps" },
  features: {
    bot_user: { display_name: "Helper" },
    app_home: { home_tab_enabled: true, messages_tab_enabled: true },
    shortcuts: [
      { name: "Begin", type: "global", callback_id: "begin", description: "Begins" },
      { name: "Keep", type: "message", callback_id: "keep", description: "Keeps" },
    ],
    slash_commands: [{ command: "/help-me", description: "Helps", usage_hint: "[with what]" }],
    agent_view: { suggested_prompts: [{ title: "Start", message: "Where do I start?" }] },
  },
  oauth_config: {
    scopes: {
      bot: (
        "app_mentions:read assistant:write channels:history channels:join channels:read chat:write commands " +
        "files:read files:write groups:history groups:read im:history im:read im:write reactions:read " +
        "reactions:write team:read users:read users:read.email"
      ).split(" "),
    },
  },
  settings: {
    event_subscriptions: {
      bot_events: (
        "agent_session_stopped app_context_changed app_home_opened app_mention file_shared " +
        "member_joined_channel message.channels message.groups message.im reaction_added reaction_removed"
      ).split(" "),
    },
    interactivity: { is_enabled: true },
  },
};

const people = [
  {
    id: "UREP",
    name: "Rita Rep",
    title: "Sales",
    email: "rita@example.com",
    locale: "et-EE",
    tz: "Europe/Tallinn",
    isAdmin: false,
  },
  {
    id: "UREP2",
    name: "Sam Second",
    title: "Sales",
    email: "sam@example.com",
    locale: "en-US",
    tz: "Europe/London",
    isAdmin: false,
  },
  {
    id: "UBOSS",
    name: "Mona Manager",
    title: "Head of sales",
    email: "mona@example.com",
    locale: "en-US",
    tz: "Europe/Tallinn",
    isAdmin: true,
  },
];

export const channels = [
  {
    id: "CTEAM",
    name: "team",
    topic: "Ours",
    private: false,
    memberIds: ["UREP", "UREP2", "UBOSS", appIdentity.userId],
  },
  { id: "COPEN", name: "open", topic: "", private: false, memberIds: ["UREP", "UREP2"] },
  {
    id: "GBOSS",
    name: "bosses",
    topic: "",
    private: true,
    memberIds: ["UBOSS", appIdentity.userId],
  },
  { id: "GSECRET", name: "secret", topic: "", private: true, memberIds: ["UBOSS"] },
];

export const tokens = { bot: "xoxb-test", app: "xapp-test", signingSecret: "hush" };

function workspaceOptions(over: Partial<LocalSlackOptions> = {}): LocalSlackOptions {
  return {
    port: 0,
    statePath: null,
    team: { id: "TTEST", name: "Test team" },
    people,
    channels,
    manifest,
    tokens,
    ...over,
    pace: { ...testPace, ...over.pace },
  };
}

export function startWorkspace(over: Partial<LocalSlackOptions> = {}): Promise<LocalSlack> {
  return startLocalSlack(workspaceOptions(over));
}

/** The manifest with other scopes, and without what needs scopes. */
export function withScopes(change: (scopes: readonly string[]) => readonly string[]): unknown {
  return {
    ...manifest,
    features: { ...manifest.features, shortcuts: [], slash_commands: [] },
    oauth_config: { scopes: { bot: change(manifest.oauth_config.scopes.bot) } },
    settings: { ...manifest.settings, event_subscriptions: { bot_events: [] } },
  };
}
