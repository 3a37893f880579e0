import { http } from "msw";
import { setupServer } from "msw/node";
import { afterAll, beforeAll, expect, test } from "vitest";
import { parseDay } from "#src/core/day.ts";
import type { MessageView } from "#src/local-slack/protocol.ts";
import {
  ALERTS,
  clientWithRhythm,
  MARI,
  startTestCoach,
  type TestCoach,
  VELLO,
} from "../support/coach.ts";
import { bodyOf, mariDrafting, shown } from "../support/drafts-in-slack.ts";
import {
  type Answering,
  type ModelEndpoint,
  startModelEndpoint,
} from "../support/model-endpoint.ts";

// Both transports meet the same endpoint: requests to OpenAI are led to it.
const openAi = setupServer();
let endpoint: ModelEndpoint;
const coaches: Record<"chat" | "responses", TestCoach | null> = { chat: null, responses: null };

beforeAll(async () => {
  endpoint = await startModelEndpoint();
  openAi.use(
    http.post("https://api.openai.com/v1/*", async ({ request }) => {
      const path = new URL(request.url).pathname.replace("/v1", "");
      return fetch(`${endpoint.url}${path}`, { method: "POST", body: await request.text() });
    }),
  );
  openAi.listen({ onUnhandledFrame: "bypass" });
  const patience = { LLM_IDLE_MS: "1000", LLM_DEADLINE_MS: "4000" };
  coaches.chat = await start({ LLM_BASE_URL: endpoint.url, LLM_MODEL: "local-model", ...patience });
  coaches.responses = await start({ OPENAI_API_KEY: "sk-test", ...patience });
});
afterAll(async () => {
  await Promise.all([coaches.chat?.close(), coaches.responses?.close()]);
  openAi.close();
  endpoint.close();
});

function start(environment: Record<string, string>): Promise<TestCoach> {
  const [name, lastOrderOn] = ["Aru", parseDay("2026-01-12")];
  return startTestCoach({
    today: parseDay("2026-03-10"),
    rows: clientWithRhythm({ clientRef: "1", name, lastOrderOn, gapDays: 14 }),
    environment,
  });
}

const opening = "I would like to ask how things are going for you.";
const question = "Is there anything we can do?";
const letter = (...paragraphs: string[]): string =>
  JSON.stringify({ subject: "A word from Test", paragraphs });
const good = letter(`${opening} ${question}`, "Thank you for your time.");
const bad = letter(opening, "You get a discount of 10 %.", question, "Thank you for your time.");

function need(name: "chat" | "responses"): TestCoach {
  const coach = coaches[name];
  if (coach === null) throw new Error(`no coach over ${name}`);
  return coach;
}

/** Asks for a letter; tells all that the growing message ever showed, and the draft that came of it. */
async function askForLetter(over: "chat" | "responses", ...answers: Answering[]) {
  endpoint.plan(...answers);
  const coach = need(over);
  const { mari, last, inDm, openForm } = mariDrafting(() => coach);
  const seen: string[] = [];
  const growing = (): MessageView | undefined => {
    const { ts: root } = last();
    return mari()
      .messages(mari().dm, root)
      .find(({ ts }) => ts !== root);
  };
  const before = inDm().length;
  await mari().submit(await openForm("Aru"), {
    intent: "check-in",
    channel: "letter",
    language: "en",
  });
  await coach.slack.waitFor(() => {
    if (inDm().length === before) return false;
    const text = shown(growing() ?? last());
    if (seen.at(-1) !== text) seen.push(text);
    return bodyOf(last()) !== "" && (growing() === undefined || text.includes("above"));
  });
  return { seen, draft: last(), end: growing() };
}

test.each(["chat", "responses"] as const)(
  "over %s a long draft is read along in the thread, and the draft takes its place in the message above",
  async (over) => {
    const { seen, draft, end } = await askForLetter(over, { text: good, pauseMs: 20 });
    expect(seen.some((text) => text.includes(opening) && !text.includes("anything we can"))).toBe(
      true,
    );
    expect(bodyOf(draft)).toContain(`${opening} ${question}`);
    expect(shown(draft)).toContain("checked in code");
    expect(end && shown(end)).toContain("checked as a whole");
    expect(end && shown(end)).not.toContain(opening);
  },
);

const OVER = ["chat", "responses"] as const;

type Fault = readonly [name: string, answers: Answering[], why: string];

// Told apart by what is read from the stream, which the two transports read differently.
const IN_STREAM = /silent|cut off|lies|twice/u;

const faults: readonly Fault[] = [
  ["falls silent", [{ text: good, end: "stall" }], "took too long"],
  ["goes on for too long", [{ text: good, pieceLength: 3, pauseMs: 200 }], "took too long"],
  ["is cut off in the middle", [{ text: good, end: "cut" }], "broke off half-way"],
  ["answers with no JSON", [{ text: "I would rather not." }], "answered with something else"],
  [
    "lies about its form",
    [{ text: '{"subject":7,"paragraphs":"none","more":[]}' }],
    "answered with something else",
  ],
  [
    "has too much to do",
    [{ text: "", status: 429, headers: { "retry-after-ms": "50" } }],
    "has too much to do right now",
  ],
  ["does not take the key", [{ text: "", status: 401 }], "turned us away"],
  ["breaks down", [{ text: "", status: 500 }], "could not be reached"],
  [
    "writes what may not be written, twice",
    [{ text: bad, pauseMs: 5 }],
    "wrote what the checks do not let through",
  ],
];

const cases = OVER.flatMap((over) =>
  faults
    .filter(([name]) => over === "chat" || IN_STREAM.test(name))
    .map((fault) => [over, ...fault] as const),
);

test.each(cases)(
  "over %s a model that %s leaves the playbook's letter and an honest line",
  async (over, _, answers, why) => {
    const { draft, end } = await askForLetter(over, ...answers);
    expect(shown(draft)).toContain("Written from the playbook: the model");
    expect(shown(draft)).toContain(why);
    expect(bodyOf(draft)).toContain("Mari Tamm");
    expect(bodyOf(draft)).not.toMatch(/discount/u);
    // Nothing was read along where nothing passed.
    expect(end === undefined || shown(end).includes("from the playbook instead")).toBe(true);
  },
);

test.each(OVER)("over %s what is blocked is never shown, and the mended text is", async (over) => {
  const { seen, draft, end } = await askForLetter(
    over,
    { text: bad, pauseMs: 20 },
    { text: good, pauseMs: 20 },
  );
  expect(seen.join("\n")).not.toMatch(/discount/u);
  expect(seen.join("\n")).toContain("did not pass my checks");
  expect(bodyOf(draft)).toContain(`${opening} ${question}`);
  expect(end && shown(end)).toContain("the mended one");
});

test.each(OVER)("over %s an answer that broke off is begun anew, and says so", async (over) => {
  const { seen, draft } = await askForLetter(
    over,
    {
      text: letter(`${opening} ${question}`, question, question, question, question),
      pauseMs: 20,
      end: "cut",
    },
    { text: good, pauseMs: 20 },
  );
  expect(seen.join("\n")).toContain("The model broke off there");
  expect(bodyOf(draft)).toContain(opening);
});

test("a short message is there at once, with nothing to read along", async () => {
  endpoint.plan({ text: JSON.stringify({ text: `${opening} ${question}` }) });
  const coach = need("chat");
  const { mari, draftFor } = mariDrafting(() => coach);
  const draft = await draftFor("Aru", {
    intent: "check-in",
    channel: "short-message",
    language: "en",
  });
  expect(bodyOf(draft)).toContain(question);
  expect(mari().messages(mari().dm, draft.ts)).toHaveLength(1);
});

test("a reader who has Slack end the stream still gets the draft", async () => {
  const coach = need("chat");
  const expire = setInterval(() => coach.slack.faults.expireStreams(), 40);
  const { draft } = await askForLetter("chat", { text: good, pauseMs: 20 });
  clearInterval(expire);
  expect(bodyOf(draft)).toContain(`${opening} ${question}`);
});

test("every call is kept with its tokens and its cost, and managers see it", async () => {
  const coach = need("responses");
  const [call] = await coach.store.prisma.modelCall.findMany({
    where: { outcome: "ok", promptId: "draft.message" },
  });
  expect(call).toMatchObject({
    feature: "draft",
    model: "gpt-5-mini",
    transport: "responses",
    inputTokens: 2000,
    cachedTokens: 1024,
    outputTokens: 300,
    reasoningTokens: 64,
  });
  expect(call?.costMicroUsd).toBeGreaterThan(0);
  expect(call?.firstWordMs).toBeLessThanOrEqual(call?.ms ?? 0);

  const windowOf = async (person: string): Promise<string> => {
    const asker = coach.slack.as(person);
    await asker.command(ALERTS, "/winback model");
    return coach.slack.waitFor(() => {
      const text = JSON.stringify(asker.modals().at(-1)?.blocks ?? []);
      return text.includes("looking it up") || text === "[]" ? null : text;
    });
  };
  const seen = await windowOf(VELLO);
  expect(seen).toContain("In use: *gpt-5-mini*");
  expect(seen).toMatch(/\*Drafts\*: \d+ calls, \d+ of them to mend an answer; .* each/u);
  expect(seen).toMatch(/\d+: the model broke off half-way/u);
  expect(await windowOf(MARI)).toContain("for managers to see");
});
