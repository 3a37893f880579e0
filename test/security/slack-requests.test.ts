import { once } from "node:events";
import { connect } from "node:net";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { parseDay } from "#src/core/day.ts";
import { ALERTS, MARI, startTestCoach, type TestCoach } from "../support/coach.ts";
import { saidBody, type SignedRequest, signedRequest } from "../support/signed-request.ts";

let coach: TestCoach;
beforeAll(async () => {
  coach = await startTestCoach({ way: "http", today: parseDay("2026-03-10"), rows: [] });
});
afterAll(() => coach.close());

let count = 0;
function said(text = "help"): string {
  count += 1;
  const eventId = `EvSECURE${count}`;
  return saidBody({ eventId, user: MARI, channel: ALERTS, text, ts: `1700.${count}` });
}

const kept = (): Promise<number> => coach.store.prisma.delivery.count();

async function send(request: SignedRequest): Promise<{ status: number; kept: number }> {
  const before = await kept();
  const { status } = await fetch(coach.eventsUrl ?? "", signedRequest(request));
  return { status, kept: (await kept()) - before };
}

describe("when a request says that it was sent", () => {
  test.each([
    { offsetSeconds: -290, status: 200 },
    { offsetSeconds: -310, status: 401 },
    { offsetSeconds: 290, status: 200 },
    { offsetSeconds: 310, status: 401 },
    { offsetSeconds: 86_400 * 365, status: 401 },
  ])("$offsetSeconds s from now gives $status", async ({ offsetSeconds, status }) => {
    const expected = { status, kept: status === 200 ? 1 : 0 };
    expect(await send({ body: said(), offsetSeconds })).toEqual(expected);
  });

  test.each(["", "NaN", "soon", "1e400", "-1", "0"])("'%s' gives 401", async (time) => {
    const headers = { "x-slack-request-timestamp": time };
    expect(await send({ body: said(), headers })).toEqual({ status: 401, kept: 0 });
  });
});

test.each([
  ["another secret", { secret: "another-secret" }],
  ["no signature", { headers: { "x-slack-signature": "" } }],
  ["a short one", { headers: { "x-slack-signature": "v0=1" } }],
  ["one of zeros", { headers: { "x-slack-signature": `v0=${"0".repeat(64)}` } }],
  ["one that is no hexadecimal", { headers: { "x-slack-signature": `v0=${"z".repeat(64)}` } }],
])("a request with %s is refused and nothing is kept of it", async (_, request) => {
  expect(await send({ body: said(), ...request })).toEqual({ status: 401, kept: 0 });
});

test("a signature holds for its own body alone", async () => {
  const { headers } = signedRequest({ body: said() });
  const before = await kept();
  const { status } = await fetch(coach.eventsUrl ?? "", {
    method: "POST",
    body: said("other"),
    headers,
  });
  expect({ status, kept: (await kept()) - before }).toEqual({ status: 401, kept: 0 });
});

test("a true request that is played again is taken as Slack's own second try: once", async () => {
  const request = signedRequest({ body: said("what can you do?") });
  const before = await kept();
  const answers = await Promise.all(
    Array.from({ length: 5 }, () => fetch(coach.eventsUrl ?? "", request)),
  );
  expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200, 200]);
  expect((await kept()) - before).toBe(1);
});

test("an unsigned check of Slack's cannot smuggle an event in", async () => {
  const payload = encodeURIComponent(JSON.stringify({ type: "block_actions", team: { id: "T1" } }));
  const { status, kept: more } = await send({
    body: `ssl_check=1&payload=${payload}`,
    type: "application/x-www-form-urlencoded",
    secret: "another-secret",
  });
  expect({ status, more }).toEqual({ status: 200, more: 0 });
});

describe("bodies that nobody needs", () => {
  test("4 MB and a little are refused by what they announce", async () => {
    const body = said("x".repeat(4 * 1024 * 1024));
    expect(await send({ body })).toEqual({ status: 413, kept: 0 });
  });

  test("and by what comes, when nothing is announced", async () => {
    const { hostname, port } = new URL(coach.eventsUrl ?? "");
    const socket = connect(Number(port), hostname);
    await once(socket, "connect");
    socket.on("error", () => {}); // the server hangs up while more is sent
    socket.write("POST /slack/events HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n");
    socket.write(`10000\r\n${"a".repeat(0x10000)}\r\n`.repeat(80));
    const [answer] = await once(socket, "data");
    expect(String(answer)).toContain(" 413 ");
    socket.destroy();
  });

  test.each(["", "{", "[", '{"a"'])(
    "a signed body of %j is answered, and the next one too",
    async (body) => {
      const { status, kept: more } = await send({ body });
      expect([200, 400, 401, 404, 500]).toContain(status);
      expect(more).toBe(0);
      expect(await send({ body: said() })).toEqual({ status: 200, kept: 1 });
    },
  );
});

test("other addresses give nothing away", async () => {
  const at = new URL(coach.eventsUrl ?? "").origin;
  for (const path of ["/", "/slack/install", "/.env", "//", "/slack/events/../../etc/passwd"]) {
    const answer = await fetch(`${at}${path}`);
    expect([404, 500]).toContain(answer.status);
    expect(await answer.text()).toBe("");
  }
});
