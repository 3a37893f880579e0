import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { parse } from "yaml";
import type { Member } from "../core/member.ts";
import { bundlePage } from "../local-slack/bundle-page.ts";
import { appIdentity } from "../local-slack/identity.ts";
import type { LocalChannel, LocalPerson } from "../local-slack/options.ts";
import { startLocalSlack } from "../local-slack/start.ts";
import type { SlackConnection } from "../slack/start-app.ts";
import { loadMembers } from "../store/members.ts";
import { MANAGERS_CHANNEL, prepareLocalPeople } from "./local-people.ts";
import type { Progress } from "./progress.ts";
import type { Runtime } from "./runtime.ts";

type OpenLocalSlack = {
  readonly connection: SlackConnection;
  readonly description: string;
  readonly url: string; // of its page
  readonly close: () => Promise<void>;
};

// These guard nothing: the local workspace answers on this machine only.
const tokens = { bot: "xoxb-local", app: "xapp-local", signingSecret: "local-signing-secret" };

/** Slack allows short bursts; here one holds a whole morning, so that nobody who tries it out waits for the cards. */
const MORNING_BURST = { gapMs: 1000, burst: 30 };

/** A workspace of its own on this machine, with the people of the company in it. */
export async function openLocalSlack(
  runtime: Runtime,
  progress: Progress,
): Promise<OpenLocalSlack> {
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
