import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { parseDay } from "#src/core/day.ts";
import { signatureOf } from "#src/http/signature.ts";
import { ACTION, VIEW } from "#src/slack/vocabulary.ts";
import {
  ALERTS,
  clientWithRhythm,
  MARI,
  startTestCoach,
  type TestCoach,
  VELLO,
} from "../support/coach.ts";
import { forgedClick, forgedView, openForger } from "../support/forged-requests.ts";
import { freePort } from "../support/free-port.ts";
import { startModelEndpoint } from "../support/model-endpoint.ts";
import { TEST_TOKENS } from "../support/test-tokens.ts";

const SECRET = "0123456789abcdef0123456789abcdef";
const MODEL_KEY = "sk-test-0123456789abcdef";
const WORDS = "sobibtuletada";
const PRIVATE = [
  "Kask",
  "Mari Tamm",
  "Vello",
  "Liis",
  "client.example",
  "test.example",
  WORDS,
  SECRET,
  MODEL_KEY,
].concat(Object.values(TEST_TOKENS));

let folder: string;
let coach: TestCoach;
let port: number;
const said: string[] = [];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "winback-log-"));
  port = await freePort();
  for (const stream of [process.stdout, process.stderr])
    vi.spyOn(stream, "write").mockImplementation((chunk) => said.push(String(chunk)) > 0);
});
afterAll(async () => {
  vi.restoreAllMocks();
  await coach.close();
  await rm(folder, { recursive: true });
});

/** Everything goes wrong that can: Slack, the model, what is typed, what is pushed, what is dropped, the database. */
async function liveThroughFaults(): Promise<void> {
  const model = await startModelEndpoint();
  model.plan(
    { text: "", status: 400 },
    { text: `{"text":"Kask ${WORDS}`, end: "cut" },
    { text: "", status: 500 },
  );
  coach = await startTestCoach({
    way: "http",
    today: parseDay("2026-03-10"),
    rows: clientWithRhythm({
      clientRef: "1",
      name: "Kask OÜ",
      lastOrderOn: parseDay("2026-01-12"),
      gapDays: 14,
    }),
    logFile: join(folder, "coach.log"),
    environment: {
      API_PORT: String(port),
      API_SECRET: SECRET,
      LLM_BASE_URL: model.url,
      LLM_API_KEY: MODEL_KEY,
      LLM_MODEL: "test",
    },
  });
  const forger = await openForger(coach);
  const mari = coach.slack.as(MARI);
  const faults = ["server-error", "refused", "slow", "rate-limited"] as const;
  for (const fault of faults) {
    coach.slack.faults.next("chat.postMessage", faultOf(fault), 2);
    await mari.say(ALERTS, `<@U0WINBACK> write an apology for Kask OÜ ${WORDS}`);
    await mari.say(mari.dm, `why is Kask OÜ slipping away? ${WORDS} ${fault}`);
  }
  for (const actionId of [
    ACTION.openCase,
    ACTION.promiseKept,
    ACTION.editDraft,
    ACTION.caseMenu,
    ACTION.explainAlert,
  ])
    await forger.send(
      forgedClick({ by: MARI, actionId, value: `Kask OÜ ${WORDS} liis@client.example` }),
      50,
    );
  for (const callbackId of [VIEW.changeSettings, VIEW.handOver, VIEW.erasePrivacy])
    await forger.send(
      forgedView({ by: VELLO, callbackId, metadata: `{"name":"Kask OÜ ${WORDS}` }),
      50,
    );
  await push(`{"orders":[{"client":"Kask OÜ ${WORDS}"`);
  await push(
    JSON.stringify({
      orders: [{ client: "Kask OÜ", order: WORDS, placedOn: "2026-03-01", total: "1" }],
    }),
  );
  const vello = coach.slack.as(VELLO);
  await vello.dropFile(
    vello.dm,
    `Kask ${WORDS}.csv`,
    `client,${WORDS}\nKask OÜ,liis@client.example\n`,
  );
  await coach.store.prisma.$executeRawUnsafe(`alter table "CaseEvent" rename to "CaseEventGone"`);
  await mari.say(mari.dm, `draft for Kask OÜ ${WORDS}`);
  await wait(3_000);
  await coach.store.prisma.$executeRawUnsafe(`alter table "CaseEventGone" rename to "CaseEvent"`);
  await forger.close();
  model.close();
}

function faultOf(fault: "server-error" | "refused" | "slow" | "rate-limited") {
  if (fault === "refused") return { fault, error: "channel_not_found" } as const;
  if (fault === "slow") return { fault, ms: 300 } as const;
  if (fault === "rate-limited") return { fault, retryAfterSeconds: 1 } as const;
  return { fault } as const;
}

async function push(body: string): Promise<void> {
  const at = String(Math.floor(Date.now() / 1000));
  await fetch(`http://127.0.0.1:${port}/v1/orders`, {
    method: "POST",
    body,
    headers: {
      "x-winback-timestamp": at,
      "x-winback-signature": signatureOf(SECRET, at, body),
      "idempotency-key": `Kask${body.length}`,
    },
  });
}

test("whatever goes wrong, the log and the screen hold no name, no text, no address and no token", async () => {
  await liveThroughFaults();
  const log = await readFile(join(folder, "coach.log"), "utf8");
  const lines = log.trim().split("\n");
  expect(lines.length).toBeGreaterThan(5);
  expect(log).toContain('"level":50'); // faults were logged
  const telling = [...lines, ...said].filter((text) =>
    PRIVATE.some((word) => text.toLowerCase().includes(word.toLowerCase())),
  );
  expect(telling).toEqual([]);
  expect(log).not.toMatch(/[\w.]+@[\w.]+\.[a-z]{2,}/u);
}, 60_000);
