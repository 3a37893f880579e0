import { readFile } from "node:fs/promises";
import { createServer, type IncomingMessage } from "node:http";
import { parse } from "yaml";
import { z } from "zod";
import { appIdentity } from "#src/local-slack/identity.ts";
import { testPace } from "#src/local-slack/pace.ts";
import { type LocalSlack, startLocalSlack } from "#src/local-slack/start.ts";

/** Workspaces behind one address, as Slack is: whose call it is says its token. */
export type ManySlacks = {
  readonly apiUrl: string;
  readonly of: (teamId: string) => LocalSlack;
  /** Goes through the app's page as somebody of that workspace does; what the browser shows at the end. */
  readonly install: (teamId: string) => Promise<string>;
  /** Makes the installations of these workspaces one of their whole organization. */
  readonly organize: (enterpriseId: string, teamIds: readonly string[]) => void;
  /** Answers every call with the token with this error from now on. */
  readonly refuse: (token: string, error: string) => void;
  readonly accept: (token: string) => void;
  readonly scopes: readonly string[]; // of the manifest's bot
  /** Tokens that were given out, oldest first, each with its workspace. */
  readonly given: readonly { readonly token: string; readonly teamId: string }[];
  readonly close: () => Promise<void>;
};

export const OAUTH = { clientId: "client", clientSecret: "client-secret" };
export const SIGNING_SECRET = "many-signing-secret";

/** The one person of that workspace. */
export const repOf = (teamId: string): string => `U${teamId.slice(1)}REP`;

const Granted = z.looseObject({
  ok: z.literal(true),
  access_token: z.string(),
  refresh_token: z.string().optional(),
});

type Made = {
  readonly slacks: ReadonlyMap<string, LocalSlack>;
  readonly organized: Map<string, string>; // team, its organization
  readonly ownerOf: Map<string, string>; // token, code or refresh token, its team
  readonly refused: Map<string, string>;
  readonly given: { token: string; teamId: string }[];
};

export async function startManySlacks(
  teamIds: readonly string[],
  appUrl: string,
  { rotating = false }: { readonly rotating?: boolean } = {},
): Promise<ManySlacks> {
  const slacks = new Map<string, LocalSlack>();
  for (const teamId of teamIds) slacks.set(teamId, await startOne({ teamId, appUrl, rotating }));
  const made: Made = {
    slacks,
    organized: new Map(),
    ownerOf: new Map(),
    refused: new Map(),
    given: [],
  };
  const server = createServer((request, response) => {
    answer(made, request)
      .then(({ status, headers, body }) => response.writeHead(status, headers).end(body))
      .catch((fault: unknown) => response.writeHead(500).end(String(fault)));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  const url = `http://127.0.0.1:${typeof address === "object" ? address?.port : 0}`;
  return {
    apiUrl: `${url}/api/`,
    of: (teamId) => slackOf(made, teamId),
    install: (teamId) => install(appUrl, teamId),
    organize(enterpriseId, ids) {
      for (const id of ids) made.organized.set(id, enterpriseId);
    },
    refuse: (token, error) => void made.refused.set(token, error),
    accept: (token) => void made.refused.delete(token),
    scopes: (await readManifest()).oauth_config.scopes.bot,
    given: made.given,
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      for (const slack of slacks.values()) await slack.close();
    },
  };
}

async function startOne(given: {
  teamId: string;
  appUrl: string;
  rotating: boolean;
}): Promise<LocalSlack> {
  const { teamId, appUrl, rotating } = given;
  const manifest = await readManifest();
  const settings = { ...manifest.settings, token_rotation_enabled: rotating };
  const memberIds = [repOf(teamId)];
  return startLocalSlack({
    port: 0,
    statePath: null,
    team: { id: teamId, name: `Company ${teamId}` },
    people: [
      {
        id: repOf(teamId),
        name: `Rep of ${teamId}`,
        email: `rep@${teamId.toLowerCase()}.example`,
        title: "",
        locale: "en-GB",
        tz: "Europe/Helsinki",
        isAdmin: true,
      },
    ],
    channels: [
      {
        id: `C${teamId}`,
        name: "winback-alerts",
        topic: "",
        private: false,
        memberIds: [...memberIds, appIdentity.userId],
      },
    ],
    manifest: { ...manifest, settings },
    tokens: { bot: `xoxb-${teamId}`, app: `xapp-${teamId}`, signingSecret: SIGNING_SECRET },
    pace: testPace,
    oauth: OAUTH,
    eventsUrl: `${appUrl}/slack/events`,
  });
}

const Manifest = z.looseObject({
  settings: z.looseObject({}),
  oauth_config: z.looseObject({ scopes: z.object({ bot: z.array(z.string()) }) }),
});

async function readManifest(): Promise<z.infer<typeof Manifest>> {
  const text = await readFile(new URL("../../manifest.yml", import.meta.url), "utf8");
  return Manifest.parse(parse(text));
}

function slackOf({ slacks }: Made, teamId: string): LocalSlack {
  const slack = slacks.get(teamId);
  if (slack === undefined) throw new Error(`there is no workspace ${teamId}`);
  return slack;
}

type Answer = { status: number; headers: Record<string, string>; body: string };

async function answer(made: Made, request: IncomingMessage): Promise<Answer> {
  const { pathname, ...url } = splitUrl(request);
  if (pathname === "/oauth/v2/authorize") return allow(made, url);
  const args = new URLSearchParams(await readText(request));
  const token = takeToken(request, args);
  const error = made.refused.get(token);
  if (error !== undefined) return said({ ok: false, error });
  const owner = made.ownerOf.get(args.get("code") ?? args.get("refresh_token") ?? token);
  if (owner === undefined) return said({ ok: false, error: "invalid_auth" });
  return made.organized.has(owner) && token !== ""
    ? answerOrganization(made, owner, { pathname, args })
    : pass(made, { teamId: owner, pathname, args, token });
}

function takeToken({ headers }: IncomingMessage, args: URLSearchParams): string {
  const token = args.get("token");
  args.delete("token");
  return /^Bearer (.+)$/u.exec(headers.authorization ?? "")?.[1] ?? token ?? "";
}

type Call = { readonly pathname: string; readonly args: URLSearchParams };

/** A token of a whole organization does not tell whose call it is. */
async function answerOrganization(made: Made, owner: string, call: Call): Promise<Answer> {
  const enterpriseId = made.organized.get(owner) ?? "";
  const { botId, userId } = appIdentity;
  if (call.pathname === "/api/auth.test")
    return said({ ok: true, team_id: enterpriseId, bot_id: botId, user_id: userId });
  const teamId = call.args.get("team_id");
  return teamId === null
    ? said({ ok: false, error: "missing_argument" })
    : pass(made, { ...call, teamId, token: `xoxb-${teamId}` });
}

type Passing = Call & { readonly teamId: string; readonly token: string };

async function pass(made: Made, { teamId, pathname, args, token }: Passing): Promise<Answer> {
  const sent = await fetch(`${slackOf(made, teamId).url.slice(0, -1)}${pathname}`, {
    method: "POST",
    body: args.toString(),
    headers: {
      "content-type": "application/x-www-form-urlencoded",
      ...(token === "" ? {} : { authorization: `Bearer ${token}` }),
    },
  });
  const text = await sent.text();
  const retryAfter = sent.headers.get("retry-after") ?? "1";
  return {
    status: sent.status,
    headers: { "content-type": "application/json", "retry-after": retryAfter },
    body: pathname === "/api/oauth.v2.access" ? note(made, teamId, text) : text,
  };
}

function splitUrl(request: IncomingMessage): { pathname: string; search: URLSearchParams } {
  const { pathname, searchParams: search } = new URL(request.url ?? "/", "http://many");
  return { pathname, search };
}

async function readText(request: IncomingMessage): Promise<string> {
  let body = "";
  for await (const part of request) body += String(part);
  return body;
}

/** Remembers whose the tokens are that are given out. */
function note(made: Made, teamId: string, text: string): string {
  const granted = Granted.safeParse(JSON.parse(text)).data;
  if (granted === undefined) return text;
  const { access_token: token, refresh_token: refresh } = granted;
  for (const one of [token, refresh ?? ""]) made.ownerOf.set(one, teamId);
  made.given.push({ token, teamId });
  const enterpriseId = made.organized.get(teamId);
  if (enterpriseId === undefined) return text;
  const enterprise = { id: enterpriseId, name: "Group" };
  return JSON.stringify({ ...granted, team: null, enterprise, is_enterprise_install: true });
}

async function allow(
  made: Made,
  { search }: { readonly search: URLSearchParams },
): Promise<Answer> {
  const teamId = search.get("team") ?? "";
  const page = `${slackOf(made, teamId).url}oauth/v2/authorize?${search.toString()}`;
  const location = (await fetch(page, { redirect: "manual" })).headers.get("location") ?? "";
  made.ownerOf.set(new URL(location).searchParams.get("code") ?? "", teamId);
  return { status: 302, headers: { location }, body: "" };
}

function said(body: object): Answer {
  return {
    status: 200,
    headers: { "content-type": "application/json" },
    body: JSON.stringify(body),
  };
}

async function install(appUrl: string, teamId: string): Promise<string> {
  const begin = await fetch(`${appUrl}/slack/install`);
  const [, href = ""] = /href="([^"]+)"/u.exec(await begin.text()) ?? [];
  const authorize = new URL(href.replaceAll("&amp;", "&"));
  authorize.searchParams.set("team", teamId);
  authorize.searchParams.set("redirect_uri", `${appUrl}/slack/oauth_redirect`);
  const allowed = await fetch(authorize, { redirect: "manual" });
  const cookie = begin.headers.get("set-cookie")?.split(";")[0] ?? "";
  const back = await fetch(allowed.headers.get("location") ?? "", { headers: { cookie } });
  return back.text();
}
