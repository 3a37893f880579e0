import { createServer } from "node:http";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Check, doctorCommand } from "#src/cli/doctor.ts";
import { checkModel } from "#src/llm/check-model.ts";
import {
  checkAppToken,
  checkBotToken,
  checkClock,
  makeCheckClient,
} from "#src/slack/check-slack.ts";
import type { LocalSlack } from "#src/local-slack/start.ts";
import { checkDatabase } from "#src/store/check-database.ts";
import { startTestWorkspace } from "../support/coach.ts";
import { freePort } from "../support/free-port.ts";
import { TEST_TOKENS } from "../support/test-tokens.ts";

let slack: LocalSlack;
beforeAll(async () => {
  slack = await startTestWorkspace();
});
afterAll(() => slack.close());

async function run(...checks: Check[]): Promise<{ code: number; said: string }> {
  const lines: string[] = [];
  const code = await doctorCommand({ checks, write: (line) => lines.push(line) });
  return { code, said: lines.join("\n") };
}

test("all well ends with 0, one thing wrong with 1 and what to do", async () => {
  const well: Check = { name: "A", run: async () => ({ ok: true, says: "fine" }) };
  const ill: Check = {
    name: "B",
    run: async () => ({ ok: false, says: "broken", mend: "Mend B." }),
  };
  expect(await run(well)).toEqual({ code: 0, said: "ok     A: fine\n\nAll is well." });
  const found = await run(well, ill);
  expect(found.code).toBe(1);
  expect(found.said).toContain("WRONG  B: broken\n       What to do: Mend B.");
});

test("a check that breaks is a finding, and the others still run", async () => {
  const broken: Check = {
    name: "A",
    run: async () => {
      throw new Error("no such disk");
    },
  };
  const found = await run(broken, { name: "B", run: async () => ({ ok: true, says: "fine" }) });
  expect(found.said).toContain("WRONG  A: no such disk");
  expect(found.said).toContain("ok     B: fine");
});

test("a bot token that works is told from one that Slack refuses", async () => {
  const good = makeCheckClient(TEST_TOKENS.bot, slack.apiUrl);
  const bad = makeCheckClient("xoxb-wrong", slack.apiUrl);
  expect(await checkBotToken(good, ["chat:write"])).toMatchObject({ ok: true });
  expect(await checkBotToken(bad, ["chat:write"])).toMatchObject({
    ok: false,
    says: "Slack refuses SLACK_BOT_TOKEN: invalid_auth",
  });
});

test("a scope that was not given is named", async () => {
  const client = makeCheckClient(TEST_TOKENS.bot, slack.apiUrl);
  expect(await checkBotToken(client, ["chat:write", "channels:manage"])).toMatchObject({
    ok: false,
    says: "lacks the scopes channels:manage",
  });
});

test("an app token opens a socket or is refused by name", async () => {
  const good = makeCheckClient(TEST_TOKENS.app, slack.apiUrl);
  const bad = makeCheckClient("xapp-wrong", slack.apiUrl);
  expect(await checkAppToken(good)).toMatchObject({ ok: true });
  expect(await checkAppToken(bad)).toMatchObject({ ok: false });
});

test.each([
  { ahead: 60, ok: true },
  { ahead: 62, ok: false },
  { ahead: -60, ok: true },
  { ahead: -62, ok: false },
])("a clock $ahead seconds ahead of Slack's is well: $ok", async ({ ahead, ok }) => {
  const server = createServer((_request, response) => {
    response.setHeader("date", "Sun, 22 Nov 2026 10:00:00 GMT");
    response.end("{}");
  });
  const port = await freePort();
  await new Promise<void>((resolve) => server.listen(port, "127.0.0.1", resolve));
  const now = Date.parse("2026-11-22T10:00:00Z") + ahead * 1000;
  expect((await checkClock(`http://127.0.0.1:${port}/`, () => now)).ok).toBe(ok);
  server.close();
});

test("a model server that does not answer, and a database that does not, are said with what to do", async () => {
  const port = await freePort();
  const model = await checkModel({
    baseUrl: `http://127.0.0.1:${port}/v1`,
    apiKey: "none",
    name: "m",
    timeoutMs: 2000,
  });
  expect(model).toMatchObject({ ok: false, says: "cannot be reached" });
  const url = `postgresql://a:b@127.0.0.1:${port}/x`;
  const database = await checkDatabase({ engine: "postgres", url });
  expect(database).toMatchObject({ ok: false, mend: expect.stringContaining("DATABASE_URL") });
  expect(database.says).not.toMatch(/: $/);
});
