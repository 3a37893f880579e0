import { fromPglite, fromPrisma, PgBoss } from "pg-boss";
import { around } from "#src/telemetry/around.ts";
import { z } from "zod";
import {
  type CompanyJob,
  type Handlers,
  type JobName,
  JOBS,
  type JobSpec,
  type Payload,
  type ProgramHandlers,
} from "./catalogue.ts";
import { isCompanyJob, jobNames, runCompanyJob } from "./run-job.ts";
import { trustTheIndex } from "./trust-the-index.ts";

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

/** The queue as one company sees it. */
export type Jobs = {
  /** Queues a job, for `after` when that is said; inside `tx` it exists only if that transaction is committed. */
  send<N extends CompanyJob>(
    name: N,
    payload: Payload<N>,
    tx?: Transaction,
    after?: Date,
  ): Promise<void>;
  scheduleMorning(morning: Morning): Promise<void>;
  /** Takes off the requests for a job that is being done anyhow; what they ask for is committed by then. */
  drain(name: CompanyJob): Promise<void>;
  /** True once the queue is being stopped: what takes long begins nothing new. */
  isStopping(): boolean;
};

export type Workers = {
  /** Whom a job that the clock brings is for. */
  readonly companiesFor: (name: CompanyJob) => Promise<readonly string[]>;
  /** Does a piece of that company's work, as it stands now; nothing when the company is not here any more. */
  readonly workFor: (
    workspaceId: string,
    work: (handlers: Handlers) => Promise<void>,
  ) => Promise<void>;
  readonly program: ProgramHandlers;
};

/** The queue of all companies of the database. */
export type JobQueue = {
  of(workspaceId: string): Jobs;
  /** Starts working: jobs left by an earlier run come first. */
  work(workers: Workers): Promise<void>;
  /** Takes away all that is scheduled and queued for a company. */
  forget(workspaceId: string): Promise<void>;
  /** Takes nothing new, and gives what runs ten seconds. */
  stop(): Promise<void>;
};

// A notice wakes a worker at once; looking every second is for retries and for notices that got lost.
const polling = { pollingIntervalSeconds: 1, notifyPollingIntervalSeconds: 1 };

// A process that was killed is found out by its silence, and its job goes to another.
const HEARTBEAT_SECONDS = 10;

type OnFault = (job: string, fault: unknown) => void;

/** The job queue over the store's own database; `onFault` hears of every job that failed. */
export async function openJobs(
  place: QueuePlace,
  onFault: OnFault,
  serving: "one" | "many" = "one", // companies
): Promise<JobQueue> {
  const boss = new PgBoss({
    ...connectionOf(place),
    useListenNotify: true,
    monitorIntervalSeconds: HEARTBEAT_SECONDS,
  });
  boss.on("error", (fault) => onFault("queue", fault));
  await boss.start();
  await trustTheIndex(boss.getDb());
  for (const name of jobNames()) {
    await createQueue(boss, name);
    if (place.engine === "pglite") await endOrphans(boss, name);
  }
  let isStopping = false;
  const of = (workspaceId: string): Jobs => ({
    ...jobsOf(boss, workspaceId),
    isStopping: () => isStopping,
  });
  return {
    of,
    async work(workers) {
      for (const name of jobNames()) await workOn({ boss, name, workers, of, onFault, serving });
    },
    forget: (workspaceId) => forget(boss, workspaceId),
    async stop() {
      isStopping = true;
      await boss.stop({ graceful: true, timeout: 10_000 });
    },
  };
}

async function createQueue(boss: PgBoss, name: JobName): Promise<void> {
  const { retryLimit, isOnce = false }: JobSpec = JOBS[name];
  // Any number may wait: were a second request dropped while the first waits, a transaction that asked in vain could
  // be committed after the first had looked.
  const policy = isOnce ? "singleton" : "standard";
  const known = await boss.getQueue(name);
  if (known !== null && known.policy !== policy) await boss.deleteQueue(name); // of an older version of this program
  await boss.createQueue(name, {
    retryLimit,
    retryBackoff: retryLimit > 0,
    notify: true,
    heartbeatSeconds: HEARTBEAT_SECONDS,
    policy,
  });
}

function jobsOf(boss: PgBoss, workspaceId: string): Omit<Jobs, "isStopping"> {
  return {
    async send(name, payload, tx, after) {
      const { isOnce = false }: JobSpec = JOBS[name];
      await boss.send(
        name,
        { ...payload, workspaceId },
        {
          ...(isOnce ? { singletonKey: workspaceId } : {}),
          ...(tx === undefined ? {} : { db: fromPrisma(tx) }),
          ...(after === undefined ? {} : { startAfter: after }),
        },
      );
    },
    async scheduleMorning({ hour, workingDays, timeZone }) {
      const days = workingDays.map((day) => day % 7).join(","); // cron counts Sunday as 0
      await boss.schedule(
        "morning.run",
        `0 ${hour} * * ${days}`,
        { workspaceId },
        { tz: timeZone, key: workspaceId },
      );
    },
    async drain(name) {
      const queued = await boss.findJobs(name, { key: workspaceId, queued: true });
      const ids = queued.map(({ id }) => id);
      if (ids.length > 0) await boss.deleteJob(name, ids);
    },
  };
}

async function forget(boss: PgBoss, workspaceId: string): Promise<void> {
  await boss.unschedule("morning.run", workspaceId);
  for (const name of jobNames()) {
    const found = await boss.findJobs(name, { data: { workspaceId } });
    if (found.length > 0)
      await boss.deleteJob(
        name,
        found.map((job) => job.id),
      );
  }
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

type Working = {
  readonly boss: PgBoss;
  readonly name: JobName;
  readonly workers: Workers;
  readonly of: JobQueue["of"];
  readonly onFault: OnFault;
  readonly serving: "one" | "many";
};

async function workOn(working: Working): Promise<void> {
  const { boss, name, workers, of, onFault, serving } = working;
  const spec: JobSpec = JOBS[name];
  const atOnce = (serving === "many" ? spec.ofManyAtOnce : undefined) ?? spec.atOnce ?? 1;
  await boss.work(name, { ...polling, localConcurrency: atOnce }, async (batch) => {
    for (const { id, data } of batch)
      await around({ kind: "job", name, id, ...companyIn(data) }, async () => {
        try {
          if (isCompanyJob(name)) await runOfCompany({ name, data, workers, of });
          else await workers.program[name]();
        } catch (fault) {
          onFault(name, fault);
          throw fault;
        }
      });
  });
  if (spec.cron !== undefined) await boss.schedule(name, spec.cron);
}

const OfCompany = z.looseObject({ workspaceId: z.uuid().optional() });

/** For the log and for traces. */
function companyIn(data: unknown): { readonly workspaceId?: string } {
  const read = OfCompany.safeParse(data);
  return read.data?.workspaceId === undefined ? {} : { workspaceId: read.data.workspaceId };
}

/** What the clock brings, or an older version of this program left, names no company: it goes on to each. */
async function runOfCompany({
  name,
  data,
  workers,
  of,
}: Pick<Working, "workers" | "of"> & {
  readonly name: CompanyJob;
  readonly data: unknown;
}): Promise<void> {
  const { workspaceId, ...payload } = OfCompany.parse(data ?? {});
  if (workspaceId !== undefined) {
    await workers.workFor(workspaceId, (handlers) => runCompanyJob(name, handlers, payload));
    return;
  }
  for (const id of await workers.companiesFor(name)) await sendOn(name, payload, of(id));
}

async function sendOn(name: CompanyJob, payload: unknown, jobs: Jobs): Promise<void> {
  await jobs.send(name, JOBS[name].payload.parse(payload));
}
