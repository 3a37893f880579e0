import { afterAll, beforeAll, expect, test } from "vitest";
import { parseDay } from "#src/core/day.ts";
import type { DropNews } from "#src/core/import/drop/drop-news.ts";
import type { ImportRow } from "#src/core/import/rows.ts";
import { openJobs } from "#src/jobs/worker.ts";
import { ACTION } from "#src/slack/vocabulary.ts";
import { writeRows } from "#src/store/write-rows/write-rows.ts";
import { startTestCoach, type TestCoach } from "../support/coach.ts";
import { dropping } from "../support/dropping.ts";

let coach: TestCoach;

beforeAll(async () => {
  coach = await startTestCoach({ today: parseDay("2026-06-15"), rows: [] });
});
afterAll(() => coach.close());

const vello = dropping(() => coach);

const rows = Array.from({ length: 30 }, (_, at): ImportRow => ({
  kind: "order",
  clientRef: `K${at}`,
  orderRef: `A-${at}`,
  placedOn: parseDay("2026-05-04"),
  totalMinor: 1_000,
  currency: "EUR",
}));
const FILE = [
  "customer_id,order_id,date,amount",
  ...rows.map((_, at) => `K${at},A-${at},2026-05-04,10.00`),
  "",
].join("\n");

/** As a kill leaves it: the file is in the middle of something, and its job is to be done anew. */
async function cutOff(state: "looking" | "importing", result: DropNews): Promise<void> {
  const { prisma } = coach.store;
  await coach.stop();
  await prisma.droppedFile.updateMany({ data: { state, result } });
  await prisma.outboxMessage.updateMany({
    where: { key: { startsWith: "drop:" } },
    data: { stale: true },
  });
  const { id: dropId } = await prisma.droppedFile.findFirstOrThrow();
  const queue = await openJobs(coach.store.queueOn, () => {});
  await queue.of(coach.workspaceId).send("drop.work", { dropId });
  await queue.stop();
}

const stateNow = async (): Promise<string> =>
  (await coach.store.prisma.droppedFile.findFirstOrThrow()).state;

test("a look that was cut off is taken again at the next start", async () => {
  await vello.drop("spring.csv", FILE);
  await vello.says("spring.csv", /30 rows new/u);
  await cutOff("looking", { what: "looking", rows: 10 });
  expect(await stateNow()).toBe("looking");
  await coach.restart();
  await expect.poll(stateNow, { timeout: 15_000 }).toBe("asking");
  expect(await vello.says("spring.csv", /30 rows new/u)).toContain(ACTION.importDrop);
});

test("an import that was cut off half-way goes on at the next start, and nothing goes in twice", async () => {
  await cutOff("importing", { what: "importing", rows: 15, of: 30 });
  await writeRows(coach.store.prisma, coach.workspaceId, rows.slice(0, 15), null);
  await coach.restart();
  const done = await vello.says("spring.csv", /is in\./u);
  expect(done).toContain("*15 rows* new or changed");
  expect(done).toContain("15 rows unchanged");
  expect(await coach.store.prisma.order.count()).toBe(30);
  expect(vello.messages()).toHaveLength(1);
});

test("an import that was cut off after its rejected rows were posted posts them no second time", async () => {
  await vello.drop("june.csv", `${FILE}K1,B-1,no date,10.00\n`);
  await vello.says("june.csv", /rows? rejected|1 row/u);
  await vello.click("june.csv", ACTION.importDrop);
  await vello.says("june.csv", /is in\./u);
  const rejects = () => vello.thread("june.csv").filter(({ files }) => files.length > 0);
  expect(rejects()).toHaveLength(1);
  const { id: dropId } = await coach.store.prisma.droppedFile.findFirstOrThrow({
    where: { fileName: "june.csv" },
  });
  await coach.stop();
  const result: DropNews = { what: "importing", rows: 31, of: 31 };
  await coach.store.prisma.droppedFile.update({
    where: { id: dropId },
    data: { state: "importing", result },
  });
  const jobs = await openJobs(coach.store.queueOn, () => {});
  await jobs.of(coach.workspaceId).send("drop.work", { dropId });
  await jobs.stop();
  await coach.restart();
  await expect
    .poll(
      async () =>
        (await coach.store.prisma.droppedFile.findUniqueOrThrow({ where: { id: dropId } })).state,
      { timeout: 15_000 },
    )
    .toBe("done");
  expect(rejects()).toHaveLength(1);
});
