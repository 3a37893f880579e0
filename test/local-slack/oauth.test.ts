import { App, HTTPReceiver, LogLevel, type Installation } from "@slack/bolt";
import { afterEach, expect, test } from "vitest";
import type { LocalSlack } from "#src/local-slack/start.ts";
import { callApi } from "./support/raw-app.ts";
import { manifest, startWorkspace, tokens } from "./support/workspace.ts";

let slack: LocalSlack;

afterEach(() => slack.close());

const oauth = { clientId: "client", clientSecret: "secret" };

function exchange(args: Record<string, unknown>): ReturnType<typeof callApi> {
  return callApi(slack, "oauth.v2.access", {
    client_id: "client",
    client_secret: "secret",
    ...args,
  });
}

async function takeCode(): Promise<string> {
  const page = `${slack.url}oauth/v2/authorize?client_id=client&state=s&redirect_uri=http://localhost:1/back`;
  const back = new URL((await fetch(page, { redirect: "manual" })).headers.get("location") ?? "");
  expect(back.searchParams.get("state")).toBe("s");
  return back.searchParams.get("code") ?? "";
}

test("a code is exchanged once, by its own client", async () => {
  slack = await startWorkspace({ oauth });
  const code = await takeCode();
  expect(await exchange({ code, client_id: "other" })).toMatchObject({
    error: "invalid_client_id",
  });
  expect(await exchange({ code, client_secret: "other" })).toMatchObject({
    error: "bad_client_secret",
  });
  expect(await exchange({ code })).toMatchObject({
    ok: true,
    access_token: tokens.bot,
    bot_user_id: slack.app.userId,
    team: { id: "TTEST" },
  });
  expect(await exchange({ code })).toMatchObject({ error: "invalid_code" });
});

test("the way back leads to this machine only", async () => {
  slack = await startWorkspace({ oauth });
  const page = `${slack.url}oauth/v2/authorize?client_id=client&redirect_uri=https://evil.example/`;
  expect((await fetch(page, { redirect: "manual" })).status).toBe(400);
});

test("a rotating token is renewed with its refresh token, once", async () => {
  const settings = { ...manifest.settings, token_rotation_enabled: true };
  slack = await startWorkspace({ oauth, manifest: { ...manifest, settings } });
  const first = await exchange({ code: await takeCode() });
  expect(first).toMatchObject({ ok: true, expires_in: 43_200 });
  const renewal = { grant_type: "refresh_token", refresh_token: first["refresh_token"] };
  const second = await exchange(renewal);
  expect(await callApi(slack, "auth.test", {}, String(second["access_token"]))).toMatchObject({
    ok: true,
  });
  expect(await exchange(renewal)).toMatchObject({ error: "invalid_refresh_token" });
});

test("a Bolt app installs itself", async () => {
  slack = await startWorkspace({ oauth });
  const installed: Installation[] = [];
  const receiver = new HTTPReceiver({
    ...oauth,
    signingSecret: tokens.signingSecret,
    stateSecret: "state",
    scopes: ["chat:write"],
    logLevel: LogLevel.ERROR,
    installationStore: {
      storeInstallation: async (one) => void installed.push(one),
      fetchInstallation: () => Promise.reject(new Error("not asked for here")),
    },
    installerOptions: {
      directInstall: true,
      clientOptions: { slackApiUrl: slack.apiUrl },
      authorizationUrl: `${slack.url}oauth/v2/authorize`,
    },
  });
  const app = new App({ receiver, logLevel: LogLevel.ERROR });
  const server = await receiver.start(0);
  const address = server.address();
  const port = typeof address === "object" ? address?.port : 0;
  const begin = await fetch(`http://127.0.0.1:${port}/slack/install`, { redirect: "manual" });
  const authorize = new URL(begin.headers.get("location") ?? "");
  authorize.searchParams.set("redirect_uri", `http://127.0.0.1:${port}/slack/oauth_redirect`);
  const allowed = await fetch(authorize, { redirect: "manual" });
  const cookie = begin.headers.get("set-cookie")?.split(";")[0] ?? "";
  await fetch(allowed.headers.get("location") ?? "", { headers: { cookie }, redirect: "manual" });
  expect(installed).toMatchObject([
    { team: { id: "TTEST" }, bot: { token: tokens.bot, userId: slack.app.userId } },
  ]);
  expect(app).toBeDefined();
  await receiver.stop();
});
