import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { parse } from "yaml";
import type { Member } from "../core/member.ts";
import { appIdentity } from "../local-slack/identity.ts";
import { bundlePage } from "../local-slack/bundle-page.ts";
import type { LocalChannel, LocalPerson } from "../local-slack/options.ts";
import { startLocalSlack } from "../local-slack/start.ts";
import type { SlackConnection } from "../slack/start-app.ts";
import { loadMembers } from "../store/members.ts";
import { MANAGERS_CHANNEL, prepareLocalPeople } from "./local-people.ts";
import type { Progress } from "./progress.ts";
import type { Runtime } from "./runtime.ts";

export type OpenSlack = {
  readonly connection: SlackConnection;
  readonly description: string;
  readonly url: string | null; // of the local workspace's page
  readonly close: () => Promise<void>;
};

/** The Slack of one company; without tokens a workspace of its own is started on this machine. */
export async function openSlack(runtime: Runtime, progress: Progress): Promise<OpenSlack> {
  const { slack } = runtime.config;
  switch (slack.mode) {
    case "local":
      return openLocal(runtime, progress);
    case "socket": {
      const by = { way: "socket", appToken: slack.appToken } as const;
      return {
        connection: { botToken: slack.botToken, by, ...at(slack.apiUrl) },
        description: "Socket Mode",
        url: null,
        close: closeNothing,
      };
    }
    case "http": {
      const by = { way: "http", signingSecret: slack.signingSecret, port: slack.port } as const;
      const description = `HTTP on port ${slack.port}, at /slack/events`;
      return {
        connection: { botToken: slack.botToken, by, ...at(slack.apiUrl) },
        description,
        url: null,
        close: closeNothing,
      };
    }
    case "install":
      throw new Error("many companies are opened by start-companies.ts, each with its own tokens");
  }
}

function at(slackApiUrl: string | null): { readonly slackApiUrl?: string } {
  return slackApiUrl === null ? {} : { slackApiUrl };
}

async function closeNothing(): Promise<void> {}

// These guard nothing: the local workspace answers on this machine only.
const tokens = { bot: "xoxb-local", app: "xapp-local", signingSecret: "local-signing-secret" };

/** Slack allows short bursts; here one holds a whole morning, so that nobody who tries it out waits for the cards. */
const MORNING_BURST = { gapMs: 1000, burst: 30 };

async function openLocal(runtime: Runtime, progress: Progress): Promise<OpenSlack> {
  await prepareLocalPeople(runtime, progress);
  const started = progress.begin("Local workspace");
  const { prisma } = runtime.store;
  await runtime.reloadWorkspace(); // the demo company may just have named it
  const members = await loadMembers(prisma, runtime.workspace.id);
  const local = await startLocalSlack({
    port: runtime.config.port,
    statePath: join(runtime.config.dataDir, "local-slack"),
    team: { id: "T0LOCAL", name: runtime.workspace.name },
    people: members.flatMap(localPerson),
    channels: localChannels(runtime.workspace.alertChannel, members),
    manifest: parse(await readFile(new URL("../../manifest.yml", import.meta.url), "utf8")),
    tokens,
    page: bundlePage,
    pace: { posts: MORNING_BURST },
  });
  started(local.url);
  return {
    connection: {
      botToken: tokens.bot,
      slackApiUrl: local.apiUrl,
      by: { way: "socket", appToken: tokens.app },
    },
    description: "connected to the local workspace",
    url: local.url,
    close: () => local.close(),
  };
}

function idsOf(members: readonly Member[]): string[] {
  return members.flatMap(({ slackUserId }) => slackUserId ?? []);
}

function localChannels(alerts: string, members: readonly Member[]): LocalChannel[] {
  const everyone = idsOf(members);
  return [
    {
      id: "C0ALERTS",
      name: alerts,
      topic: "Clients who are slipping away, every working morning",
      private: false,
      memberIds: everyone,
    },
    {
      id: "C0MANAGERS",
      name: MANAGERS_CHANNEL,
      topic: "What was lost and regained, every Monday",
      private: true,
      memberIds: [...idsOf(members.filter(({ role }) => role !== "rep")), appIdentity.userId],
    },
    { id: "C0GENERAL", name: "general", topic: "", private: false, memberIds: everyone },
  ];
}

const TITLES = { rep: "Sales rep", manager: "Sales manager", admin: "Administrator" } as const;

function localPerson(member: Member): LocalPerson[] {
  if (member.slackUserId === null) return [];
  return [
    {
      id: member.slackUserId,
      name: member.name,
      title: TITLES[member.role],
      email: member.email ?? "",
      locale: "en-GB",
      tz: "Europe/Tallinn",
      isAdmin: member.role === "admin",
    },
  ];
}
