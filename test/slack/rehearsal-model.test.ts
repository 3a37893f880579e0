import type { ServerResponse } from "node:http";
import { afterAll, beforeAll, expect, test } from "vitest";
import { parseDay } from "#src/core/day.ts";
import { ACTION } from "#src/slack/vocabulary.ts";
import { breakDown, type ChatServer, startChatServer, streamed } from "../support/chat-server.ts";
import { clientWithRhythm, startTestCoach, type TestCoach } from "../support/coach.ts";
import { mariPractising, shown } from "../support/rehearsals-in-slack.ts";

let coach: TestCoach;
let server: ChatServer;
beforeAll(async () => {
  server = await startChatServer();
  coach = await startTestCoach({
    today: parseDay("2026-03-10"),
    rows: clientWithRhythm({
      clientRef: "1",
      name: "Kask",
      lastOrderOn: parseDay("2026-01-12"),
      gapDays: 14,
    }),
    environment: { LLM_BASE_URL: server.url, LLM_MODEL: "test-model" },
  });
  await practice.begin("Kask", { language: "en" });
});
afterAll(async () => {
  await coach.close();
  server.close();
});

const practice = mariPractising(() => coach);
const { mari, root, table, press } = practice;

test("a model's line says so, and until it comes the thread shows that the client is typing", async () => {
  const held: ServerResponse[] = [];
  server.reply((response) => void held.push(response));
  const { ts } = table();
  await press(table(), ACTION.sayCard);
  await coach.slack.waitFor(() => held.length === 1, { what: "the model's being asked" });
  expect(mari().status(mari().dm, root().ts)).toBe("is typing…");
  expect(table().ts).toBe(ts);
  const answer = streamed({ answer: "Oh, hello. It has been a while." });
  held.forEach(answer);
  await coach.slack.waitFor(() => practice.turnMessages().some((one) => one.ts > ts));
  expect(shown(table())).toContain("It has been a while.");
  expect(shown(table())).toContain("worded by test-model");
  await coach.slack.waitFor(() => mari().status(mari().dm, root().ts) === "");
});

test("when the model fails the phrase book speaks, and says why", async () => {
  server.reply(breakDown);
  await practice.say(0);
  expect(shown(table())).toMatch(/from the phrase book: the model [a-z]/);
});
