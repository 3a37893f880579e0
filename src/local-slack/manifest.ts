import { z } from "zod";

const prompt = z.object({ title: z.string(), message: z.string() });
const promptHolder = z.object({ suggested_prompts: z.array(prompt).max(4).default([]) });

const manifestShape = z.object({
  display_information: z.object({ name: z.string(), description: z.string().default("") }),
  features: z
    .object({
      bot_user: z.object({ display_name: z.string() }).optional(),
      app_home: z
        .object({
          home_tab_enabled: z.boolean().default(false),
          messages_tab_enabled: z.boolean().default(false),
        })
        .prefault({}),
      shortcuts: z
        .array(
          z.object({
            name: z.string(),
            type: z.enum(["message", "global"]),
            callback_id: z.string(),
          }),
        )
        .default([]),
      slash_commands: z
        .array(
          z.object({
            command: z.string().startsWith("/"),
            description: z.string(),
            usage_hint: z.string().default(""),
          }),
        )
        .default([]),
      agent_view: promptHolder.optional(),
      assistant_view: promptHolder.optional(),
    })
    .prefault({}),
  oauth_config: z
    .object({ scopes: z.object({ bot: z.array(z.string()).default([]) }).prefault({}) })
    .prefault({}),
  settings: z
    .object({
      event_subscriptions: z.object({ bot_events: z.array(z.string()).default([]) }).prefault({}),
      interactivity: z.object({ is_enabled: z.boolean() }).prefault({ is_enabled: false }),
      token_rotation_enabled: z.boolean().default(false),
    })
    .prefault({}),
});

type ManifestShape = z.infer<typeof manifestShape>;

/** What the app's manifest says, as far as a workspace acts on it. */
export type AppManifest = {
  readonly name: string;
  readonly botName: string;
  readonly scopes: ReadonlySet<string>;
  readonly events: ReadonlySet<string>;
  readonly commands: ManifestShape["features"]["slash_commands"];
  readonly shortcuts: ManifestShape["features"]["shortcuts"];
  readonly interactive: boolean;
  readonly homeTab: boolean;
  readonly messagesTab: boolean;
  readonly prompts: readonly z.infer<typeof prompt>[];
  readonly rotatesTokens: boolean;
};

/** The scope that Slack asks for before it lets an app have a feature or subscribe to an event. */
const scopesNeeded: Readonly<Record<string, string>> = {
  "commands or shortcuts": "commands",
  "message.im": "im:history",
  "message.channels": "channels:history",
  "message.groups": "groups:history",
  app_mention: "app_mentions:read",
  member_joined_channel: "channels:read",
  file_shared: "files:read",
  reaction_added: "reactions:read",
  reaction_removed: "reactions:read",
  user_change: "users:read",
  subteam_updated: "usergroups:read",
  subteam_members_changed: "usergroups:read",
};

/** Reads a parsed manifest.yml; throws one error that names every wrong place. */
export function readManifest(raw: unknown): AppManifest {
  const parsed = manifestShape.safeParse(raw);
  if (!parsed.success) {
    throw new Error(`The app manifest is not usable:\n${z.prettifyError(parsed.error)}`);
  }
  const { features, settings, oauth_config, display_information } = parsed.data;
  const scopes = new Set(oauth_config.scopes.bot);
  const events = new Set(settings.event_subscriptions.bot_events);
  const asks = features.slash_commands.length + features.shortcuts.length;
  refuseUncovered([...events, ...(asks > 0 ? ["commands or shortcuts"] : [])], scopes);
  return {
    name: display_information.name,
    botName: features.bot_user?.display_name ?? display_information.name,
    scopes,
    events,
    commands: features.slash_commands,
    shortcuts: features.shortcuts,
    interactive: settings.interactivity.is_enabled,
    homeTab: features.app_home.home_tab_enabled,
    messagesTab: features.app_home.messages_tab_enabled,
    prompts: (features.agent_view ?? features.assistant_view)?.suggested_prompts ?? [],
    rotatesTokens: settings.token_rotation_enabled,
  };
}

function refuseUncovered(wanted: readonly string[], scopes: ReadonlySet<string>): void {
  const uncovered = wanted.flatMap((what) => {
    const scope = scopesNeeded[what];
    return scope === undefined || scopes.has(scope) ? [] : [`${what} needs ${scope}`];
  });
  if (uncovered.length === 0) return;
  throw new Error(
    `The app manifest asks for things without their scope: ${uncovered.join("; ")}. Add the scopes under oauth_config.scopes.bot.`,
  );
}
