import type { ServerResponse } from "node:http";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { parseDay } from "#src/core/day.ts";
import { ACTION } from "#src/slack/vocabulary.ts";
import {
  breakDown,
  type ChatServer,
  type Reply,
  startChatServer,
  streamed,
} from "../support/chat-server.ts";
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
  await practice.begin("Kask", { language: "en", difficulty: "easy" });
});
afterAll(async () => {
  await coach.close();
  server.close();
});

const practice = mariPractising(() => coach);
const { mari, root, thread, table, press } = practice;

const WORDS = "I would be so glad to have you back. What can we do?";

/** Reads own words as this move, and answers as the client. */
function reading(move: string): Reply {
  const read = streamed({ moves: [{ move, turn: 1, quote: WORDS }] });
  const said = streamed({ answer: "Well. Go on." });
  return (response, asked) => (asked.includes("name the moves") ? read : said)(response, asked);
}

test("a model's line says so, and until it comes the thread shows that the client is typing", async () => {
  const held: ServerResponse[] = [];
  server.reply((response) => void held.push(response));
  const { ts } = table();
  await press(table(), ACTION.sayCard, await practice.bestCard());
  await coach.slack.waitFor(() => held.length === 1, { what: "the model's being asked" });
  expect(mari().status(mari().dm, root().ts)).toBe("is typing…");
  expect(table().ts).toBe(ts);
  const answer = streamed({ answer: "Oh, hello. It has been a while." });
  for (const response of held) answer(response, "");
  await coach.slack.waitFor(() => practice.turnMessages().some((one) => one.ts > ts));
  expect(shown(table())).toContain("It has been a while.");
  expect(shown(table())).toContain("worded by test-model");
  await coach.slack.waitFor(() => mari().status(mari().dm, root().ts) === "");
});

test("when the model fails the phrase book speaks, and says why", async () => {
  server.reply(breakDown);
  await practice.say(await practice.bestCard()); // a poor one could end the talk
  expect(shown(table())).toMatch(/from the phrase book: the model [a-z]/);
});

test("own words are read by the model and played at once, with what they were taken as", async () => {
  server.reply(reading("plead"));
  const { ts } = table();
  await mari().say(mari().dm, WORDS, root().ts);
  const isAnswered = (): boolean => practice.turnMessages().some((one) => one.ts > ts);
  await coach.slack.waitFor(isAnswered, { what: "the client's answer" });
  expect(shown(table())).toContain("Taken as: asking them to come back, as the model reads it");
  expect(shown(table())).toContain(ACTION.correctMeaning);
});

test("what was meant instead is answered in the same message", async () => {
  const before = table();
  const messages = thread().length;
  await press(before, ACTION.correctMeaning);
  await coach.slack.waitFor(() => mari().modals().length === 1, { what: "the form" });
  const form = JSON.stringify(mari().modal());
  expect(form).toContain(WORDS);
  expect(form).toMatch(/"initial_options":\[.*"value":"plead"/);
  await mari().submit(mari().modal().id, { moves: ["ask-solution"] });
  const isCorrected = (): boolean => shown(table()).includes("what they would do in my place");
  await coach.slack.waitFor(isCorrected, { what: "the other answer" });
  expect(table().ts).toBe(before.ts);
  expect(thread()).toHaveLength(messages);
  expect(shown(table())).not.toContain(ACTION.correctMeaning); // the rep's own word is not in doubt
});

test("words from the form are in the thread while the model reads them, and are never lost", async () => {
  const held: (() => void)[] = [];
  server.reply((response) => void held.push(() => breakDown(response)));
  const { ts } = table();
  await press(table(), ACTION.openOwnWords);
  await coach.slack.waitFor(() => mari().modals().length === 1, { what: "the form" });
  await mari().submit(mari().modal().id, { words: WORDS });
  expect(mari().modals()).toEqual([]);
  const shownNow = () => JSON.stringify(thread().find((one) => one.ts === ts));
  await coach.slack.waitFor(() => shownNow().includes(WORDS), { what: "the words" });
  await vi.waitFor(() => expect(held).not.toEqual([]));
  server.reply(breakDown);
  for (const fail of held) fail();
  const asked = await coach.slack.waitFor(
    () => thread().find((one) => shown(one).includes("Nothing is lost")),
    { what: "the question", timeoutMs: 30_000 },
  );
  expect(shown(asked)).toContain(WORDS);
  expect(table().ts).toBe(ts); // the cards are back
});
