import { afterEach, expect, test } from "vitest";
import type { LocalSlack } from "#src/local-slack/start.ts";
import { callApi } from "./support/raw-app.ts";
import { startWorkspace, tokens } from "./support/workspace.ts";

let slack: LocalSlack;

afterEach(() => slack.close());

test("messages in one channel are limited, other channels are not touched", async () => {
  slack = await startWorkspace({ pace: { posts: { gapMs: 1000, burst: 2 } } });
  const post = (channel: string) =>
    fetch(`${slack.apiUrl}chat.postMessage?channel=${channel}&text=x`, {
      headers: { authorization: `Bearer ${tokens.bot}` },
    });
  expect((await post("CTEAM")).status).toBe(200);
  expect((await post("CTEAM")).status).toBe(200);
  const third = await post("CTEAM");
  expect(third.status).toBe(429);
  expect(third.headers.get("retry-after")).toBe("1");
  expect((await post("GBOSS")).status).toBe(200);
  expect(slack.as("UREP").messages("CTEAM")).toHaveLength(2);
});

test("a tier's calls a minute are limited per method", async () => {
  slack = await startWorkspace({ pace: { perMinute: { 1: 1, 2: 2, 3: 2, 4: 2 } } });
  expect(await callApi(slack, "users.list")).toMatchObject({ ok: true });
  expect(await callApi(slack, "users.list")).toMatchObject({ ok: true });
  expect(await callApi(slack, "users.list")).toMatchObject({ error: "ratelimited" });
  expect(await callApi(slack, "users.info", { user: "UREP" })).toMatchObject({ ok: true });
});
