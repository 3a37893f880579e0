import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { type Jobs, openJobs } from "#src/jobs/worker.ts";
import type { Store } from "#src/store/open.ts";
import { ENGINES, openTestStore } from "../support/store.ts";

describe.each(ENGINES)("the job queue on %s", (engine) => {
  let store: Store;
  let jobs: Jobs;
  const workspaceId = "01a200bf-e074-744c-b856-f76dc0a42edf";
  const ran: string[] = [];
  const faults: string[] = [];

  beforeAll(async () => {
    store = await openTestStore(engine);
    jobs = await openJobs(store.queueOn, (job) => faults.push(job));
    await jobs.work({
      "morning.run": async (payload) => {
        ran.push(payload.workspaceId);
        if (ran.length === 1) throw new Error("the first try fails");
      },
      "outbox.post": async () => void ran.push("outbox"),
      "table.answer": async ({ tableId }) => void ran.push(tableId),
      "table.clock": async () => void ran.push("clock"),
      "company.tick": async () => {},
      "drop.work": async () => {},
      "claims.sweep": async () => {},
    });
  });
  afterAll(async () => {
    await jobs.stop();
    await store.close();
  });

  test("a job that fails is reported and tried again", async () => {
    await jobs.send("morning.run", { workspaceId });
    await vi.waitFor(() => expect(ran.filter((id) => id === workspaceId)).toHaveLength(2), 20_000);
    expect(faults).toEqual(["morning.run"]);
  });

  test("a job asked for in a transaction that is rolled back never runs", async () => {
    const before = ran.length;
    const rolledBack = store.prisma.$transaction(async (tx) => {
      await jobs.send("outbox.post", {}, tx);
      throw new Error("rolled back");
    });
    await expect(rolledBack).rejects.toThrow("rolled back");
    await store.prisma.$transaction((tx) => jobs.send("morning.run", { workspaceId }, tx));
    await vi.waitFor(() => expect(ran.length).toBeGreaterThan(before), 20_000);
    expect(ran.slice(before)).toEqual([workspaceId]);
  });

  test("a morning is scheduled at the workspace's hour in its zone", async () => {
    await jobs.scheduleMorning({
      workspaceId,
      hour: 7,
      workingDays: [1, 2, 7],
      timeZone: "Asia/Tokyo",
    });
    const rows = await store.prisma.$queryRaw<{ cron: string; timezone: string }[]>`
      select cron, timezone from pgboss.schedule where name = 'morning.run'`;
    expect(rows).toEqual([{ cron: "0 7 * * 1,2,0", timezone: "Asia/Tokyo" }]);
  });
});
