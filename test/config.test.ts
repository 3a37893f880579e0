import { readFile } from "node:fs/promises";
import { describe, expect, test } from "vitest";
import { ConfigError, readConfig } from "#src/config.ts";

test("nothing set means the local workspace, an embedded database and the playbook", () => {
  expect(readConfig({ OPENAI_API_KEY: "  " })).toMatchObject({
    port: 3210,
    today: null,
    databaseUrl: null,
    slack: { mode: "local" },
    model: null,
  });
});

test("every wrong variable is named in one message", () => {
  const bad = {
    PORT: "99999",
    TODAY: "2026-02-30",
    DATABASE_URL: "mysql://x",
    SLACK_BOT_TOKEN: "xoxp-1",
  };
  const said = (): unknown => readConfig(bad);
  expect(said).toThrow(ConfigError);
  for (const variable of Object.keys(bad)) expect(said).toThrow(variable);
});

describe("what is half configured stops the start", () => {
  test.each([
    { set: { SLACK_BOT_TOKEN: "xoxb-1" }, names: "SLACK_APP_TOKEN" },
    { set: { SLACK_APP_TOKEN: "xapp-1" }, names: "SLACK_BOT_TOKEN" },
    { set: { SLACK_SIGNING_SECRET: "0123456789" }, names: "SLACK_BOT_TOKEN" },
    {
      set: {
        SLACK_BOT_TOKEN: "xoxb-1",
        SLACK_APP_TOKEN: "xapp-1",
        SLACK_SIGNING_SECRET: "0123456789",
      },
      names: "SLACK_SIGNING_SECRET",
    },
    { set: { LLM_BASE_URL: "http://127.0.0.1:1/v1" }, names: "LLM_MODEL" },
    { set: { LLM_API_KEY: "k" }, names: "LLM_BASE_URL" },
    { set: { API_SECRET: "0".repeat(32) }, names: "API_PORT" },
    { set: { PUBLIC_URL: "https://winback.example" }, names: "API_PORT" },
    { set: { API_PORT: "8080" }, names: "API_SECRET" },
    { set: { PICKUP_SECRET: "k" }, names: "PICKUP_URL" },
  ])("$set lacks $names", ({ set, names }) => {
    expect(() => readConfig(set)).toThrow(names);
  });
});

test("Socket Mode and HTTP are told apart by what is set", () => {
  expect(readConfig({ SLACK_BOT_TOKEN: "xoxb-1", SLACK_APP_TOKEN: "xapp-1" }).slack.mode).toBe(
    "socket",
  );
  const http = readConfig({
    SLACK_BOT_TOKEN: "xoxb-1",
    SLACK_SIGNING_SECRET: "0123456789",
    PORT: "80",
  });
  expect(http.slack).toMatchObject({ mode: "http", port: 80 });
});

describe("an app that many companies install", () => {
  const whole = {
    SLACK_CLIENT_ID: "1.2",
    SLACK_CLIENT_SECRET: "secret",
    SLACK_STATE_SECRET: "s".repeat(32),
    SLACK_SIGNING_SECRET: "0123456789",
    DATABASE_URL: "postgresql://winback@127.0.0.1/winback",
    ENCRYPTION_KEYS: `k1:${Buffer.alloc(32).toString("base64")}`,
    SLACK_API_URL: "https://slack-gov.com/api",
  };

  test("is told by its client id", () => {
    expect(readConfig(whole).slack).toEqual({
      mode: "install",
      clientId: "1.2",
      clientSecret: "secret",
      stateSecret: "s".repeat(32),
      signingSecret: "0123456789",
      port: 3210,
      apiUrl: "https://slack-gov.com/api/",
    });
  });

  test.each(Object.keys(whole).filter((name) => name !== "SLACK_API_URL"))(
    "does not start without %s",
    (name) => {
      expect(() => readConfig({ ...whole, [name]: "" })).toThrow(name);
    },
  );

  test.each([
    { SLACK_BOT_TOKEN: "xoxb-1" },
    { API_SECRET: "0".repeat(32), API_PORT: "8080" },
    { PICKUP_FOLDER: "in" },
    { SLACK_API_URL: "http://slack.example/api/" },
    { SLACK_TEAM_ID: "winback" },
  ])("does not start with %j", (set) => {
    expect(() => readConfig({ ...whole, ...set })).toThrow(Object.keys(set)[0]);
  });
});

test("what is answered and looked for beside Slack", () => {
  expect(readConfig({})).toMatchObject({ http: null, pickUp: null });
  const { http, pickUp } = readConfig({
    API_PORT: "8080",
    PUBLIC_URL: "https://winback.example/coach/",
    PICKUP_URL: "https://erp.example/orders.csv",
  });
  expect(http).toEqual({
    port: 8080,
    ordersSecret: null,
    publicUrl: "https://winback.example/coach",
  });
  expect(pickUp).toEqual({ folder: null, url: "https://erp.example/orders.csv", secret: null });
});

test.each([
  { API_PORT: "8080", API_SECRET: "0".repeat(31) },
  { PICKUP_URL: "http://erp.example/orders.csv" },
  { API_PORT: "8080", PUBLIC_URL: "winback.example" },
])("%j is refused", (set) => {
  expect(() => readConfig(set)).toThrow(ConfigError);
});

test("a key for OpenAI is never sent to another server", () => {
  const { model } = readConfig({
    OPENAI_API_KEY: "sk-real",
    LLM_BASE_URL: "http://127.0.0.1:1/v1",
    LLM_MODEL: "local",
  });
  expect(model).toEqual({
    baseUrl: "http://127.0.0.1:1/v1",
    apiKey: "none",
    name: "local",
    idleMs: null,
    deadlineMs: null,
  });
});

test("every variable that is read is explained in .env.example, and no other", async () => {
  const example = await readFile(new URL("../.env.example", import.meta.url), "utf8");
  const sources = await Promise.all(
    ["config", "config-doors", "config-slack", "config-trust"].map((name) =>
      readFile(new URL(`../src/${name}.ts`, import.meta.url), "utf8"),
    ),
  );
  const explained = [...example.matchAll(/^([A-Z_]+)=/gm)].map((match) => match[1]);
  const read = [...sources.join("\n").matchAll(/^ {2}([A-Z_]+): /gm)].map((match) => match[1]);
  expect(new Set(explained)).toEqual(new Set(read));
});
