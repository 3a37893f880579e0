import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { parse } from "yaml";
import { readConfig } from "#src/config.ts";
import { parseDay } from "#src/core/day.ts";
import { testPace } from "#src/local-slack/pace.ts";
import { type LocalSlack, startLocalSlack } from "#src/local-slack/start.ts";
import { openLog } from "#src/log.ts";
import { addMembers } from "#src/store/members.ts";
import { openStore, type Store } from "#src/store/open.ts";
import { openWorkspace } from "#src/store/workspaces.ts";
import { writeRows } from "#src/store/write-rows/write-rows.ts";
import { startCoach } from "#src/wiring/start-coach.ts";
import { clientWithRhythm } from "../test/support/coach.ts";
import { TEST_TOKENS } from "../test/support/test-tokens.ts";

export const CLIENT = "Kask";
const TODAY = parseDay("2026-03-10");

export type PracticeRoom = {
  readonly slack: LocalSlack;
  readonly players: readonly string[]; // Slack user ids
  readonly close: () => Promise<void>;
};

/** The whole coach without a model, on the embedded database in memory, in a local workspace of so many reps. */
export async function openPracticeRoom(reps: number): Promise<PracticeRoom> {
  const people = Array.from({ length: reps }, (_, at) => ({
    id: `U0REP${at}`,
    name: `Rep ${at}`,
    email: `rep${at}@bench.example`,
    title: "",
    locale: "en-GB",
    tz: "Europe/Tallinn",
    isAdmin: false,
  }));
  const slack = await startWorkspace(people);
  const store = await openStore({ engine: "pglite", folder: null });
  const coach = await startOn(store, slack, people);
  return {
    slack,
    players: people.map(({ id }) => id),
    async close() {
      await coach.stop();
      await slack.close();
      await store.close();
    },
  };
}

type People = Parameters<typeof startLocalSlack>[0]["people"];

async function startWorkspace(people: People): Promise<LocalSlack> {
  const memberIds = people.map(({ id }) => id);
  return startLocalSlack({
    port: 0,
    statePath: null,
    team: { id: "T1", name: "Bench" },
    people,
    channels: [{ id: "C0ALERTS", name: "winback-alerts", topic: "", private: false, memberIds }],
    manifest: parse(await readFile(join(import.meta.dirname, "../manifest.yml"), "utf8")),
    tokens: TEST_TOKENS,
    pace: testPace,
  });
}

async function startOn(store: Store, slack: LocalSlack, people: People) {
  const workspace = await openWorkspace(store.prisma, {
    name: "Bench",
    timeZone: "Europe/Tallinn",
    currency: "EUR",
  });
  const members = people.map(({ id, name, email }) => {
    return { name, email, role: "rep", slackUserId: id, locale: "en" } as const;
  });
  await addMembers(store.prisma, workspace.id, members);
  const client = { clientRef: "1", name: CLIENT, lastOrderOn: parseDay("2026-01-12"), gapDays: 14 };
  await writeRows(store.prisma, workspace.id, clientWithRhythm(client), null);
  return startCoach({
    runtime: {
      config: readConfig({}),
      log: openLog({ level: "silent", file: null }),
      store,
      workspace,
      reloadWorkspace: async () => {},
      today: () => TODAY,
      now: () => new Date(`${TODAY}T10:00:00Z`),
      close: () => store.close(),
    },
    connection: {
      botToken: TEST_TOKENS.bot,
      slackApiUrl: slack.apiUrl,
      by: { way: "socket", appToken: TEST_TOKENS.app },
    },
    description: "bench",
    progress: { begin: () => () => {}, say: () => {} },
  });
}
