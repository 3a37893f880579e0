import { readFile } from "node:fs/promises";
import { parse } from "yaml";
import { type Day, parseDay } from "#src/core/day.ts";
import { type ImportRow, NO_STANDING } from "#src/core/import/rows.ts";
import { bundlePage } from "#src/local-slack/bundle-page.ts";
import { appIdentity } from "#src/local-slack/identity.ts";
import { type LocalSlack, startLocalSlack } from "#src/local-slack/start.ts";
import { type Pace, testPace } from "#src/local-slack/pace.ts";
import { openLog } from "#src/log.ts";
import { readConfig } from "#src/config.ts";
import { addMembers } from "#src/store/members.ts";
import type { Store } from "#src/store/open.ts";
import { loadWorkspace, openWorkspace } from "#src/store/workspaces.ts";
import { writeRows } from "#src/store/write-rows/write-rows.ts";
import { makeLiveWorkspace } from "#src/wiring/live-workspace.ts";
import type { Runtime } from "#src/wiring/runtime.ts";
import { startCoach } from "#src/wiring/start-coach.ts";
import { freePort } from "./free-port.ts";
import { openTestStore } from "./store.ts";
import { TEST_TOKENS } from "./test-tokens.ts";

export const ALERTS = "C0ALERTS";
export const MANAGERS = "C0MANAGERS"; // private: Vello's own
export const NORTH = "C0NORTH"; // a channel that a team may have
export const NORTH_GROUP = "S0NORTH"; // user groups that nobody is in
export const NORTH_LEADS = "S0LEADS";
export const MARI = "U0MARI"; // looks after the clients
export const JAAN = "U0JAAN"; // a second rep
export const VELLO = "U0VELLO"; // their manager

export const MEMBERS = [
  { name: "Mari Tamm", email: "mari@test.example", role: "rep", slackUserId: MARI },
  { name: "Jaan Kuusk", email: "jaan@test.example", role: "rep", slackUserId: JAAN },
  { name: "Vello Saar", email: "vello@test.example", role: "manager", slackUserId: VELLO },
] as const;

export type TestCoach = {
  readonly slack: LocalSlack;
  readonly store: Store;
  readonly workspaceId: string;
  readonly runtime: Runtime;
  /** Where Slack's requests go; null over Socket Mode. */
  readonly eventsUrl: string | null;
  /** Ends the app as a crash would not: cleanly. The workspace and the data stay. */
  readonly stop: () => Promise<void>;
  /** Starts the app again on the same workspace and data. */
  readonly restart: () => Promise<void>;
  readonly close: () => Promise<void>;
};

export type TestCoachOptions = {
  /** A function when the day moves on within the test. */
  readonly today: Day | (() => Day);
  readonly rows: readonly ImportRow[];
  /** Socket Mode unless said otherwise. */
  readonly way?: "socket" | "http";
  /** The quicker one unless said otherwise; the embedded one can be held up by a transaction, as on a busy machine. */
  readonly engine?: "pglite" | "postgres";
  readonly environment?: Readonly<Record<string, string>>;
  /** Where everything is logged, down to "debug"; nowhere unless said otherwise. */
  readonly logFile?: string;
};

/** The whole coach, wired as in production, on a database of its own, against the local workspace. */
export async function startTestCoach(options: TestCoachOptions): Promise<TestCoach> {
  const { today, rows, environment } = options;
  const store = await openTestStore(options.engine ?? "postgres");
  const httpPort = options.way === "http" ? await freePort() : null;
  const slack = await startTestWorkspace(httpPort);
  const fresh = { name: "Test", timeZone: "Europe/Tallinn", currency: "EUR" };
  const { workspace, reload } = makeLiveWorkspace(await openWorkspace(store.prisma, fresh), (id) =>
    loadWorkspace(store.prisma, id),
  );
  await addMembers(
    store.prisma,
    workspace.id,
    MEMBERS.map((member) => ({ ...member, locale: "en" })),
  );
  await writeRows(store.prisma, workspace.id, rows, null);
  const todayOf = typeof today === "function" ? today : () => today;
  const runtime: Runtime = {
    config: readConfig({ ...environment }),
    log: openLog(
      options.logFile === undefined
        ? { level: "silent", file: null }
        : { level: "debug", file: options.logFile },
    ),
    store,
    workspace,
    reloadWorkspace: reload,
    today: todayOf,
    now: () => new Date(`${todayOf()}T10:00:00Z`), // noon in Tallinn, or one o'clock
    close: () => store.close(),
  };
  const start = () =>
    startCoach({
      runtime,
      connection: {
        botToken: TEST_TOKENS.bot,
        slackApiUrl: slack.apiUrl,
        by:
          httpPort === null
            ? { way: "socket", appToken: TEST_TOKENS.app }
            : { way: "http", signingSecret: TEST_TOKENS.signingSecret, port: httpPort },
      },
      description: "test",
      progress: { begin: () => () => {}, say: () => {} },
    });
  let running = await start();
  return {
    slack,
    store,
    workspaceId: workspace.id,
    runtime,
    eventsUrl: httpPort === null ? null : eventsUrlOn(httpPort),
    stop: () => running.stop(),
    async restart() {
      running = await start();
    },
    async close() {
      await running.stop();
      await slack.close();
      await store.close();
    },
  };
}

function eventsUrlOn(port: number): string {
  return `http://127.0.0.1:${port}/slack/events`;
}

/** The local workspace with Mari, Jaan, Vello and the alerts' channel. */
export async function startTestWorkspace(
  httpPort: number | null = null,
  pace: Pace = testPace,
): Promise<LocalSlack> {
  const people = MEMBERS.map(({ name, email, slackUserId }) => ({
    id: slackUserId,
    name,
    email,
    title: "",
    locale: "en-GB",
    tz: "Europe/Tallinn",
    isAdmin: false,
  }));
  return startLocalSlack({
    port: 0,
    statePath: null,
    team: { id: "T1", name: "Test" },
    people,
    channels: [
      {
        id: ALERTS,
        name: "winback-alerts",
        topic: "",
        private: false,
        memberIds: people.map((person) => person.id),
      },
      {
        id: NORTH,
        name: "north-alerts",
        topic: "",
        private: false,
        memberIds: people.map((person) => person.id),
      },
      {
        id: MANAGERS,
        name: "winback-managers",
        topic: "",
        private: true,
        memberIds: [VELLO, appIdentity.userId],
      },
    ],
    userGroups: [
      { id: NORTH_GROUP, handle: "north", name: "North", userIds: [] },
      { id: NORTH_LEADS, handle: "north-leads", name: "North leads", userIds: [] },
    ],
    manifest: parse(await readFile(new URL("../../manifest.yml", import.meta.url), "utf8")),
    tokens: TEST_TOKENS,
    pace,
    page: bundlePage,
    ...(httpPort === null ? {} : { eventsUrl: eventsUrlOn(httpPort) }),
  });
}

/** A client of Mari's who ordered every `gapDays` up to `lastOrderOn`, 12 times, 400.00 each. */
export function clientWithRhythm(given: {
  clientRef: string;
  name: string;
  lastOrderOn: Day;
  gapDays: number;
}): ImportRow[] {
  const { clientRef, name, lastOrderOn, gapDays } = given;
  const client: ImportRow = {
    kind: "client",
    clientRef,
    name,
    country: "EE",
    language: "et",
    ownerName: "Mari Tamm",
    contactName: "Liis Mets",
    contactRole: null,
    email: "liis@client.example",
    phone: null,
    doNotContact: false,
    successorRef: null,
    standing: NO_STANDING,
    note: null,
  };
  const last = Date.parse(lastOrderOn);
  const orders = Array.from({ length: 12 }, (_, back): ImportRow => {
    const placedOn = parseDay(
      new Date(last - back * gapDays * 86_400_000).toISOString().slice(0, 10),
    );
    return {
      kind: "order",
      clientRef,
      orderRef: `${clientRef}-${back}`,
      placedOn,
      totalMinor: 40_000,
      currency: "EUR",
    };
  });
  return [client, ...orders];
}
