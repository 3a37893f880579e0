import { once } from "node:events";
import { createServer, type Server, type ServerResponse } from "node:http";
import { setTimeout as sleep } from "node:timers/promises";
import { afterEach, expect, test } from "vitest";
import { z } from "zod";
import { createOpenAiModel, type ModelCallLog } from "#src/llm/openai-model.ts";

// Real sockets: what is tested here is when we hang up.
const servers: Server[] = [];
afterEach(() => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections();
    server.close();
  }
});

type Pace = { readonly beforeHeadersMs?: number; readonly betweenMs?: number };

const pieces = ['{"sub', 'ject":', '"Te', 're"}'];

/** A model server that answers every request at its own pace. */
async function serve(...paces: Pace[]) {
  let hungUp = 0;
  const answer = async (response: ServerResponse): Promise<void> => {
    const { beforeHeadersMs = 0, betweenMs = 0 } = paces.shift() ?? {};
    response.on("close", () => {
      if (!response.writableFinished) hungUp += 1;
    });
    await sleep(beforeHeadersMs);
    response.writeHead(200, { "content-type": "text/event-stream" });
    for (const [index, content] of pieces.entries()) {
      const finish = index === pieces.length - 1 ? "stop" : null;
      const choices = [{ index: 0, delta: { content }, finish_reason: finish }];
      response.write(`data: ${JSON.stringify({ id: "c", model: "slow", choices })}\n\n`);
      await sleep(betweenMs);
    }
    response.end("data: [DONE]\n\n");
  };
  const server = createServer((_, response) => void answer(response)).listen(0, "127.0.0.1");
  servers.push(server);
  await once(server, "listening");
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("the server has no port");
  return { baseUrl: `http://127.0.0.1:${address.port}/v1`, hungUp: () => hungUp };
}

async function ask({ baseUrl, idleMs }: { baseUrl: string; idleMs?: number }, deadlineMs: number) {
  const logged: ModelCallLog[] = [];
  const model = createOpenAiModel({
    baseUrl,
    apiKey: "none",
    name: "slow",
    salt: "s",
    ...(idleMs === undefined ? {} : { idleMs }),
    log: (call) => void logged.push(call),
  });
  const beganAt = performance.now();
  const reply = await model({
    feature: "draft",
    prompt: { id: "draft.message", version: 1, hash: "h" },
    system: "Rules.",
    turns: [{ role: "user", content: "?" }],
    schema: z.strictObject({ subject: z.string() }),
    schemaName: "message",
    askedBy: "U1",
    maxOutputTokens: 100,
    deadlineMs,
  });
  return { reply, tries: logged[0]?.tries, tookMs: performance.now() - beganAt };
}

test("a stream that stalls is left after the longest silence, and asked once more", async () => {
  const server = await serve({ betweenMs: 3000 }, {});
  const { reply, tries, tookMs } = await ask({ baseUrl: server.baseUrl, idleMs: 300 }, 6000);
  expect(reply).toMatchObject({ ok: true, value: { subject: "Tere" } });
  expect(tries).toBe(2);
  expect(tookMs).toBeLessThan(2500);
  expect(server.hungUp()).toBe(1);
});

test("a slow stream in which something keeps coming is not left", async () => {
  const server = await serve({ betweenMs: 250 });
  const { reply, tries } = await ask({ baseUrl: server.baseUrl, idleMs: 800 }, 6000);
  expect(reply).toMatchObject({ ok: true });
  expect(tries).toBe(1);
});

test.each([
  ["no headers come", { beforeHeadersMs: 5000 }],
  ["the body trickles", { betweenMs: 400 }],
])("the deadline ends it when %s", async (_, pace) => {
  const server = await serve(pace);
  const { reply, tries, tookMs } = await ask({ baseUrl: server.baseUrl }, 600);
  expect(reply).toEqual({ ok: false, why: "timeout", model: "slow" });
  expect(tries).toBe(1);
  expect(tookMs).toBeLessThan(2000);
});
