import {
  LogLevel,
  WebAPIHTTPError,
  WebAPIPlatformError,
  WebAPIRateLimitedError,
  WebClient,
} from "@slack/web-api";
import { afterEach, beforeEach, expect, test } from "vitest";
import type { LocalSlack } from "#src/local-slack/start.ts";
import { startWorkspace, tokens } from "./support/workspace.ts";

let slack: LocalSlack;
let web: WebClient;

beforeEach(async () => {
  slack = await startWorkspace();
  web = client();
});

afterEach(() => slack.close());

function client(timeout = 0): WebClient {
  return new WebClient(tokens.bot, {
    slackApiUrl: slack.apiUrl,
    retryConfig: { retries: 0 },
    rejectRateLimitedCalls: true,
    timeout,
    logLevel: LogLevel.ERROR,
  });
}

const post = (text: string): Promise<unknown> => web.chat.postMessage({ channel: "CTEAM", text });
const texts = (): string[] =>
  slack
    .as("UREP")
    .messages("CTEAM")
    .map((one) => one.text);

test("429 with its wait, once, and nothing is posted", async () => {
  slack.faults.next("chat.postMessage", { fault: "rate-limited", retryAfterSeconds: 7 });
  await expect(post("a")).rejects.toMatchObject({
    constructor: WebAPIRateLimitedError,
    retryAfter: 7,
  });
  await post("b");
  expect(texts()).toEqual(["b"]);
});

test("500 as often as said", async () => {
  slack.faults.next("chat.postMessage", { fault: "server-error" }, 2);
  await expect(post("a")).rejects.toBeInstanceOf(WebAPIHTTPError);
  await expect(post("b")).rejects.toBeInstanceOf(WebAPIHTTPError);
  await post("c");
  expect(texts()).toEqual(["c"]);
});

test("a refusal by name", async () => {
  slack.faults.next("chat.postMessage", { fault: "refused", error: "is_archived" });
  await expect(post("a")).rejects.toMatchObject({
    constructor: WebAPIPlatformError,
    data: { error: "is_archived" },
  });
});

test("a call that is carried out and never answered", async () => {
  slack.faults.next("chat.postMessage", { fault: "timeout-after-delivery" });
  web = client(100);
  await expect(post("a")).rejects.toThrow("aborted due to timeout");
  expect(texts()).toEqual(["a"]);
  expect(slack.calls.at(-1)).toMatchObject({ method: "chat.postMessage", answer: { ok: true } });
});

test("a connection that breaks after the call was carried out", async () => {
  slack.faults.next("chat.postMessage", { fault: "timeout-after-delivery", cutAfterMs: 10 });
  await expect(post("a")).rejects.toThrow("fetch failed");
  expect(texts()).toEqual(["a"]);
});

test("a slow answer is an answer", async () => {
  slack.faults.next("chat.postMessage", { fault: "slow", ms: 50 });
  const before = performance.now();
  await post("a");
  expect(performance.now() - before).toBeGreaterThan(45);
});

test("faults of one method leave others alone, and a star takes any", async () => {
  slack.faults.next("users.list", { fault: "server-error" });
  await post("a");
  slack.faults.next("*", { fault: "server-error" });
  await expect(post("b")).rejects.toBeInstanceOf(WebAPIHTTPError);
  slack.faults.clear();
  expect(await web.users.list({})).toMatchObject({ ok: true });
});

test.each([1, 2, 3])(
  "a crash with call %i: it counts, its answer and all later calls are lost",
  async (calls) => {
    let crashed = 0;
    slack.faults.crashAfter(calls, () => {
      crashed += 1;
    });
    const outcomes = await Promise.all(
      ["a", "b", "c"].map(async (text, index) => {
        await new Promise((resolve) => setTimeout(resolve, index * 50));
        return post(text).then(
          () => true,
          () => false,
        );
      }),
    );
    expect(outcomes).toEqual([calls > 1, calls > 2, false]);
    expect(texts()).toEqual(["a", "b", "c"].slice(0, calls));
    expect(crashed).toBe(1);
    slack.faults.clear();
    await post("d");
    expect(texts().at(-1)).toBe("d");
  },
);

test("a crash before a call: it is not carried out, and calls are answered again for the next process", async () => {
  slack.faults.crashAfter(1, () => undefined, "before");
  await expect(post("a")).rejects.toThrow("fetch failed");
  await expect(post("b")).rejects.toThrow("fetch failed");
  slack.faults.endCrash();
  await post("c");
  expect(texts()).toEqual(["c"]);
});

test("the n-th call meets its fault, whatever it is", async () => {
  slack.faults.nth(2, { fault: "server-error" });
  await post("a");
  await expect(web.users.list({})).rejects.toBeInstanceOf(WebAPIHTTPError);
  await post("b");
  expect(texts()).toEqual(["a", "b"]);
});

test("calls are kept with arguments readable as they were meant", async () => {
  await web.chat.postMessage({ channel: "CTEAM", text: "x", blocks: [{ type: "divider" }] });
  expect(slack.calls).toMatchObject([
    { method: "chat.postMessage", args: { channel: "CTEAM", blocks: [{ type: "divider" }] } },
  ]);
  expect(JSON.stringify(slack.calls)).not.toContain(tokens.bot);
});
