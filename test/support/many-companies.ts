import { expect } from "vitest";
import { parseDay } from "#src/core/day.ts";
import { readConfig } from "#src/config.ts";
import { openJobs } from "#src/jobs/worker.ts";
import { openLog } from "#src/log.ts";
import type { Program } from "#src/wiring/runtime.ts";
import type { RunningCoach } from "#src/wiring/start-coach.ts";
import { startCompanies } from "#src/wiring/start-companies.ts";
import { writeRows } from "#src/store/write-rows/write-rows.ts";
import { clientWithRhythm } from "./coach.ts";
import { freePort } from "./free-port.ts";
import { type GuardedStore, openGuardedTestStore } from "./guarded-store.ts";
import { type ManySlacks, OAUTH, SIGNING_SECRET, startManySlacks } from "./many-slacks.ts";

const TODAY = "2026-04-01";
const KEYS = `k1:${Buffer.alloc(32, 7).toString("base64")}`;

export type ManyCompanies = {
  readonly slacks: ManySlacks;
  readonly store: GuardedStore;
  readonly program: Program;
  readonly appUrl: string;
  /** The company of a workspace. Throws when there is none. */
  readonly idOf: (teamId: string) => Promise<string>;
  /** Gives the company a client of that name who has been silent for too long. */
  readonly addLapsed: (teamId: string, name: string) => Promise<void>;
  /** Asks for this morning's look as the clock does, as if none had been taken. */
  readonly runMorning: (teamId: string) => Promise<void>;
  /** One more process on the same database, at a port of its own. */
  readonly startAnother: () => Promise<RunningCoach>;
  readonly close: () => Promise<void>;
};

/** The whole program as many companies install it, and the workspaces that may. */
export async function startManyCompanies(
  teamIds: readonly string[],
  options: { readonly rotating?: boolean } = {},
): Promise<ManyCompanies> {
  const port = await freePort();
  const appUrl = `http://127.0.0.1:${port}`;
  const slacks = await startManySlacks(teamIds, appUrl, options);
  const configAt = (at: number, url: string) =>
    readConfig({
      SLACK_CLIENT_ID: OAUTH.clientId,
      SLACK_CLIENT_SECRET: OAUTH.clientSecret,
      SLACK_STATE_SECRET: "s".repeat(32),
      SLACK_SIGNING_SECRET: SIGNING_SECRET,
      SLACK_API_URL: slacks.apiUrl,
      ENCRYPTION_KEYS: KEYS,
      DATABASE_URL: url,
      TODAY,
      PORT: String(at),
    });
  const { keys } = configAt(port, "postgresql://unused");
  const store = await openGuardedTestStore(keys);
  const log = openLog({ level: "silent", file: null });
  const start = (at: number): Promise<RunningCoach> => {
    const config = configAt(at, store.url);
    if (config.slack.mode !== "install") throw new Error("it is configured otherwise");
    return startCompanies({
      program: { config, log, store, close: () => store.close() },
      slack: config.slack,
      progress: { begin: () => () => {}, say: () => {} },
      lookEveryMs: 300,
    });
  };
  const running = await start(port);
  const queue = await openJobs(store.queueOn, () => {});
  const idOf = async (slackTeamId: string): Promise<string> =>
    (await store.prisma.workspace.findUniqueOrThrow({ where: { slackTeamId } })).id;
  return {
    slacks,
    store,
    program: { config: configAt(port, store.url), log, store, close: () => store.close() },
    appUrl,
    idOf,
    async addLapsed(teamId, name) {
      const lastOrderOn = parseDay("2026-02-03"); // 57 days ago, where 14 are usual
      const rows = clientWithRhythm({ clientRef: name, name, lastOrderOn, gapDays: 14 });
      await writeRows(store.prisma, await idOf(teamId), rows, null);
    },
    async runMorning(teamId) {
      const workspaceId = await idOf(teamId);
      await restingMornings(store, workspaceId);
      await store.prisma.morning.deleteMany({ where: { workspaceId } });
      await queue.of(workspaceId).send("morning.run", {});
    },
    startAnother: async () => start(await freePort()),
    async close() {
      await running.stop();
      await queue.stop();
      await slacks.close();
      await store.close();
    },
  };
}

/** A company that has just begun takes a look by itself when it is late enough in the day. */
async function restingMornings({ prisma }: GuardedStore, workspaceId: string): Promise<void> {
  const isResting = async (): Promise<boolean> => {
    const rows = await prisma.$queryRaw<readonly unknown[]>`
      select 1 from pgboss.job where name = 'morning.run' and data->>'workspaceId' = ${workspaceId}
      and state in ('created', 'retry', 'active')`;
    return rows.length === 0;
  };
  await expect.poll(isResting, { timeout: 20_000 }).toBe(true);
}
