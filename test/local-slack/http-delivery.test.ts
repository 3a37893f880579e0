import { createServer, type IncomingMessage, type Server } from "node:http";
import { App, HTTPReceiver, LogLevel } from "@slack/bolt";
import { afterEach, expect, test } from "vitest";
import { sign } from "#src/local-slack/delivery/signed-http.ts";
import type { LocalSlack } from "#src/local-slack/start.ts";
import { modal } from "./support/modal.ts";
import { startWorkspace, tokens } from "./support/workspace.ts";

const stops: (() => Promise<unknown>)[] = [];

afterEach(async () => {
  for (const stop of stops.splice(0).toReversed()) await stop();
});

function portOf(server: Server): number {
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("no port");
  return address.port;
}

type Received = { readonly headers: IncomingMessage["headers"]; readonly body: string };

/** A bare receiver of events; `statuses` says how the next ones are answered, 200 afterwards. */
async function startReceiver(statuses: number[]): Promise<{ url: string; received: Received[] }> {
  const received: Received[] = [];
  const server = createServer((request, response) => {
    let body = "";
    request.on("data", (part: Buffer) => (body += part.toString()));
    request.on("end", () => {
      const isCheck = body.includes("url_verification");
      if (!isCheck) received.push({ headers: request.headers, body });
      response.statusCode = isCheck ? 200 : (statuses.shift() ?? 200);
      response.end(isCheck ? /"challenge":"([^"]+)"/.exec(body)?.[1] : "");
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  stops.push(() => new Promise((resolve) => server.close(resolve)));
  return { url: `http://127.0.0.1:${portOf(server)}/slack/events`, received };
}

async function startBoth(listen: (app: App) => void): Promise<LocalSlack> {
  const receiver = new HTTPReceiver({
    signingSecret: tokens.signingSecret,
    logLevel: LogLevel.ERROR,
  });
  const server = await receiver.start(0);
  stops.push(() => receiver.stop());
  const eventsUrl = `http://127.0.0.1:${portOf(server)}/slack/events`;
  const slack = await startWorkspace({ eventsUrl, pace: { ackMs: 1000 } });
  stops.push(() => slack.close());
  const app = new App({
    token: tokens.bot,
    receiver,
    clientOptions: { slackApiUrl: slack.apiUrl, retryConfig: { retries: 0 } },
    logLevel: LogLevel.ERROR,
  });
  listen(app);
  return slack;
}

test("a Bolt app behind HTTP hears events, commands and submissions, and its answers count", async () => {
  const slack = await startBoth((app) => {
    app.message(async ({ message, say }) => {
      await say({ text: "heard", thread_ts: message.ts });
    });
    app.command("/help-me", async ({ ack, command, client }) => {
      await ack(`for ${command.text}`);
      await client.apiCall("views.open", { trigger_id: command.trigger_id, view: modal() });
    });
    app.view("m", async ({ ack }) => {
      await ack({ response_action: "errors", errors: { why: "Not so" } });
    });
  });
  const rita = slack.as("UREP");
  const said = await rita.say(rita.dm, "hello");
  await slack.waitFor(() => rita.messages(rita.dm, said.ts).some((one) => one.text === "heard"));
  expect(slack.isAppConnected()).toBe(true);
  expect(await rita.command("CTEAM", "/help-me Rita")).toEqual({ ok: true });
  expect(rita.messages("CTEAM")).toMatchObject([{ text: "for Rita", ephemeral: true }]);
  const view = await slack.waitFor(() => rita.modals()[0]);
  expect(await rita.submit(view.id, { why: "abc" })).toMatchObject({
    ok: false,
    errors: { why: "Not so" },
  });
});

test("a request carries a signature that holds for its time and body", async () => {
  const { url, received } = await startReceiver([]);
  const slack = await startWorkspace({ eventsUrl: url });
  stops.push(() => slack.close());
  await slack.as("UREP").say("CTEAM", "hello");
  const [event] = await slack.waitFor(() => received.length > 0 && received);
  const seconds = Number(event?.headers["x-slack-request-timestamp"]);
  const expected = sign(tokens.signingSecret, { seconds, body: event?.body ?? "" });
  expect(event?.headers["x-slack-signature"]).toBe(expected);
  expect(Math.abs(Date.now() / 1000 - seconds)).toBeLessThan(5);
  expect(event?.headers["x-slack-retry-num"]).toBeUndefined();
});

test("an event that is answered with an error comes again and says so", async () => {
  const { url, received } = await startReceiver([500, 500]);
  const slack = await startWorkspace({ eventsUrl: url, pace: { retryAfterMs: [0, 20, 20] } });
  stops.push(() => slack.close());
  await slack.as("UREP").say("CTEAM", "hello");
  await slack.waitFor(() => received.length === 3);
  expect(received.map((one) => one.headers["x-slack-retry-num"])).toEqual([undefined, "1", "2"]);
  expect(received[1]?.headers["x-slack-retry-reason"]).toBe("http_error");
  expect(new Set(received.map((one) => one.body)).size).toBe(1);
});

test("a command that is not answered is told to the person", async () => {
  const slack = await startBoth((app) => app.command("/help-me", async () => undefined));
  const result = await slack.as("UREP").command("CTEAM", "/help-me");
  expect(result).toMatchObject({ ok: false, message: expect.stringContaining("did not respond") });
});

test("the workspace notices when the app comes and when it goes", async () => {
  const first = createServer((request, response) => {
    let body = "";
    request.on("data", (part: Buffer) => (body += part.toString()));
    request.on("end", () => response.end(/"challenge":"([^"]+)"/.exec(body)?.[1]));
  });
  await new Promise<void>((resolve) => first.listen(0, "127.0.0.1", resolve));
  const slack = await startWorkspace({ eventsUrl: `http://127.0.0.1:${portOf(first)}/` });
  stops.push(() => slack.close());
  expect(slack.isAppConnected()).toBe(false);
  await slack.waitFor(() => slack.isAppConnected());
  first.closeAllConnections();
  await new Promise((resolve) => first.close(resolve));
  expect(await slack.as("UREP").command("CTEAM", "/help-me")).toMatchObject({ ok: false });
  expect(slack.isAppConnected()).toBe(false);
});

test("an address that does not answer the check gets no events", async () => {
  const server = createServer((_request, response) => response.end("hello"));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  stops.push(() => new Promise((resolve) => server.close(resolve)));
  const slack = await startWorkspace({ eventsUrl: `http://127.0.0.1:${portOf(server)}/` });
  stops.push(() => slack.close());
  const result = await slack.as("UREP").command("CTEAM", "/help-me");
  expect(result).toMatchObject({ ok: false, message: expect.stringContaining("not connected") });
});
