import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openJobs } from "#src/jobs/worker.ts";
import { lookAtDatabase } from "#src/store/look-at-database.ts";
import type { Store } from "#src/store/open.ts";
import { makeReadStanding } from "#src/wiring/read-standing.ts";
import { addWorkspace, ENGINES, openTestStore } from "../support/store.ts";

const AN_HOUR_MS = 3_600_000;

describe.each(ENGINES)("how things stand on %s", (engine) => {
  let store: Store;
  let workspaceId: string;
  beforeAll(async () => {
    store = await openTestStore(engine);
    workspaceId = await addWorkspace(store);
  });
  afterAll(() => store.close());

  async function read(): Promise<Record<string, number>> {
    const figures = await makeReadStanding(store.prisma)();
    return Object.fromEntries(
      figures.map(({ metric, of, value }) => [
        of === undefined ? metric : `${metric} ${of}`,
        value,
      ]),
    );
  }

  test("what waits is counted, with the age of the oldest; what is done is not", async () => {
    const queue = await openJobs(store.queueOn, () => {}); // makes the queue's tables
    const { prisma } = store;
    const hourAgo = new Date(Date.now() - AN_HOUR_MS);
    const common = { workspaceId, channel: "C1" };
    await prisma.outboxMessage.createMany({
      data: [
        { ...common, key: "erased:1", state: "pending", createdAt: hourAgo },
        { ...common, key: "erased:2", state: "sending" },
        { ...common, key: "erased:3", state: "posted", createdAt: new Date(0) },
      ],
    });
    const delivery = { workspaceId, queue: "dm:D1", kind: "event" };
    await prisma.delivery.createMany({
      data: [
        { ...delivery, key: "1", receivedAt: hourAgo },
        { ...delivery, key: "2", state: "told", endedAt: new Date() },
        { ...delivery, key: "3", state: "done", endedAt: new Date(), receivedAt: new Date(0) },
      ],
    });
    await prisma.importRun.create({
      data: { workspaceId, fileName: "a.csv", kind: "orders", imported: 5, rejected: 2 },
    });
    await queue.of(workspaceId).send("drop.work", { dropId: crypto.randomUUID() });
    const later = new Date(Date.now() + AN_HOUR_MS);
    await queue
      .of(workspaceId)
      .send("drop.work", { dropId: crypto.randomUUID() }, undefined, later);
    const figures = await read();
    await queue.stop();
    expect(figures).toMatchObject({
      "winback.outbox.depth": 2,
      "winback.inbox.depth": 1,
      "winback.inbox.told": 1,
      "winback.jobs.depth drop.work": 1,
      "winback.import.rows imported": 5,
      "winback.import.rows rejected": 2,
      "winback.rules.paused": 0,
      "winback.companies": 1,
    });
    for (const age of ["winback.outbox.oldest.age", "winback.inbox.oldest.age"])
      expect(Math.abs((figures[age] ?? 0) - 3600)).toBeLessThan(600);
    expect(figures["winback.process.memory"]).toBeGreaterThan(1e6);
  });

  test("a company whose morning was not taken is overdue from an hour after it should have been", async () => {
    const { prisma } = store;
    const here = { where: { id: workspaceId } };
    // The zone in which it is now between ten and eleven; it may be any day of the week.
    const hour = new Date().getUTCHours();
    const shift = hour <= 22 ? hour - 10 : hour - 34;
    const timeZone = shift === 0 ? "Etc/GMT" : `Etc/GMT${shift > 0 ? "+" : ""}${shift}`;
    const workingDays = [1, 2, 3, 4, 5, 6, 7];
    await prisma.workspace.update({ ...here, data: { timeZone, workingDays, morningHour: 9 } });
    expect(await read()).toMatchObject({ "winback.morning.overdue": 0 }); // it has no clients
    await prisma.client.create({ data: { workspaceId, externalId: "1", name: "Kask OÜ" } });
    expect(await read()).toMatchObject({ "winback.morning.overdue": 1 });
    await prisma.workspace.update({ ...here, data: { morningHour: 10 } });
    expect(await read()).toMatchObject({ "winback.morning.overdue": 0 }); // it has just begun
  });

  test("a database is well with all migrations, newer ones too, and not with one that did not end", async () => {
    const { prisma } = store;
    expect(await lookAtDatabase(prisma)).toBeNull();
    const add = (name: string, ended: Date | null) => prisma.$executeRaw`
      insert into _prisma_migrations (id, checksum, migration_name, finished_at, applied_steps_count)
      values (${crypto.randomUUID()}, 'x', ${name}, ${ended}, 1)`;
    await add("20991231000000_later", new Date());
    expect(await lookAtDatabase(prisma)).toBeNull();
    await add("20991231000001_interrupted", null);
    expect(await lookAtDatabase(prisma)).toBe("has a migration that did not end");
    await prisma.$executeRaw`delete from _prisma_migrations where migration_name like '%_trust' or finished_at is null`;
    expect(await lookAtDatabase(prisma)).toBe("lacks 1 migrations of this version");
  });
});
