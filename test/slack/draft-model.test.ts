import { createServer, type Server, type ServerResponse } from "node:http";
import { once } from "node:events";
import { afterAll, beforeAll, expect, test } from "vitest";
import { parseDay } from "#src/core/day.ts";
import { ACTION } from "#src/slack/vocabulary.ts";
import { clientWithRhythm, startTestCoach, type TestCoach } from "../support/coach.ts";
import { bodyOf, mariDrafting, shown } from "../support/drafts-in-slack.ts";

const SILENT_SINCE = parseDay("2026-01-12");
const MODEL = "small-model";

let coach: TestCoach;
let server: Server;
let answer: (response: ServerResponse) => void = fail;
const { mari, inDm, last, openForm, draftFor, press, untilShown } = mariDrafting(() => coach);

beforeAll(async () => {
  server = createServer((request, response) => {
    request.resume().on("end", () => answer(response));
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("the server has no port");
  coach = await startTestCoach({
    today: parseDay("2026-03-10"),
    rows: clientWithRhythm({ clientRef: "1", name: "Aru", lastOrderOn: SILENT_SINCE, gapDays: 14 }),
    environment: { LLM_BASE_URL: `http://127.0.0.1:${address.port}/v1`, LLM_MODEL: MODEL },
  });
});
afterAll(async () => {
  await coach.close();
  server.closeAllConnections();
  server.close();
});

function fail(response: ServerResponse): void {
  response.writeHead(500, { "content-type": "application/json" }).end('{"error":{"message":"no"}}');
}

/** Answers as a chat server streams. */
function write(value: Record<string, unknown>): (response: ServerResponse) => void {
  const frame = { id: "c", object: "chat.completion.chunk", created: 1, model: MODEL };
  const delta = { content: JSON.stringify(value) };
  const chunks = [
    { ...frame, choices: [{ index: 0, delta, finish_reason: null }] },
    { ...frame, choices: [{ index: 0, delta: {}, finish_reason: "stop" }] },
  ];
  const lines = chunks.map((chunk) => `data: ${JSON.stringify(chunk)}\n\n`);
  return (response) =>
    void response
      .writeHead(200, { "content-type": "text/event-stream" })
      .end(`${lines.join("")}data: [DONE]\n\n`);
}

test("while the model works the direct message says so, and the draft takes that message's place", async () => {
  const held: ServerResponse[] = [];
  answer = (response) => void held.push(response);
  await mari().submit(await openForm("Aru"), { intent: "check-in", language: "en" });
  await coach.slack.waitFor(() => held.length === 1);
  const { ts } = last();
  expect(shown(last())).toContain("Writing …");
  answer = fail;
  held.forEach(fail);
  await untilShown("Liis Mets");
  expect(last().ts).toBe(ts);
  expect(inDm()).toHaveLength(1);
});

test("a model that fails leaves the playbook's draft, and the message says so", () => {
  expect(shown(last())).toContain("Written from the playbook: the model small-model");
  expect(shown(last())).toContain("could not be reached");
  expect(bodyOf(last())).toContain("Mari Tamm");
});

test("a model that words it is named", async () => {
  answer = write({
    subject: "A word from Test",
    paragraphs: ["I would like to ask how things are going for you. Is there anything we can do?"],
  });
  const message = await draftFor("Aru", { intent: "check-in", language: "en" });
  expect(shown(message)).toContain(`Worded by ${MODEL}, checked in code.`);
  expect(bodyOf(message)).toContain("Is there anything we can do?");
});

test("while it is made warmer the message says so and has no buttons", async () => {
  const held: ServerResponse[] = [];
  answer = (response) => void held.push(response);
  const before = bodyOf(last());
  await press(ACTION.warmDraft);
  await untilShown("Making it warmer …");
  expect(shown(last())).not.toContain(ACTION.warmDraft);
  expect(bodyOf(last())).toBe(before);
  answer = fail;
  held.forEach(fail);
  await untilShown(ACTION.warmDraft);
  expect(shown(last())).toContain("the model small-model");
});
