import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { z } from "zod";
import { readManifest } from "#src/local-slack/manifest.ts";

const root = join(import.meta.dirname, "../..");

const Manifest = z.object({
  features: z.object({
    slash_commands: z.array(z.object({ command: z.string() })),
    shortcuts: z.array(z.object({ callback_id: z.string() })).default([]),
  }),
  oauth_config: z.object({ scopes: z.object({ bot: z.array(z.string()) }) }),
  settings: z.object({ event_subscriptions: z.object({ bot_events: z.array(z.string()) }) }),
});

const text = await readFile(join(root, "manifest.yml"), "utf8");
const manifest = Manifest.parse(parse(text));
const source = await readSource(join(root, "src/slack"));

/** Scopes that each Web API method the app calls needs; docs.slack.dev/reference/methods. Null: none. */
const SCOPES: Readonly<Record<string, readonly string[] | null>> = {
  "api.test": null,
  "apps.connections.open": null, // by the app-level token
  "assistant.threads.setStatus": ["assistant:write"],
  "assistant.threads.setSuggestedPrompts": ["assistant:write"],
  "auth.test": null,
  "chat.appendStream": ["chat:write"],
  "chat.delete": ["chat:write"],
  "chat.getPermalink": null,
  "chat.postEphemeral": ["chat:write"],
  "chat.postMessage": ["chat:write"],
  "chat.startStream": ["chat:write"],
  "chat.stopStream": ["chat:write"],
  "chat.update": ["chat:write"],
  "conversations.history": ["channels:history", "groups:history", "im:history"],
  "conversations.join": ["channels:join"],
  "conversations.info": ["channels:read", "groups:read"],
  "conversations.list": ["channels:read", "groups:read"],
  "conversations.open": ["im:write"],
  "conversations.replies": ["channels:history", "groups:history", "im:history"],
  "files.completeUploadExternal": ["files:write"],
  "files.getUploadURLExternal": ["files:write"],
  "files.info": ["files:read"],
  "files.uploadV2": ["files:write"],
  "usergroups.list": ["usergroups:read"],
  "usergroups.users.list": ["usergroups:read"],
  "users.info": ["users:read", "users:read.email"],
  "views.open": null,
  "views.publish": null,
  "views.push": null,
  "views.update": null,
};

/** Scopes that events and commands need. */
const EVENT_SCOPES: Readonly<Record<string, readonly string[]>> = {
  app_home_opened: [],
  app_mention: ["app_mentions:read"],
  "message.im": ["im:history"],
  user_change: ["users:read"],
  subteam_updated: ["usergroups:read"],
  subteam_members_changed: ["usergroups:read"],
  app_uninstalled: [],
  tokens_revoked: [],
  team_access_revoked: [],
};

const calls = matches(/\bclient\s*\.\s*((?:[a-z][A-Za-z]*\s*\.\s*)+[a-z][A-Za-z0-9]*)\(/g).map(
  (call) => call.replaceAll(/\s/g, ""),
);
const events = matches(/app\.event\("([a-z_]+)"/g);

test("the manifest is one that the local workspace takes, as Slack would", () => {
  expect(() => readManifest(parse(text))).not.toThrow();
});

test("every Web API method that is called is known here with its scopes", () => {
  expect(calls.length).toBeGreaterThan(5);
  expect(calls.filter((method) => !(method in SCOPES))).toEqual([]);
});

test("exactly the scopes are asked for that calls, events and commands need", () => {
  const needed = new Set([
    ...calls.flatMap((method) => SCOPES[method] ?? []),
    ...manifest.settings.event_subscriptions.bot_events.flatMap(
      (event) => EVENT_SCOPES[event] ?? [],
    ),
    ...(manifest.features.slash_commands.length > 0 ? ["commands"] : []),
  ]);
  expect(manifest.oauth_config.scopes.bot.toSorted()).toEqual([...needed].toSorted());
});

test("exactly the events are subscribed to that are listened for", () => {
  const subscribed = events.map((event) => (event === "message" ? "message.im" : event));
  expect(manifest.settings.event_subscriptions.bot_events.toSorted()).toEqual(
    [...new Set(subscribed)].toSorted(),
  );
});

test("exactly the commands and shortcuts are declared that are listened for", () => {
  const commands = source.includes("app.command(COMMAND") ? ["/winback"] : [];
  expect(manifest.features.slash_commands.map(({ command }) => command)).toEqual(commands);
  expect(manifest.features.shortcuts.map((shortcut) => shortcut.callback_id)).toEqual(
    matches(/app\.shortcut\("([a-z:_-]+)"/g),
  );
});

test("every action and view of the vocabulary is listened for, and nothing else", async () => {
  const { ACTION, VIEW } = await import("#src/slack/vocabulary.ts");
  const byPattern = matches(/new RegExp\(`\^\$\{ACTION\.([A-Za-z]+)\}/g); // several buttons of a kind in one block
  const turns = source.includes("of HOME_TURNS) app.action(") // what turns the Home tab is one table
    ? matches(/\[ACTION\.([A-Za-z]+)\]: \(place/g)
    : [];
  const actions = [
    ...new Set([
      ...heard("action", "ACTION"),
      ...heard("options", "ACTION"),
      ...byPattern,
      ...turns,
    ]),
  ];
  expect(actions.toSorted()).toEqual(Object.keys(ACTION).toSorted());
  expect(heard("view", "VIEW").toSorted()).toEqual(Object.keys(VIEW).toSorted());
});

/** Names in `app.<kind>(<table>.<name>`. */
function heard(kind: string, table: string): string[] {
  return matches(new RegExp(`app\\.${kind}(?:<[^(]*>)?\\(\\s*${table}\\.([A-Za-z]+)`, "g"));
}

function matches(pattern: RegExp): string[] {
  return [...new Set([...source.matchAll(pattern)].map((match) => match[1] ?? ""))];
}

async function readSource(folder: string): Promise<string> {
  const files = await readdir(folder, { recursive: true });
  const texts = files
    .filter((file) => file.endsWith(".ts"))
    .map((file) => readFile(join(folder, file), "utf8"));
  return (await Promise.all(texts)).join("\n");
}
