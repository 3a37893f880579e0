import type { FreshBot } from "../slack/fresh-client.ts";

/** What an installation's bot calls Slack with. */
export type InstalledBot = {
  readonly token: string;
  readonly botId: string;
  readonly botUserId: string;
  readonly endsAt: Date | null; // null: the token stays
};

export type InstalledTokensDeps = {
  /** As it is kept now; null: the app is not installed any more. */
  readonly load: (key: string) => Promise<InstalledBot | null>;
  /** Changes the token for a new one, unless another process just has. */
  readonly renew: (key: string) => Promise<void>;
  /** Slack takes no token of this installation any more. */
  readonly giveUp: (key: string) => Promise<void>;
  readonly now: () => number;
};

const KNOWN_MS = 30_000; // another process may have changed it since
const RENEW_AHEAD_MS = 110 * 60_000; // Slack's library does it two hours ahead, and not before

/** Reads tokens once in a while, and has them changed for new ones before they end. */
export class InstalledTokens {
  readonly #deps: InstalledTokensDeps;
  readonly #known = new Map<string, { readonly bot: InstalledBot; readonly at: number }>();
  readonly #asking = new Map<string, Promise<InstalledBot | null>>();

  constructor(deps: InstalledTokensDeps) {
    this.#deps = deps;
  }

  /** Of one company with the installation of that key. Null: the app is not installed any more. */
  async botOf(key: string, team: Pick<FreshBot, "teamId" | "isOrgWide">): Promise<FreshBot | null> {
    const bot = await this.current(key);
    if (bot === null) return null;
    const { botId, botUserId } = bot;
    return {
      ...team,
      botId,
      botUserId,
      token: () => this.#token(key),
      insteadOf: (refused) => this.#insteadOf(key, refused),
    };
  }

  /** The bot with a token that holds for a while, as far as one can know. */
  current(key: string): Promise<InstalledBot | null> {
    const seen = this.#known.get(key);
    const isKnown = seen !== undefined && this.#deps.now() - seen.at < KNOWN_MS;
    if (isKnown && this.#leftMs(seen.bot) > RENEW_AHEAD_MS) return Promise.resolve(seen.bot);
    const under = this.#asking.get(key) ?? this.#ask(key);
    this.#asking.set(key, under);
    return under;
  }

  /** After an installation has changed. */
  forget(key: string): void {
    this.#known.delete(key);
  }

  async #token(key: string): Promise<string> {
    const now = await this.current(key);
    if (now === null) throw new Error("the app is not installed in this workspace any more");
    return now.token;
  }

  async #insteadOf(key: string, refused: string): Promise<string | null> {
    this.forget(key);
    const now = await this.current(key);
    if (now === null) return null;
    if (now.token !== refused) return now.token;
    await this.#deps.giveUp(key);
    return null;
  }

  async #ask(key: string): Promise<InstalledBot | null> {
    try {
      const kept = await this.#deps.load(key);
      const isOld = kept !== null && this.#leftMs(kept) <= RENEW_AHEAD_MS;
      const bot = isOld ? await this.#renewed(key, kept) : kept;
      if (bot !== null) this.#known.set(key, { bot, at: this.#deps.now() });
      return bot;
    } finally {
      this.#asking.delete(key);
    }
  }

  async #renewed(key: string, bot: InstalledBot): Promise<InstalledBot | null> {
    try {
      await this.#deps.renew(key);
      return await this.#deps.load(key);
    } catch (fault) {
      if (this.#leftMs(bot) <= 0) throw fault;
      return bot; // it holds for a while yet
    }
  }

  #leftMs({ endsAt }: InstalledBot): number {
    return endsAt === null ? Number.POSITIVE_INFINITY : endsAt.getTime() - this.#deps.now();
  }
}
