import { createHash } from "node:crypto";
import { connect } from "node:net";
import { once } from "node:events";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { PushCall, PushOutcome } from "#src/flows/push-orders.ts";
import { ordersDoor } from "#src/http/orders-door.ts";
import { signatureOf } from "#src/http/signature.ts";
import { type HttpServer, startHttp } from "#src/http/start-http.ts";

const SECRET = "0123456789abcdef0123456789abcdef";
const NOW = 1_800_000_000; // seconds

let server: HttpServer;
let calls: PushCall[];
let outcome: PushOutcome;
let faults: unknown[];

beforeEach(async () => {
  calls = [];
  faults = [];
  outcome = { outcome: "done", result: { status: 200, answer: { error: "none" } } };
  const door = ordersDoor({
    secret: SECRET,
    nowMs: () => NOW * 1000,
    async pushOrders(call) {
      calls.push(call);
      if (call.key === "faulty") throw new Error("connection lost to secret-host");
      return outcome;
    },
  });
  server = await startHttp({ port: 0, doors: [door], onFault: (fault) => faults.push(fault) });
});
afterEach(() => server.close());

type Sending = {
  readonly body?: string;
  readonly at?: number;
  readonly headers?: Record<string, string>;
  readonly without?: string;
};

async function push({ body = '{"orders":[]}', at = NOW, headers = {}, without }: Sending = {}) {
  const all: Record<string, string> = {
    "x-winback-timestamp": String(at),
    "x-winback-signature": signatureOf(SECRET, String(at), body),
    "idempotency-key": "k1",
    ...headers,
  };
  if (without !== undefined) delete all[without];
  const response = await fetch(`http://127.0.0.1:${server.port}/v1/orders`, {
    method: "POST",
    headers: all,
    body,
  });
  return { status: response.status, text: await response.text(), headers: response.headers };
}

test("a signed body is handed on with its key and its hash", async () => {
  const body = '{"orders":[{"order":"õ"}]}';
  expect(await push({ body })).toMatchObject({ status: 200 });
  const bodyHash = createHash("sha256").update(body).digest("hex");
  expect(calls).toEqual([{ key: "k1", bodyHash, body: { orders: [{ order: "õ" }] } }]);
});

test.each([
  { why: "5 minutes old", at: NOW - 300, status: 200 },
  { why: "a second older", at: NOW - 301, status: 401 },
  { why: "a minute ahead", at: NOW + 60, status: 200 },
  { why: "a second further ahead", at: NOW + 61, status: 401 },
])("a signature that is $why gives $status", async ({ at, status }) => {
  expect((await push({ at })).status).toBe(status);
  expect(calls).toHaveLength(status === 200 ? 1 : 0);
});

describe("what is not signed is refused, before anything is read into it", () => {
  test.each([
    { without: "x-winback-timestamp" },
    { without: "x-winback-signature" },
    { headers: { "x-winback-signature": signatureOf("another secret", String(NOW), "{}") } },
    { headers: { "x-winback-signature": `v1=${"0".repeat(64)}` } },
    { headers: { "x-winback-timestamp": String(NOW - 1) } },
    { headers: { "x-winback-timestamp": "yesterday" } },
    { body: "{", headers: { "x-winback-signature": "v1=short" } },
  ])("$without $headers", async (sending) => {
    const { status, text } = await push(sending);
    expect(status).toBe(401);
    expect(text).toContain("X-Winback-");
    expect(text).not.toContain(signatureOf(SECRET, String(NOW), '{"orders":[]}'));
    expect(calls).toEqual([]);
  });
});

test.each([
  { without: "idempotency-key", says: "Idempotency-Key" },
  { headers: { "idempotency-key": "two words" }, says: "Idempotency-Key" },
  { body: "orders=1", says: "not JSON" },
  { body: "", says: "not JSON" },
])("$says is asked for", async ({ says, ...sending }) => {
  const { status, text } = await push(sending);
  expect({ status, said: text.includes(says) }).toEqual({ status: 400, said: true });
});

test("a repeated call is told apart, another body under the same key is refused, a running one asked to wait", async () => {
  outcome = { outcome: "again", status: 207, answer: { orders: 1 } };
  const again = await push();
  expect([again.status, again.headers.get("idempotent-replayed")]).toEqual([207, "true"]);
  outcome = { outcome: "other-body" };
  expect((await push()).status).toBe(409);
  outcome = { outcome: "running" };
  const running = await push();
  expect([running.status, running.headers.get("retry-after")]).toEqual([409, "5"]);
});

test("a body over the limit is refused by its announced length and by what comes", async () => {
  expect((await push({ body: `"${"a".repeat(2_000_000)}"` })).status).toBe(413);
  const socket = connect(server.port, "127.0.0.1");
  await once(socket, "connect");
  socket.write("POST /v1/orders HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n");
  const chunk = `10000\r\n${"a".repeat(0x10000)}\r\n`;
  socket.write(chunk.repeat(32));
  const [said] = await once(socket, "data");
  expect(String(said)).toContain("413");
  socket.destroy();
});

test("a fault gives 500 without its words, and the next call is answered", async () => {
  const { status, text } = await push({ headers: { "idempotency-key": "faulty" } });
  expect(status).toBe(500);
  expect(text).not.toContain("secret-host");
  expect(faults).toHaveLength(1);
  expect((await push()).status).toBe(200);
});

const get = (path: string): Promise<Response> => fetch(`http://127.0.0.1:${server.port}${path}`);

test("other addresses and methods are named as such", async () => {
  expect((await get("/")).status).toBe(404);
  expect((await get("/v1/orders/x")).status).toBe(404);
  const wrong = await get("/v1/orders?x=1");
  expect([wrong.status, wrong.headers.get("allow")]).toEqual([405, "POST"]);
});
