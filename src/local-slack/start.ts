import { createServer, type Server } from "node:http";
import { createChangeHub } from "./changes.ts";
import { createDelivery, type Delivered } from "./delivery/delivery.ts";
import { createHttpTransport } from "./delivery/signed-http.ts";
import { createSocketHub, type SocketHub } from "./delivery/socket-hub.ts";
import { createPerson, type Person } from "./driver/person.ts";
import { createWaitFor } from "./driver/wait-for.ts";
import { createWorkspaceFaults, type WorkspaceFaults } from "./driver/workspace-faults.ts";
import { createCallFaults } from "./faults.ts";
import { listen } from "./http/listen.ts";
import { answerRequest, type Routes } from "./http/route.ts";
import { createPageServer } from "./http/serve-page.ts";
import { appIdentity } from "./identity.ts";
import { createLive } from "./live.ts";
import { readManifest } from "./manifest.ts";
import { changeStanding, changeUserGroup, joinChannel, uninstallApp } from "./members.ts";
import type { LocalSlackOptions, LocalStanding } from "./options.ts";
import { slackPace } from "./pace.ts";
import { findConversation, seedConversations } from "./state/conversations.ts";
import { openStateFolder } from "./state/state-folder.ts";
import { createCallLog, type LoggedCall } from "./web-api/call-log.ts";
import { createRateLimits } from "./web-api/rate-limits.ts";
import type { World } from "./world.ts";

export type LocalSlack = {
  /** The page's address. */
  readonly url: string;
  /** For `clientOptions.slackApiUrl`. */
  readonly apiUrl: string;
  readonly port: number;
  readonly app: typeof appIdentity;
  /** A person, to act as in the page. Throws when there is no such person. */
  readonly as: (userId: string) => Person;
  readonly faults: WorkspaceFaults;
  /** Web API calls the app made, oldest first. */
  readonly calls: readonly LoggedCall[];
  /** What was sent to the app, oldest first. */
  readonly delivered: readonly Delivered[];
  readonly isAppConnected: () => boolean;
  /** Socket Mode connections that are open now. */
  readonly socketCount: () => number;
  /** Makes a person or the app (`app.userId`) a member of a channel, as an invitation does. */
  readonly join: (channel: string, userId: string) => void;
  /** Makes somebody a guest, deactivates them and the like; the app is told as Slack tells it. */
  readonly changeStanding: (userId: string, standing: LocalStanding) => void;
  /** Who is in a user group from now on; the app is told. */
  readonly changeUserGroup: (groupId: string, userIds: readonly string[]) => void;
  /** Takes the app off the workspace: its token ends and it is told so. */
  readonly uninstall: () => void;
  readonly waitFor: ReturnType<typeof createWaitFor>;
  /** Writes the state and closes everything. */
  readonly close: () => Promise<void>;
};

/** Starts a Slack-compatible workspace on the loopback address. */
export async function startLocalSlack(options: LocalSlackOptions): Promise<LocalSlack> {
  const app = readManifest(options.manifest);
  const folder = await openStateFolder(options.statePath);
  seedConversations(folder.state, options);
  const pace = { ...slackPace, ...options.pace };
  const changes = createChangeHub();
  const announce = (): void => {
    const everyone = options.people.map((person) => person.id);
    changes.publish(everyone, { type: "app", connected: transport.isConnected() });
  };
  const hub = createSocketHub({
    appId: appIdentity.appId,
    ackMs: pace.ackMs,
    onCountChange: announce,
  });
  const transport =
    options.eventsUrl === undefined
      ? hub
      : createHttpTransport({
          url: options.eventsUrl,
          signingSecret: options.tokens.signingSecret,
          ackMs: pace.ackMs,
          onConnectionChange: announce,
        });
  const server = createServer();
  const port = await listen(server, options.port);
  const world: World = {
    team: options.team,
    people: [...options.people],
    userGroups: [...(options.userGroups ?? [])],
    app,
    pace,
    tokens: {
      ...options.tokens,
      bot: new Set([options.tokens.bot]),
      installed: options.tokens.bot,
    },
    oauth: options.oauth ?? null,
    state: folder.state,
    folder,
    live: createLive(),
    changes,
    delivery: createDelivery(transport, pace),
    baseUrl: `http://127.0.0.1:${port}`,
    issueSocketTicket: hub.issueTicket,
  };
  return openDoors({ world, server, port, hub, page: options.page });
}

type Parts = {
  readonly world: World;
  readonly server: Server;
  readonly port: number;
  readonly hub: SocketHub;
  readonly page: LocalSlackOptions["page"];
};

function openDoors({ world, server, port, hub, page }: Parts): LocalSlack {
  const callFaults = createCallFaults();
  const log = createCallLog();
  const api = { world, faults: callFaults, log, limits: createRateLimits(world.pace) };
  const routes: Routes = { port, api, servePage: createPageServer(page) };
  server.on("request", (request, response) => void answerRequest(routes, request, response));
  server.on("upgrade", hub.upgrade);
  return {
    url: `${world.baseUrl}/`,
    apiUrl: `${world.baseUrl}/api/`,
    port,
    app: appIdentity,
    as: (userId) => createPerson(world, userId),
    faults: createWorkspaceFaults(world, callFaults, hub),
    calls: log.calls,
    delivered: world.delivery.delivered,
    isAppConnected: world.delivery.isConnected,
    socketCount: hub.count,
    join: (channel, userId) => {
      const conversation = findConversation(world, channel);
      if (conversation === null) throw new Error(`There is no channel ${channel}`);
      joinChannel(world, conversation, userId);
    },
    changeStanding: (userId, standing) => changeStanding(world, userId, standing),
    changeUserGroup: (groupId, userIds) => changeUserGroup(world, groupId, userIds),
    uninstall: () => uninstallApp(world),
    waitFor: createWaitFor(world.changes),
    close: async () => {
      await world.delivery.close();
      for (const { timer } of world.live.statuses.values()) clearTimeout(timer);
      server.closeAllConnections();
      await new Promise<void>((resolve) => server.close(() => resolve()));
      await world.folder.settle();
    },
  };
}
