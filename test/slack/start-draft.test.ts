import { WebClient } from "@slack/web-api";
import { afterAll, beforeAll, expect, test } from "vitest";
import { parseDay } from "#src/core/day.ts";
import type { DraftDesk } from "#src/slack/draft-desk.ts";
import { makeStartDraft } from "#src/slack/start-draft.ts";
import { draftDeps } from "#src/wiring/draft-deps.ts";
import { makeMeet } from "#src/wiring/meet.ts";
import {
  ALERTS,
  clientWithRhythm,
  MARI,
  startTestCoach,
  type TestCoach,
} from "../support/coach.ts";
import { mariDrafting, shown, textsOf } from "../support/drafts-in-slack.ts";
import { TEST_TOKENS } from "../support/test-tokens.ts";

let coach: TestCoach;
let client: WebClient;
let desk: DraftDesk;
let clientId: string;
const faults: unknown[] = [];
const { inDm, last } = mariDrafting(() => coach);

beforeAll(async () => {
  const lastOrderOn = parseDay("2026-01-12");
  coach = await startTestCoach({
    today: parseDay("2026-03-10"),
    rows: clientWithRhythm({ clientRef: "1", name: "Aru", lastOrderOn, gapDays: 14 }),
  });
  client = new WebClient(TEST_TOKENS.bot, { slackApiUrl: coach.slack.apiUrl });
  const { runtime } = coach;
  desk = {
    ...draftDeps({
      runtime,
      jobs: { send: async () => {} },
      meet: makeMeet(runtime, client),
      model: null,
    }),
    noteFault: (fault) => void faults.push(fault),
  };
  clientId = (await coach.store.prisma.client.findFirstOrThrow()).id;
});
afterAll(() => coach.close());

const asked = () => ({
  clientId,
  caseId: null,
  intent: null,
  channel: null,
  language: null,
  by: MARI,
});

test("asked twice at once, it is written once, of the kind the facts suggest", async () => {
  const startDraft = makeStartDraft({ client, desk });
  await Promise.all([startDraft(asked()), startDraft(asked())]);
  expect(inDm()).toHaveLength(1);
  expect(shown(last())).toContain("*E-mail to Aru*  ·  Asking why  ·  Estonian");
  expect(textsOf(last())).toHaveLength(2);
});

test("asked once more when a double click is over, it is written anew", async () => {
  await new Promise((resolve) => setTimeout(resolve, 2_100));
  await makeStartDraft({ client, desk })(asked());
  expect(inDm()).toHaveLength(2);
});

test("a client who is not there gets an answer in the message that was begun", async () => {
  const startDraft = makeStartDraft({ client, desk });
  await startDraft({ ...asked(), clientId: crypto.randomUUID() });
  expect(shown(last())).toContain("This client is not there any more");
});

test("when it goes wrong the message says so, and the fault is kept for the log", async () => {
  const fault = new Error("no database");
  const broken = { ...desk, writeDraft: () => Promise.reject(fault) };
  await makeStartDraft({ client, desk: broken })({ ...asked(), language: "en" });
  expect(shown(last())).toContain("there is no draft. Ask again in a minute");
  expect(faults).toEqual([fault]);
});

test("asked in free text, it comes beneath the question and not in a thread", async () => {
  const mari = coach.slack.as(MARI);
  await mari.say(mari.dm, "write a check-in letter for Aru in English");
  await coach.slack.waitFor(() => shown(last()).includes("Letter to Aru"));
  expect(shown(last())).toContain("English");
  expect(last().threadTs).toBeNull();
});

test("asked by the command in a channel, it comes in the direct message", async () => {
  const before = inDm().length;
  await coach.slack.as(MARI).command(ALERTS, "/winback call script for Aru");
  await coach.slack.waitFor(() => inDm().length > before);
  await coach.slack.waitFor(() => shown(last()).includes("Phone script to Aru"));
  expect(inDm()).toHaveLength(before + 1);
});
