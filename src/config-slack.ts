import { z } from "zod";
import type { DoorVariables } from "./config-doors.ts";
import type { TrustVariables } from "./config-trust.ts";

/** Everything here may be reached at another address than Slack's own. */
type Reached = { readonly apiUrl: string | null }; // with a slash at its end; null: Slack itself

/** An app of one's own that many companies install by OAuth, each with tokens of its own in the database. */
export type InstallConfig = Reached & {
  readonly mode: "install";
  readonly clientId: string;
  readonly clientSecret: string;
  readonly stateSecret: string; // signs what comes back from Slack's page
  readonly signingSecret: string;
  readonly port: number;
};

/** How the app meets Slack: a workspace of its own on this machine, one company over a socket or HTTP, or many. */
export type SlackConfig =
  | { readonly mode: "local" }
  | (Reached & { readonly mode: "socket"; readonly botToken: string; readonly appToken: string })
  | (Reached & {
      readonly mode: "http";
      readonly botToken: string;
      readonly signingSecret: string;
      readonly port: number;
    })
  | InstallConfig;

const text = z.string().trim();

const API_ADDRESS = /^(https:\/\/|http:\/\/(127\.0\.0\.1|localhost)[:/])\S+$/u;

export const SLACK_VARIABLES = {
  SLACK_BOT_TOKEN: text.startsWith("xoxb-", "expected a token that begins with xoxb-").optional(),
  SLACK_APP_TOKEN: text.startsWith("xapp-", "expected a token that begins with xapp-").optional(),
  SLACK_SIGNING_SECRET: text
    .min(8, "expected the signing secret of the app's Basic Information page")
    .optional(),
  SLACK_CLIENT_ID: text.optional(),
  SLACK_CLIENT_SECRET: text.optional(),
  SLACK_STATE_SECRET: text
    .min(32, "expected at least 32 characters, as openssl rand -hex 32 makes")
    .optional(),
  SLACK_TEAM_ID: text.regex(/^T[A-Z0-9]+$/u, "expected a workspace's id as T0123ABCD").optional(),
  SLACK_API_URL: text
    .regex(API_ADDRESS, "expected an address that begins with https://, or one on this machine")
    .optional(),
};

const Slack = z.object(SLACK_VARIABLES);
type SlackVariables = Readonly<z.infer<typeof Slack>>;
type Around = { readonly DATABASE_URL?: string | undefined };
type Seen = SlackVariables & DoorVariables & TrustVariables & Around;

/** What is set without what it needs. */
export const HALF_SLACK: readonly (readonly [
  variable: string,
  isHalf: (env: Seen) => boolean,
  message: string,
])[] = [
  [
    "SLACK_BOT_TOKEN",
    (env) =>
      !installs(env) &&
      (env.SLACK_APP_TOKEN ?? env.SLACK_SIGNING_SECRET) !== undefined &&
      env.SLACK_BOT_TOKEN === undefined,
    "is missing, though another Slack variable is set",
  ],
  [
    "SLACK_APP_TOKEN",
    (env) =>
      (env.SLACK_APP_TOKEN ?? env.SLACK_SIGNING_SECRET) === undefined &&
      env.SLACK_BOT_TOKEN !== undefined,
    "is missing (or SLACK_SIGNING_SECRET, when Slack calls you over HTTP)",
  ],
  [
    "SLACK_SIGNING_SECRET",
    (env) => env.SLACK_APP_TOKEN !== undefined && env.SLACK_SIGNING_SECRET !== undefined,
    "is set beside SLACK_APP_TOKEN: keep one of the two",
  ],
  ...(["SLACK_CLIENT_ID", "SLACK_CLIENT_SECRET", "SLACK_STATE_SECRET"] as const).map(
    (name) =>
      [
        name,
        (env: Seen) => installs(env) && env[name] === undefined,
        "is missing: companies install the app with SLACK_CLIENT_ID, SLACK_CLIENT_SECRET and SLACK_STATE_SECRET",
      ] as const,
  ),
  ...(
    [
      [
        "SLACK_SIGNING_SECRET",
        "is missing: Slack calls an app that many companies install over HTTP",
      ],
      ["DATABASE_URL", "is missing: many companies need a served PostgreSQL"],
      ["ENCRYPTION_KEYS", "is missing: other companies' tokens are kept encrypted"],
    ] as const
  ).map(
    ([name, message]) =>
      [name, (env: Seen) => installs(env) && env[name] === undefined, message] as const,
  ),
  ...(
    [
      ["SLACK_BOT_TOKEN", "is set beside SLACK_CLIENT_ID: a bot token is for one company"],
      ["SLACK_APP_TOKEN", "is set beside SLACK_CLIENT_ID: an app token is for one company"],
      ["API_SECRET", "is set beside SLACK_CLIENT_ID: orders are taken over HTTP for one company"],
      ["PICKUP_FOLDER", "is set beside SLACK_CLIENT_ID: files are picked up for one company"],
      ["PICKUP_URL", "is set beside SLACK_CLIENT_ID: files are picked up for one company"],
    ] as const
  ).map(
    ([name, message]) =>
      [name, (env: Seen) => installs(env) && env[name] !== undefined, message] as const,
  ),
];

/** Whether companies install the app themselves. */
function installs(env: SlackVariables): boolean {
  return (env.SLACK_CLIENT_ID ?? env.SLACK_CLIENT_SECRET ?? env.SLACK_STATE_SECRET) !== undefined;
}

export function readSlack(env: SlackVariables & { readonly PORT: number }): SlackConfig {
  const { SLACK_BOT_TOKEN: botToken, SLACK_APP_TOKEN: appToken, PORT: port } = env;
  const { SLACK_SIGNING_SECRET: signingSecret } = env;
  const apiUrl = env.SLACK_API_URL?.replace(/\/*$/u, "/") ?? null;
  const install = readInstall(env);
  if (install !== null) return { ...install, apiUrl };
  if (botToken === undefined) return { mode: "local" };
  if (appToken !== undefined) return { mode: "socket", botToken, appToken, apiUrl };
  if (signingSecret !== undefined) return { mode: "http", botToken, signingSecret, port, apiUrl };
  return { mode: "local" };
}

function readInstall(
  env: SlackVariables & { readonly PORT: number },
): Omit<InstallConfig, "apiUrl"> | null {
  const { SLACK_CLIENT_ID: clientId, SLACK_CLIENT_SECRET: clientSecret } = env;
  const { SLACK_STATE_SECRET: stateSecret, SLACK_SIGNING_SECRET: signingSecret } = env;
  if (clientId === undefined || clientSecret === undefined) return null;
  if (stateSecret === undefined || signingSecret === undefined) return null;
  return { mode: "install", clientId, clientSecret, stateSecret, signingSecret, port: env.PORT };
}
