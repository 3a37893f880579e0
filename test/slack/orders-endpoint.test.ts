import { readFile } from "node:fs/promises";
import { afterEach, beforeEach, expect, test } from "vitest";
import { parseDay } from "#src/core/day.ts";
import { signatureOf } from "#src/http/signature.ts";
import { NO_STANDING } from "#src/core/import/rows.ts";
import { writeRows } from "#src/store/write-rows/write-rows.ts";
import { startTestCoach, type TestCoach } from "../support/coach.ts";
import { freePort } from "../support/free-port.ts";

const SECRET = "0123456789abcdef0123456789abcdef";

let coach: TestCoach;
let port: number;

beforeEach(async () => {
  port = await freePort();
  coach = await startTestCoach({
    today: parseDay("2026-11-22"),
    rows: [],
    environment: { API_PORT: String(port), API_SECRET: SECRET },
  });
});
afterEach(() => coach.close());

async function push(key: string, body: string) {
  const at = String(Math.floor(Date.now() / 1000));
  const response = await fetch(`http://127.0.0.1:${port}/v1/orders`, {
    method: "POST",
    headers: {
      "x-winback-timestamp": at,
      "x-winback-signature": signatureOf(SECRET, at, body),
      "idempotency-key": key,
    },
    body,
  });
  return { status: response.status, answer: await response.json() };
}

const order = (more: object) => ({ client: "K-1", order: "1", placedOn: "2026-11-20", ...more });

test("the documentation's example goes in, once however often it is sent", async () => {
  const page = await readFile("docs/orders-endpoint.md", "utf8");
  const body = /cat > orders\.json <<'END'\n(.*?)\nEND\n/su.exec(page)?.[1] ?? "";
  const said: unknown = JSON.parse(/```json\n(.*?)```/su.exec(page)?.[1] ?? "null");
  const first = await push("doc-1", body);
  expect(first).toEqual({ status: 200, answer: said });
  expect(await push("doc-1", body)).toEqual(first);
  expect(await push("doc-2", body)).toMatchObject({
    status: 200,
    answer: { rows: { imported: 0, unchanged: 4 } },
  });
  expect(await push("doc-1", `${body} `)).toMatchObject({ status: 409 });
  const runs = await coach.store.prisma.importRun.findMany();
  expect(runs.map(({ source }) => source)).toEqual(["endpoint", "endpoint"]);
});

const line = (orderRef: string, placedOn: string, rest: readonly [string, number, number]) => ({
  kind: "order-line" as const,
  clientRef: "K-2",
  orderRef,
  placedOn: parseDay(placedOn),
  sku: rest[0],
  description: null,
  quantity: rest[1],
  amountMinor: rest[2],
  productLine: null,
  currency: "EUR",
});

test("pushed orders leave the same figures as the same orders imported", async () => {
  const { prisma } = coach.store;
  const lines = [
    { sku: "A", quantity: 3, amount: "30.15" },
    { sku: "C-9", quantity: 1, amount: "9.99" },
  ];
  const orders = [
    order({ order: "1", placedOn: "2026-09-01", lines }),
    order({ order: "2", placedOn: "2026-10-01", total: "55.50" }),
    order({
      order: "3",
      placedOn: "2026-10-05",
      lines: [{ sku: "A", quantity: -1, amount: "10.05" }],
    }),
  ];
  await push("one", JSON.stringify({ orders }));
  await writeRows(
    prisma,
    coach.workspaceId,
    [
      line("1", "2026-09-01", ["A", 3, 3015]),
      line("1", "2026-09-01", ["C-9", 1, 999]),
      {
        kind: "order",
        clientRef: "K-2",
        orderRef: "2",
        placedOn: parseDay("2026-10-01"),
        totalMinor: 5550,
        currency: "EUR",
      },
      line("3", "2026-10-05", ["A", -1, -1005]),
    ],
    null,
  );
  const [pushed, imported] = await Promise.all(["K-1", "K-2"].map(figuresOf));
  expect(pushed).toEqual(imported);
  expect(pushed?.totalMinor).toBe(8559n);
});

async function figuresOf(externalId: string) {
  const { clientId: _, ...figures } = await coach.store.prisma.clientFigures.findFirstOrThrow({
    where: { client: { externalId } },
  });
  return figures;
}

test("a call that died half way is taken over after five minutes, not before", async () => {
  const { prisma } = coach.store;
  const body = JSON.stringify({ orders: [order({ total: 10 })] });
  await push("k", body);
  const left = { status: null, answeredAt: null };
  await prisma.orderPush.updateMany({ data: { ...left, receivedAt: new Date() } });
  expect((await push("k", body)).status).toBe(409);
  const longAgo = new Date(Date.now() - 301_000);
  await prisma.orderPush.updateMany({ data: { ...left, receivedAt: longAgo } });
  expect(await push("k", body)).toMatchObject({ status: 200, answer: { rows: { unchanged: 1 } } });
});

test("the same call twice at once is worked on once", async () => {
  const body = JSON.stringify({ orders: [order({ total: 10 })] });
  const both = await Promise.all([push("k", body), push("k", body), push("k", body)]);
  const statuses = both.map(({ status }) => status);
  expect(statuses).toContain(200);
  expect(statuses.every((status) => status === 200 || status === 409)).toBe(true);
  expect(await coach.store.prisma.importRun.count()).toBe(1);
});

test("good orders go in beside bad ones, and a client's name is filled in only where none is known", async () => {
  await writeRows(
    coach.store.prisma,
    coach.workspaceId,
    [
      {
        kind: "client",
        clientRef: "K-1",
        name: "Kohvik Põhja",
        country: null,
        language: null,
        ownerName: null,
        contactName: null,
        contactRole: null,
        email: null,
        phone: null,
        doNotContact: false,
        successorRef: null,
        standing: NO_STANDING,
        note: null,
      },
    ],
    null,
  );
  const sent = [
    order({ total: 10, clientName: "Another name", clientCountry: "EE" }),
    order({ client: "K-2", order: "2", total: 5, clientName: "Café Süd" }),
    order({ order: "3", total: "free" }),
  ];
  const { status, answer } = await push("k", JSON.stringify({ orders: sent }));
  expect(status).toBe(207);
  expect(answer).toMatchObject({
    rejected: [{ order: "3", problems: [{ path: "orders[2].total", got: '"free"' }] }],
  });
  const clients = await coach.store.prisma.client.findMany({ orderBy: { externalId: "asc" } });
  expect(clients.map(({ name, country }) => [name, country])).toEqual([
    ["Kohvik Põhja", "EE"],
    ["Café Süd", null],
  ]);
  expect((await push("k2", JSON.stringify({ orders: [sent[2]] }))).status).toBe(422);
  expect((await push("k3", "{}")).status).toBe(422);
});
