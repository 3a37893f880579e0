import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import type { Handlers } from "#src/jobs/catalogue.ts";
import { type JobQueue, openJobs } from "#src/jobs/worker.ts";
import type { Store } from "#src/store/open.ts";
import { ENGINES, openTestStore } from "../support/store.ts";

const TALLINN = "01a200bf-e074-744c-b856-f76dc0a42edf";
const TOKYO = "01a200bf-e074-744c-b856-f76dc0a42ee0";
const GONE = "01a200bf-e074-744c-b856-f76dc0a42ee1";
const TABLE = "01a200bf-e074-744c-b856-f76dc0a42ee2";

const undone = async (store: Store): Promise<unknown> =>
  store.prisma.$queryRaw`
    select data from pgboss.job where name = 'table.answer' and state <> 'completed'`;

describe.each(ENGINES)("the job queue on %s", (engine) => {
  let store: Store;
  let queue: JobQueue;
  const ran: string[] = [];
  const faults: string[] = [];

  /** Notes what was done for whom; the first morning fails. */
  const handlersFor = (company: string): Handlers => ({
    async "morning.run"() {
      ran.push(`morning ${company}`);
      if (ran.length === 1) throw new Error("the first try fails");
    },
    "outbox.post": async () => void ran.push(`outbox ${company}`),
    "inbox.sweep": async () => {},
    "table.answer": async ({ tableId }) => void ran.push(`${tableId} ${company}`),
    "table.clock": async () => void ran.push(`clock ${company}`),
    "company.tick": async () => {},
    "drop.work": async () => {},
  });

  beforeAll(async () => {
    store = await openTestStore(engine);
    queue = await openJobs(store.queueOn, (job) => faults.push(job));
    await queue.work({
      companiesFor: async () => [TALLINN, TOKYO],
      workFor: async (id, work) => (id === GONE ? undefined : work(handlersFor(id))),
      program: { "claims.sweep": async () => {} },
    });
  });
  afterAll(async () => {
    await queue.stop();
    await store.close();
  });

  const countOf = (what: string): number => ran.filter((one) => one === what).length;

  test("a job that fails is reported and tried again", async () => {
    await queue.of(TALLINN).send("morning.run", {});
    await vi.waitFor(() => expect(countOf(`morning ${TALLINN}`)).toBe(2), 20_000);
    expect(faults).toEqual(["morning.run"]);
  });

  test("a job asked for in a transaction that is rolled back never runs", async () => {
    const before = ran.length;
    const jobs = queue.of(TALLINN);
    const rolledBack = store.prisma.$transaction(async (tx) => {
      await jobs.send("outbox.post", {}, tx);
      throw new Error("rolled back");
    });
    await expect(rolledBack).rejects.toThrow("rolled back");
    await store.prisma.$transaction((tx) => jobs.send("morning.run", {}, tx));
    await vi.waitFor(() => expect(ran.length).toBeGreaterThan(before), 20_000);
    expect(ran.slice(before)).toEqual([`morning ${TALLINN}`]);
  });

  test("a job is done for its own company, and for none that is gone", async () => {
    await queue.of(GONE).send("table.answer", { tableId: TABLE });
    await queue.of(TOKYO).send("table.answer", { tableId: TABLE });
    await vi.waitFor(() => expect(countOf(`${TABLE} ${TOKYO}`)).toBe(1), 20_000);
    await expect.poll(() => undone(store), { timeout: 20_000 }).toEqual([]);
    expect(ran.filter((one) => one.endsWith(GONE))).toEqual([]);
  });

  test("what the clock brings is done for every company", async () => {
    await store.prisma.$executeRaw`
      insert into pgboss.job (name, data, policy, retry_limit) values ('table.clock', '{}', 'standard', 0)`;
    await vi.waitFor(() => {
      expect(countOf(`clock ${TALLINN}`)).toBe(1);
      expect(countOf(`clock ${TOKYO}`)).toBe(1);
    }, 20_000);
  });

  test("a morning is scheduled at the workspace's hour in its zone, until the company is forgotten", async () => {
    const scheduled = () => store.prisma.$queryRaw`
      select cron, timezone from pgboss.schedule where name = 'morning.run'`;
    await queue.of(TALLINN).scheduleMorning({
      workspaceId: TALLINN,
      hour: 7,
      workingDays: [1, 2, 7],
      timeZone: "Asia/Tokyo",
    });
    expect(await scheduled()).toEqual([{ cron: "0 7 * * 1,2,0", timezone: "Asia/Tokyo" }]);
    await queue.forget(TALLINN);
    expect(await scheduled()).toEqual([]);
    const left = await store.prisma.$queryRaw`
      select distinct data->>'workspaceId' as of from pgboss.job
      where data->>'workspaceId' in (${TALLINN}, ${TOKYO})`;
    expect(left).toEqual([{ of: TOKYO }]);
  });
});

const idle = async (): Promise<void> => {};

test("what is asked for after a run is not held up by what the queue noted during it", async () => {
  const store = await openTestStore("postgres");
  const ran: string[] = [];
  const { promise: gate, resolve: open } = Promise.withResolvers<undefined>();
  const start = async (name: string): Promise<JobQueue> => {
    const queue = await openJobs(store.queueOn, (job) => ran.push(`fault: ${job}`));
    const post = async (): Promise<void> => {
      ran.push(name);
      await gate;
    };
    await queue.work({
      companiesFor: async () => [],
      workFor: async (_id, work) =>
        work({
          "morning.run": idle,
          "outbox.post": post,
          "inbox.sweep": idle,
          "table.answer": idle,
          "table.clock": idle,
          "company.tick": idle,
          "drop.work": idle,
        }),
      program: { "claims.sweep": idle },
    });
    return queue;
  };
  const first = await start("first");
  await first.of(TALLINN).send("outbox.post", {});
  await vi.waitFor(() => expect(ran).toEqual(["first"]), 20_000);
  // As pg-boss's monitor does every ten seconds; a process reads it at its start and each minute.
  await store.prisma.$executeRaw`
    update pgboss.queue set singletons_active = array[${TALLINN}] where name = 'outbox.post'`;
  const second = await start("second");
  open(undefined);
  await first.stop();
  await second.of(TALLINN).send("outbox.post", {});
  await vi.waitFor(() => expect(ran).toEqual(["first", "second"]), 10_000);
  await second.stop();
  await store.close();
});
