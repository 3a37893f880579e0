import { type WebAPICallResult, WebClient, type WebClientOptions } from "@slack/web-api";
import { readFault } from "./slack-fault.ts";

/** A company's bot, whose token may be changed for a new one at any time. */
export type FreshBot = {
  readonly botId: string;
  readonly botUserId: string;
  readonly teamId: string;
  readonly isOrgWide: boolean;
  /** The token that holds now. Throws when none can be had. */
  readonly token: () => Promise<string>;
  /** Another one than this, which Slack refuses. Null: there is none, and the company is given up for now. */
  readonly insteadOf: (refused: string) => Promise<string | null>;
};

/** Slack does not know the token, or does not take it any more: nothing was done. */
const REFUSED_TOKENS: ReadonlySet<string> = new Set([
  "account_inactive",
  "invalid_auth",
  "not_authed",
  "token_expired",
  "token_revoked",
]);

export function refusesToken(fault: unknown): boolean {
  const read = readFault(fault);
  return read.kind === "refused" && REFUSED_TOKENS.has(read.error);
}

/** Calls Slack with the token that holds at that moment, from jobs too. */
export class FreshClient extends WebClient {
  readonly #bot: FreshBot;

  /** Tokens of a whole organization must say which workspace is meant. */
  constructor(bot: FreshBot, options: WebClientOptions) {
    super(undefined, { ...options, ...(bot.isOrgWide ? { teamId: bot.teamId } : {}) });
    this.#bot = bot;
  }

  /** For what is fetched past the Web API, such as files. */
  freshToken(): Promise<string> {
    return this.#bot.token();
  }

  override async apiCall(
    method: string,
    options: Record<string, unknown> = {},
  ): Promise<WebAPICallResult> {
    const token = await this.#bot.token();
    try {
      return await super.apiCall(method, { ...options, token });
    } catch (fault) {
      const other = refusesToken(fault) ? await this.#bot.insteadOf(token) : null;
      if (other === null) throw fault;
      return super.apiCall(method, { ...options, token: other });
    }
  }
}

/** The token that a client calls with. */
export async function tokenOf(client: WebClient): Promise<string> {
  return client instanceof FreshClient ? client.freshToken() : (client.token ?? "");
}
