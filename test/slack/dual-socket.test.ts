import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { LogLevel } from "@slack/bolt";
import { DualSocket } from "#src/slack/dual-socket.ts";
import { Front } from "#src/slack/front.ts";
import type { LocalSlack } from "#src/local-slack/start.ts";
import { startTestWorkspace } from "../support/coach.ts";
import { TEST_TOKENS } from "../support/test-tokens.ts";

let slack: LocalSlack;
beforeAll(async () => {
  slack = await startTestWorkspace();
});
afterAll(() => slack.close());

test("two sockets are connected from their start to their stop", async () => {
  const receiver = new DualSocket({
    appToken: TEST_TOKENS.app,
    slackApiUrl: slack.apiUrl,
    logLevel: LogLevel.ERROR,
  });
  const front = new Front({ receiver, handOver: async () => {} });
  expect(receiver.isConnected()).toBe(false);
  await front.start();
  await vi.waitFor(() => expect(receiver.isConnected()).toBe(true), { timeout: 10_000 });
  await front.stop();
  await vi.waitFor(() => expect(receiver.isConnected()).toBe(false), { timeout: 10_000 });
});
