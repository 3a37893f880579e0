import { setupServer } from "msw/node";
import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import { z } from "zod";
import type { ModelQuestion } from "#src/coach/model.ts";
import {
  createOpenAiModel,
  type ModelCallLog,
  type OpenAiModelConfig,
} from "#src/llm/openai-model.ts";
import {
  chat,
  chatRefusal,
  modelServer,
  networkError,
  respond,
  respondRefusal,
  respondWith,
  status,
} from "../support/fake-model-server.ts";

const server = setupServer();
beforeAll(() => server.listen({ onUnhandledFrame: "error" }));
afterEach(() => server.resetHandlers());
afterAll(() => server.close());

const Answer = z.strictObject({ subject: z.string(), note: z.string().nullable() });
const good = JSON.stringify({ subject: "Tere", note: null });

const question = (changes: Partial<ModelQuestion<z.infer<typeof Answer>>> = {}) => ({
  feature: "draft" as const,
  prompt: { id: "draft.message", version: 3, hash: "abc123" },
  system: "Rules.",
  turns: [{ role: "user" as const, content: "A secret client name" }],
  schema: Answer,
  schemaName: "message",
  askedBy: "U0123",
  maxOutputTokens: 500,
  deadlineMs: 5000,
  ...changes,
});

const openAi = { baseUrl: null, apiKey: "key-of-config", name: "asked-model", salt: "s" };
const local = { ...openAi, baseUrl: "http://127.0.0.1:11434/v1" };

function ask(config: Partial<OpenAiModelConfig>, ...answers: Parameters<typeof modelServer>) {
  const { seen, handlers } = modelServer(...answers);
  server.use(...handlers);
  const logged: ModelCallLog[] = [];
  const model = createOpenAiModel({ ...openAi, ...config, log: (call) => void logged.push(call) });
  return { seen, logged, model };
}

test("an answer of OpenAI is read from the stream, and the cost is logged without a word of it", async () => {
  const { model, seen, logged } = ask({}, respond(good));

  expect(await model(question())).toEqual({
    ok: true,
    value: { subject: "Tere", note: null },
    model: "served-model",
  });

  expect(seen[0]?.url).toBe("https://api.openai.com/v1/responses");
  expect(seen[0]?.body).toMatchObject({
    model: "asked-model",
    instructions: "Rules.",
    store: false,
    stream: true,
    max_output_tokens: 500,
    prompt_cache_key: "draft.message:abc123",
    text: { format: { type: "json_schema", name: "message", strict: true } },
  });
  expect(logged).toEqual([
    {
      event: "model.asked",
      feature: "draft",
      promptId: "draft.message",
      promptVersion: 3,
      promptHash: "abc123",
      model: "served-model",
      transport: "responses",
      outcome: "ok",
      firstWordMs: expect.any(Number),
      costMicroUsd: null, // no list has a model of this name
      tries: 1,
      ms: expect.any(Number),
      inputTokens: 1000,
      cachedTokens: 800,
      outputTokens: 50,
      reasoningTokens: 10,
    },
  ]);
});

test("who asks leaves the machine as a hash only", async () => {
  const { model, seen } = ask({}, respond(good));
  await model(question());
  expect(seen[0]?.body["safety_identifier"]).toMatch(/^[0-9a-f]{64}$/u);
  expect(JSON.stringify(seen[0]?.body)).not.toContain("U0123");
});

test("another server is spoken to over Chat Completions", async () => {
  const { model, seen, logged } = ask(local, chat(good));
  expect(await model(question())).toMatchObject({ ok: true, model: "local-model" });
  expect(seen[0]?.url).toBe("http://127.0.0.1:11434/v1/chat/completions");
  expect(seen[0]?.body).toMatchObject({
    max_tokens: 500,
    messages: [{ role: "system", content: "Rules." }, { role: "user" }],
    response_format: { type: "json_schema" },
  });
  expect(logged[0]).toMatchObject({ transport: "chat", inputTokens: 20, outputTokens: 7 });
});

test("keys, addresses and headers of the environment go nowhere", async () => {
  const before = { ...process.env };
  Object.assign(process.env, {
    OPENAI_API_KEY: "sk-real",
    OPENAI_BASE_URL: "http://elsewhere.example/v1",
    OPENAI_ORG_ID: "org-real",
    OPENAI_PROJECT_ID: "proj-real",
    OPENAI_CUSTOM_HEADERS: "authorization: Bearer sk-real\nx-tenant: real",
  });
  try {
    const { model, seen } = ask(local, chat(good));
    expect(await model(question())).toMatchObject({ ok: true });
    expect(seen[0]?.url).toContain("127.0.0.1");
    expect(seen[0]?.headers.get("authorization")).toBe("Bearer key-of-config");
    expect(JSON.stringify([...(seen[0]?.headers ?? [])])).not.toMatch(/real/u);
  } finally {
    process.env = before;
  }
});

test.each([
  ["a fence", `Here it is:\n\`\`\`json\n${good}\n\`\`\``],
  ["thinking aloud", `<think>{"subject": 1}</think>${good}`],
])("JSON within %s is found", async (_, text) => {
  const { model } = ask(local, chat(text));
  expect(await model(question())).toMatchObject({ ok: true, value: { subject: "Tere" } });
});

test.each([
  ["OpenAI refuses", {}, respondRefusal(), "refused"],
  [
    "OpenAI filters the answer",
    {},
    respondWith("response.incomplete", {
      status: "incomplete",
      incomplete_details: { reason: "content_filter" },
    }),
    "refused",
  ],
  [
    "OpenAI runs out of room",
    {},
    respondWith("response.incomplete", {
      status: "incomplete",
      incomplete_details: { reason: "max_output_tokens" },
    }),
    "incomplete",
  ],
  [
    "a refusal within the finished answer",
    {},
    respondWith("response.completed", {
      output: [
        {
          id: "m",
          type: "message",
          role: "assistant",
          content: [{ type: "refusal", refusal: "no" }],
        },
      ],
    }),
    "refused",
  ],
  ["a local server refuses", local, chatRefusal(), "refused"],
  ["a local server filters", local, chat(good, "content_filter"), "refused"],
  ["a local server runs out of room", local, chat(good, "length"), "incomplete"],
  ["the key is wrong", {}, status(401), "not-allowed"],
  ["the model is unknown", {}, status(404), "not-allowed"],
  ["the request is bad", local, status(400), "not-allowed"],
] as const)("%s: a value, after one try", async (_, config, answer, why) => {
  const { model, seen, logged } = ask(config, answer);
  expect(await model(question())).toEqual({ ok: false, why, model: "asked-model" });
  expect(seen).toHaveLength(1);
  expect(logged[0]).toMatchObject({ outcome: why, tries: 1 });
});

test.each([
  ["an answer that is no JSON", {}, respond("Sorry!"), "unparsable"],
  ["an answer of another form", {}, respond('{"subject":1}'), "unparsable"],
  ["a local answer of another form", local, chat('{"subject":1}'), "unparsable"],
  ["a stream that is cut", {}, respond(good, { stopAfter: 2 }), "incomplete"],
  ["a local stream that is cut", local, chat(good, null, { stopAfter: 2 }), "incomplete"],
  [
    "a response that failed",
    {},
    respondWith("response.failed", { status: "failed" }),
    "unreachable",
  ],
  ["no connection", {}, networkError(), "unreachable"],
  ["a server's fault", {}, status(503), "unreachable"],
  ["too many requests", {}, status(429, { "retry-after-ms": "5" }), "busy"],
] as const)(
  "%s: one more try helps, and a second failure is a value",
  async (_, config, bad, why) => {
    const isLocal = config === local;
    const healed = ask(config, bad, isLocal ? chat(good) : respond(good));
    expect(await healed.model(question())).toMatchObject({ ok: true });
    expect(healed.logged[0]).toMatchObject({ outcome: "ok", tries: 2 });

    server.resetHandlers();
    const failed = ask(config, bad, bad);
    expect(await failed.model(question())).toEqual({ ok: false, why, model: "asked-model" });
    expect(failed.seen).toHaveLength(2);
  },
);

test("a server that asks for more patience than the deadline has is not asked again", async () => {
  const { model, seen } = ask({}, status(429, { "retry-after": "60" }));
  expect(await model(question())).toMatchObject({ ok: false, why: "busy" });
  expect(seen).toHaveLength(1);
});

test("the tokens of both tries are counted", async () => {
  const { model, logged } = ask({}, respond("no JSON"), respond(good));
  await model(question());
  expect(logged[0]).toMatchObject({ inputTokens: 2000, outputTokens: 100 });
});
