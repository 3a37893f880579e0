import { fromPglite, fromPrisma, PgBoss } from "pg-boss";
import { type Handlers, type JobName, JOBS, type JobSpec, type Payload } from "./catalogue.ts";

type Embedded = Parameters<typeof fromPglite>[0];
type Transaction = Parameters<typeof fromPrisma>[0];

export type QueuePlace =
  | { readonly engine: "pglite"; readonly connection: Embedded }
  | { readonly engine: "postgres"; readonly url: string };

type Morning = {
  readonly workspaceId: string;
  readonly hour: number; // 0 to 23, in the workspace's zone
  readonly workingDays: readonly number[]; // ISO: Monday is 1
  readonly timeZone: string;
};

export type Jobs = {
  /** Starts working: jobs left by an earlier run come first. `before` is done ahead of each; a job it fails is failed. */
  work(handlers: Handlers, before?: () => Promise<void>): Promise<void>;
  /** Queues a job, for `after` when that is said; inside `tx` it exists only if that transaction is committed. */
  send<N extends JobName>(
    name: N,
    payload: Payload<N>,
    tx?: Transaction,
    after?: Date,
  ): Promise<void>;
  scheduleMorning(morning: Morning): Promise<void>;
  stop(): Promise<void>;
};

// A notice wakes a worker at once; looking every second is for retries and for notices that got lost.
const polling = { pollingIntervalSeconds: 1, notifyPollingIntervalSeconds: 1 };

// A process that was killed is found out by its silence, and its job goes to another.
const HEARTBEAT_SECONDS = 10;

type OnFault = (job: string, fault: unknown) => void;

/** The job queue over the store's own database; `onFault` hears of every job that failed. */
export async function openJobs(place: QueuePlace, onFault: OnFault): Promise<Jobs> {
  const boss = new PgBoss({
    ...connectionOf(place),
    useListenNotify: true,
    monitorIntervalSeconds: HEARTBEAT_SECONDS,
  });
  boss.on("error", (fault) => onFault("queue", fault));
  await boss.start();
  for (const name of jobNames()) {
    const { retryLimit } = JOBS[name];
    await boss.createQueue(name, {
      retryLimit,
      retryBackoff: retryLimit > 0,
      notify: true,
      heartbeatSeconds: HEARTBEAT_SECONDS,
      // One may run and one may wait: a further request for the same work adds nothing.
      policy: name === "outbox.post" ? "stately" : "standard",
    });
    if (place.engine === "pglite") await endOrphans(boss, name);
  }
  return {
    async work(handlers, before = doNothing) {
      for (const name of jobNames()) await workOn({ boss, name, handlers, before, onFault });
    },
    async send(name, payload, tx, after) {
      const within = tx === undefined ? {} : { db: fromPrisma(tx) };
      const then = after === undefined ? {} : { startAfter: after };
      await boss.send(name, payload, { ...within, ...then });
    },
    async scheduleMorning({ workspaceId, hour, workingDays, timeZone }) {
      const days = workingDays.map((day) => day % 7).join(","); // cron counts Sunday as 0
      await boss.schedule(
        "morning.run",
        `0 ${hour} * * ${days}`,
        { workspaceId },
        { tz: timeZone, key: workspaceId },
      );
    },
    stop: () => boss.stop({ graceful: true, timeout: 10_000 }),
  };
}

function connectionOf(place: QueuePlace) {
  return place.engine === "pglite"
    ? ({ db: fromPglite(place.connection), backend: "pglite" } as const)
    : { connectionString: place.url };
}

/** The embedded database has one process: whatever counts as running when it starts was cut off, and is tried anew. */
async function endOrphans(boss: PgBoss, name: JobName): Promise<void> {
  const active = (await boss.findJobs(name)).filter((job) => job.state === "active");
  if (active.length > 0)
    await boss.fail(
      name,
      active.map((job) => job.id),
    );
}

function jobNames(): JobName[] {
  return Object.keys(JOBS).filter((name): name is JobName => name in JOBS);
}

async function doNothing(): Promise<void> {}

async function workOn(given: {
  boss: PgBoss;
  name: JobName;
  handlers: Handlers;
  before: () => Promise<void>;
  onFault: OnFault;
}): Promise<void> {
  const { boss, name, handlers, before, onFault } = given;
  const spec: JobSpec = JOBS[name];
  const options = { ...polling, localConcurrency: spec.atOnce ?? 1 };
  await boss.work(name, options, async (batch) => {
    for (const job of batch) {
      try {
        await before();
        await RUN[name](handlers, job.data);
      } catch (fault) {
        onFault(name, fault);
        throw fault;
      }
    }
  });
  if (spec.cron !== undefined) await boss.schedule(name, spec.cron);
}

type Run = (handlers: Handlers, data: unknown) => Promise<void>;

/** A payload comes from the database, where an older version of this program may have written it. */
const RUN: { readonly [N in JobName]: Run } = {
  "morning.run": (on, data) => on["morning.run"](JOBS["morning.run"].payload.parse(data)),
  "outbox.post": (on, data) => on["outbox.post"](JOBS["outbox.post"].payload.parse(data ?? {})),
  "table.answer": (on, data) => on["table.answer"](JOBS["table.answer"].payload.parse(data)),
  "table.clock": (on, data) => on["table.clock"](JOBS["table.clock"].payload.parse(data ?? {})),
  "company.tick": (on, data) => on["company.tick"](JOBS["company.tick"].payload.parse(data ?? {})),
  "drop.work": (on, data) => on["drop.work"](JOBS["drop.work"].payload.parse(data)),
  "claims.sweep": (on, data) => on["claims.sweep"](JOBS["claims.sweep"].payload.parse(data ?? {})),
};
