import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { Deliveries, NewDelivery } from "#src/core/inbox.ts";
import { forgetDeliveries, openDeliveries } from "#src/store/deliveries.ts";
import type { Store } from "#src/store/open.ts";
import { addWorkspace, ENGINES, openTestStore } from "../support/store.ts";

const LEASE_MS = 60_000;

function message(ts: string, given: Partial<NewDelivery> = {}): NewDelivery {
  return {
    key: `event:${ts}`,
    messageKey: `message:D1:${ts}`,
    queue: "dm:D1",
    kind: "event",
    by: "U1",
    channel: "D1",
    threadTs: null,
    body: `{"ts":"${ts}"}`,
    ...given,
  };
}

function keepAll({ keep }: Deliveries, rows: readonly NewDelivery[]): Promise<(bigint | null)[]> {
  return Promise.all(rows.map(keep));
}

describe.each(ENGINES)("deliveries on %s", (engine) => {
  let store: Store;
  let workspaceId: string;
  const process = (processId: string): Deliveries =>
    openDeliveries(store.prisma, { workspaceId, processId, leaseMs: LEASE_MS });

  beforeAll(async () => {
    store = await openTestStore(engine);
    workspaceId = await addWorkspace(store);
  });
  beforeEach(async () => {
    await store.prisma.delivery.deleteMany();
  });
  afterAll(() => store.close());

  /** As if so much time had gone by: leases are compared with the database's clock. */
  const letGoBy = (ms: number) =>
    store.prisma
      .$executeRaw`update "Delivery" set "leaseUntil" = "leaseUntil" - ${ms} * interval '1 millisecond'`;

  test("one key is kept once, and so is one message under two keys", async () => {
    const a = process("a");
    const rows = [message("1"), message("1"), message("1", { key: "event:mention" })];
    expect(await keepAll(a, rows)).toEqual([expect.any(BigInt), null, null]);
    expect(await a.keep(message("1"))).toBeNull();
    expect(await store.prisma.delivery.findMany({ select: { key: true } })).toEqual([
      { key: "event:1" },
    ]);
  });

  test("a queue gives one at a time, in the order of Slack's time stamps", async () => {
    const [a, b] = [process("a"), process("b")];
    await keepAll(a, [message("2"), message("1"), message("3", { queue: "dm:D2" })]);
    const first = await b.claimNext("dm:D1");
    expect(first).toMatchObject({ attempts: 1, by: "U1", channel: "D1", kind: "event" });
    expect(await b.loadBody(first?.id ?? 0n)).toBe('{"ts":"1"}');
    expect(await a.claimNext("dm:D1")).toBeNull();
    expect(await a.claimNext("dm:D2")).not.toBeNull();
    if (first === null) throw new Error("nothing was claimed");
    expect(await b.finish(first, "done")).toBe(true);
    const second = await a.claimNext("dm:D1");
    expect(await a.loadBody(second?.id ?? 0n)).toBe('{"ts":"2"}');
    if (second === null) throw new Error("nothing was claimed");
    expect(await a.finish(second, "done")).toBe(false);
  });

  test.each([
    { passed: LEASE_MS - 5_000, isFree: false },
    { passed: LEASE_MS + 5_000, isFree: true },
  ])("a process not heard of for $passed ms has its delivery taken: $isFree", async (given) => {
    const [a, b] = [process("a"), process("b")];
    await a.keep(message("1"));
    const mine = await a.claimNext("dm:D1");
    await letGoBy(given.passed);
    expect((await b.findLeft()).length).toBe(given.isFree ? 1 : 0);
    const theirs = await b.claimNext("dm:D1");
    expect(theirs?.attempts ?? null).toBe(given.isFree ? 2 : null);
    if (mine === null || theirs === null) return;
    await a.finish(mine, "told"); // the dead one comes back, too late
    expect((await store.prisma.delivery.findFirstOrThrow()).state).toBe("working");
  });

  test("a lease that is renewed lasts on", async () => {
    const [a, b] = [process("a"), process("b")];
    await a.keep(message("1"));
    const mine = await a.claimNext("dm:D1");
    await letGoBy(LEASE_MS - 5_000);
    await a.renew([mine?.id ?? 0n]);
    await letGoBy(10_000);
    expect(await b.claimNext("dm:D1")).toBeNull();
  });

  test("what is tried again later holds up its queue until then, and no other", async () => {
    const a = process("a");
    await keepAll(a, [message("1"), message("2")]);
    const first = await a.claimNext("dm:D1");
    if (first === null) throw new Error("nothing was claimed");
    await a.tryLater(first, 30_000);
    expect(await a.claimNext("dm:D1")).toBeNull();
    await letGoBy(31_000);
    expect(await a.claimNext("dm:D1")).toMatchObject({ id: first.id, attempts: 2 });
  });

  test("one that has stepped aside is still found by its own id when its process dies", async () => {
    const [a, b] = [process("a"), process("b")];
    await keepAll(a, [message("1"), message("2")]);
    const first = await a.claimNext("dm:D1");
    await a.stepAside(first?.id ?? 0n);
    expect(await a.claimNext("dm:D1")).not.toBeNull();
    expect(await b.claimOne(first?.id ?? 0n)).toBeNull();
    await letGoBy(LEASE_MS + 1_000);
    expect(await b.findLeft()).toHaveLength(2);
    expect(await b.claimOne(first?.id ?? 0n)).toMatchObject({ attempts: 2 });
  });

  test("many that look at one queue at the same moment get one between them", async () => {
    await keepAll(process("a"), [message("1"), message("2"), message("3")]);
    const all = Array.from({ length: 6 }, (_, at) => process(`p${at}`).claimNext("dm:D1"));
    expect((await Promise.all(all)).filter((held) => held !== null)).toHaveLength(1);
  });

  test("a click is at work from the first moment, and handing back makes it everybody's", async () => {
    const [a, b] = [process("a"), process("b")];
    await a.keep(message("1", { kind: "action", queue: "", messageKey: null }));
    expect(await b.findLeft()).toEqual([]);
    await a.handBack();
    const [left] = await b.findLeft();
    expect(await b.claimOne(left?.id ?? 0n)).toMatchObject({ kind: "action", attempts: 2 });
  });

  test("the words are gone once it is done, and the row a day later", async () => {
    const a = process("a");
    await keepAll(a, [message("1"), message("2")]);
    const held = await a.claimNext("dm:D1");
    if (held === null) throw new Error("nothing was claimed");
    await a.finish(held, "done");
    const row = await store.prisma.delivery.findUniqueOrThrow({ where: { id: held.id } });
    expect(row).toMatchObject({ state: "done", body: null });
    expect(await forgetDeliveries(store.prisma, row.receivedAt)).toBe(0);
    expect(await forgetDeliveries(store.prisma, new Date(Date.now() + 60_000))).toBe(1);
    expect(await store.prisma.delivery.count()).toBe(1);
  });
});
