import { type Log, openLog } from "#src/log.ts";
import { openStore } from "#src/store/open.ts";
import { loadWorkspace } from "#src/store/workspaces.ts";
import { makeLiveWorkspace } from "#src/wiring/live-workspace.ts";
import { PACE, type Pace } from "#src/wiring/pace.ts";
import { startCoach } from "#src/wiring/start-coach.ts";
import { freePort } from "../../support/free-port.ts";
import { TEST_TOKENS } from "../../support/test-tokens.ts";
import { type Clock, onClock } from "./clock.ts";
import type { Company } from "./company.ts";
import { openWire, type Wire } from "./wire.ts";

/** A process of the coach that can die at any moment: what it holds in memory is lost, and it reaches nobody any more. */
export type CoachProcess = {
  readonly database: Wire;
  readonly slack: Wire;
  readonly clock: Clock;
  readonly isDead: () => boolean;
  readonly kill: () => void;
  /** Settles once it is connected to Slack; rejects when it could not start. */
  readonly ready: Promise<void>;
  /** Ends it for good, whether it is dead or not. */
  readonly dispose: () => Promise<void>;
};

/** Seconds become tenths; nothing that is planned to go wrong lasts longer than `settleMs`. */
const FAST: Pace = {
  outbox: {
    ...PACE.outbox,
    afterUnknownMs: 150,
    afterRefusedMs: 400,
    settleMs: 4_000,
    callMs: 3_500,
    lookAgainMs: 100,
    afterFaultMs: 150,
  },
  inbox: {
    ...PACE.inbox,
    leaseMs: 2_000,
    sweepEveryMs: 500,
    retryAfterMs: [100, 200, 400, 800, 1_600],
  },
};

export async function startProcess(company: Company): Promise<CoachProcess> {
  const { slack, databaseUrl, doorstep } = company;
  const url = new URL(databaseUrl);
  const database = await openWire(Number(url.port));
  const slackWire = await openWire(slack.port);
  url.port = String(database.port);
  url.searchParams.set("application_name", "coach");
  const clock = { offMs: 0 };
  const port = doorstep === null ? null : await freePort();
  let isDead = false;
  const kill = (): void => {
    if (isDead) return;
    isDead = true;
    doorstep?.leadTo(null);
    database.cut();
    slackWire.cut();
  };
  const running = onClock(clock, () =>
    begin(company, { databaseUrl: url.href, slackPort: slackWire.port, port, clock }),
  );
  doorstep?.leadTo(port);
  const connected = waitUntilConnected(company, () => isDead);
  const ready = Promise.race([running.then(() => connected), connected]);
  ready.catch(() => {}); // whoever waits for it hears of it
  running.catch(kill); // a start that fails ends the process
  return {
    database,
    slack: slackWire,
    clock,
    kill,
    isDead: () => isDead,
    ready,
    async dispose() {
      const stopped = running.then((coach) => coach.stop()).catch(() => {});
      if (!isDead) await stopped;
      kill();
    },
  };
}

async function waitUntilConnected({ slack }: Company, isDead: () => boolean): Promise<void> {
  await slack.waitFor(() => isDead() || slack.isAppConnected(), { timeoutMs: 60_000 });
  if (isDead()) throw new Error("it was killed");
}

type Reached = {
  readonly databaseUrl: string;
  readonly slackPort: number;
  readonly port: number | null;
  readonly clock: Clock;
};

async function begin(company: Company, reached: Reached) {
  const { databaseUrl, slackPort, port, clock } = reached;
  const store = await openStore({ engine: "postgres", url: databaseUrl });
  const { workspace, reload } = makeLiveWorkspace(
    await loadWorkspace(store.prisma, company.workspaceId),
    (id) => loadWorkspace(store.prisma, id),
  );
  const coach = await startCoach({
    runtime: {
      config: company.config,
      log: SILENT,
      store,
      workspace,
      reloadWorkspace: reload,
      today: () => company.today,
      now: () => new Date(Date.parse(`${company.today}T10:00:00Z`) + clock.offMs),
      close: () => store.close(),
      pace: FAST,
    },
    connection: {
      botToken: TEST_TOKENS.bot,
      slackApiUrl: `http://127.0.0.1:${slackPort}/api/`,
      by:
        port === null
          ? { way: "socket", appToken: TEST_TOKENS.app }
          : { way: "http", signingSecret: TEST_TOKENS.signingSecret, port },
    },
    description: "test",
    progress: { begin: () => () => {}, say: () => {} },
  });
  return {
    async stop() {
      await coach.stop();
      await store.close();
    },
  };
}

const SILENT: Log = openLog({ level: "silent", file: null });
