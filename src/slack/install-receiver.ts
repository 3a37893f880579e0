import {
  HTTPReceiver,
  type Installation,
  type InstallationQuery,
  type InstallationStore,
  LogLevel,
} from "@slack/bolt";
import { keepSentAt } from "./future-skew.ts";
import { writeInstallPage } from "./install-page.ts";

export type InstallReceiverDeps = {
  readonly clientId: string;
  readonly clientSecret: string;
  readonly stateSecret: string; // signs what comes back from Slack's page
  readonly signingSecret: string;
  readonly apiUrl: string | null; // null: Slack itself
  readonly scopes: readonly string[]; // of the bot
  readonly installations: InstallationStore;
  readonly onFault: (fault: unknown) => void;
};

/** Asks Slack for a new token when the one that is kept ends soon, and keeps it. */
type RenewToken = (query: InstallationQuery<boolean>) => Promise<void>;

export type InstallReceiver = { readonly receiver: HTTPReceiver; readonly renewToken: RenewToken };

/** Takes what Slack sends to `/slack/events`, and lets companies install the app at `/slack/install`. */
export function makeInstallReceiver(deps: InstallReceiverDeps): InstallReceiver {
  const { clientId, clientSecret, stateSecret, signingSecret } = deps;
  const { apiUrl, scopes, installations, onFault } = deps;
  const receiver = new HTTPReceiver({
    clientId,
    clientSecret,
    stateSecret,
    signingSecret,
    scopes: [...scopes],
    installationStore: installations,
    logLevel: LogLevel.ERROR,
    customPropertiesExtractor: keepSentAt,
    installerOptions: {
      ...(apiUrl === null
        ? {}
        : { clientOptions: { slackApiUrl: apiUrl }, authorizationUrl: authorizeAt(apiUrl) }),
      renderHtmlForInstallPath: (url) => writeInstallPage({ what: "begin", url }),
      callbackOptions: {
        success(installation, _options, _request, response) {
          answer(response, 200, writeInstallPage({ what: "done", ...namesOf(installation) }));
        },
        failure(fault, _options, _request, response) {
          onFault(fault);
          answer(response, 400, writeInstallPage({ what: "failed" }));
        },
      },
    },
  });
  const { installer } = receiver;
  if (installer === undefined) throw new Error("Bolt made no installer of the client id");
  return {
    receiver,
    async renewToken(query) {
      await installer.authorize(query);
    },
  };
}

/** Slack's page where somebody allows the app, beside its Web API. */
function authorizeAt(apiUrl: string): string {
  return new URL("/oauth/v2/authorize", apiUrl).href;
}

function namesOf({ team, enterprise, appId }: Installation): {
  readonly name: string;
  readonly openUrl: string | null;
} {
  const openUrl =
    team === undefined || appId === undefined
      ? null
      : `https://slack.com/app_redirect?app=${encodeURIComponent(appId)}&team=${encodeURIComponent(team.id)}`;
  return { name: team?.name ?? enterprise?.name ?? "Slack", openUrl };
}

type Response = {
  writeHead(status: number, headers: Readonly<Record<string, string>>): unknown;
  end(body: string): unknown;
};

function answer(response: Response, status: number, page: string): void {
  response.writeHead(status, {
    "content-type": "text/html; charset=utf-8",
    "cache-control": "no-store",
    "referrer-policy": "no-referrer",
    "x-content-type-options": "nosniff",
    "content-security-policy":
      "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'",
  });
  response.end(page);
}
