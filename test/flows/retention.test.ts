import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { addDays, type Day, parseDay, utcDateOf } from "#src/core/day.ts";
import { monthsBefore } from "#src/core/privacy/keep-until.ts";
import type { Store } from "#src/store/open.ts";
import { retentionWork } from "#src/wiring/retention-work.ts";
import { addClient } from "../support/clients.ts";
import { addLapse } from "../support/lapses.ts";
import { addWorkspace, FLOW_ENGINES, openTestStore } from "../support/store.ts";

const [engine] = FLOW_ENGINES;
const today = parseDay("2026-04-10");

let store: Store;
let workspaceId: string;

beforeAll(async () => {
  store = await openTestStore(engine);
});
afterAll(() => store.close());
beforeEach(async () => {
  await store.prisma.workspace.deleteMany();
  await store.prisma.claim.deleteMany();
  workspaceId = await addWorkspace(store);
});

const keep = (settings: object) =>
  store.prisma.workspace.update({
    where: { id: workspaceId },
    data: { settings: { retention: { ...settings } } },
  });

const night = (hour = 2, day: Day = today) =>
  retentionWork({ store }, { send: async () => {} }).run({
    workspaceId,
    day,
    hour,
    now: new Date(`${day}T0${hour}:00:00Z`),
  });

const client = (name: string, orderDays: readonly string[]) =>
  addClient(store, { workspaceId, name, orderDays });

const namesLeft = async () =>
  (await store.prisma.client.findMany({ orderBy: { name: "asc" } })).map(({ name }) => name);

describe("clients", () => {
  test("are kept for good where nobody said otherwise", async () => {
    await client("Old", ["2010-01-10"]);
    await night();
    expect(await namesLeft()).toEqual(["Old"]);
  });

  test.each([
    { lastOn: "2024-04-09", left: [] },
    { lastOn: "2024-04-10", left: ["Kask"] },
    { lastOn: "2024-04-11", left: ["Kask"] },
  ])("go two years after their last order, $lastOn", async ({ lastOn, left }) => {
    await keep({ clients: 24 });
    await client("Kask", [lastOn]);
    await night();
    expect(await namesLeft()).toEqual(left);
  });

  test("stay while there is any sign of life or anything open", async () => {
    await keep({ clients: 24 });
    const touched = await client("Touched", ["2020-01-10"]);
    const owing = await client("Owing", ["2020-01-10"]);
    await client("Silent", ["2020-01-10"]);
    await store.prisma.touch.create({
      data: {
        clientId: touched,
        externalId: "t",
        happenedOn: utcDateOf(addDays(today, -30)),
        incoming: true,
        channel: "call",
      },
    });
    const long = utcDateOf(parseDay("2020-01-10"));
    await store.prisma.invoice.create({
      data: { clientId: owing, externalId: "i", issuedOn: long, dueOn: long, amountMinor: 5n },
    });
    await addLapse(store.prisma, {
      workspaceId,
      postedOn: parseDay("2020-03-10"),
      clientName: "With an open case",
    });
    await night();
    expect(await namesLeft()).toEqual(["Owing", "Touched", "With an open case"]);
  });

  test("that are new and have done nothing yet stay", async () => {
    await keep({ clients: 24 });
    await client("New", []);
    await night();
    expect(await namesLeft()).toEqual(["New"]);
  });

  test("leave a line in the trail each, and one for the night", async () => {
    await keep({ clients: 24 });
    await client("Kask", ["2020-01-10"]);
    await night();
    const trail = await store.prisma.auditEntry.findMany({ orderBy: { subject: "asc" } });
    expect(trail).toMatchObject([
      { what: "data.retired", subject: "client", by: null },
      { what: "data.retired", subject: "retention", detail: { clients: 1 } },
    ]);
  });
});

test("a day's turn comes once, at two in the night or later", async () => {
  await keep({ clients: 24 });
  await client("Kask", ["2020-01-10"]);
  await night(1);
  expect(await namesLeft()).toEqual(["Kask"]);
  await night(2);
  await client("Lepp", ["2020-01-10"]);
  await night(3);
  expect(await namesLeft()).toEqual(["Lepp"]);
  await night(2, addDays(today, 1));
  expect(await namesLeft()).toEqual([]);
});

test.each([
  { days: -1, left: 0 },
  { days: 0, left: 1 },
])("calls of a model go after the company's time, $days days from it", async ({ days, left }) => {
  await keep({ modelCalls: 3 });
  await store.prisma.modelCall.create({
    data: {
      workspaceId,
      at: utcDateOf(addDays(monthsBefore(today, 3), days)),
      feature: "draft",
      promptId: "p",
      promptVersion: 1,
      promptHash: "h",
      model: "m",
      transport: "t",
      outcome: "ok",
      tries: 1,
      ms: 1,
      inputTokens: 1,
      cachedTokens: 0,
      outputTokens: 1,
      reasoningTokens: 0,
    },
  });
  await night();
  expect(await store.prisma.modelCall.count()).toBe(left);
});

test.each([
  { days: -1, left: 0 },
  { days: 0, left: 1 },
])("pushes and nights of the pick-up go after their time, $days days from it", async (given) => {
  const { days, left } = given;
  await keep({ pushes: 3, imports: 6 });
  await store.prisma.orderPush.create({
    data: {
      workspaceId,
      key: "k",
      bodyHash: "h",
      receivedAt: utcDateOf(addDays(monthsBefore(today, 3), days)),
    },
  });
  const day = utcDateOf(addDays(monthsBefore(today, 6), days));
  await store.prisma.pickUp.create({ data: { workspaceId, day, result: {} } });
  await store.prisma.importRun.create({
    data: { workspaceId, fileName: "f.csv", kind: "unreadable", source: "pick-up", startedAt: day },
  });
  await night();
  expect(await store.prisma.orderPush.count()).toBe(left);
  expect(await store.prisma.pickUp.count()).toBe(left);
  expect(await store.prisma.importRun.count()).toBe(left);
});

test.each([
  { day: "2026-04-10", months: 24, before: "2024-04-10" },
  { day: "2026-03-31", months: 1, before: "2026-02-28" },
  { day: "2024-03-31", months: 1, before: "2024-02-29" },
  { day: "2026-01-15", months: 1, before: "2025-12-15" },
])("$months months before $day is $before", ({ day, months, before }) => {
  expect(monthsBefore(parseDay(day), months)).toBe(before);
});
