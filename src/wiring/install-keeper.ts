import type { InstallationQuery } from "@slack/bolt";
import type { Workspace } from "../core/workspace.ts";
import { makeCheckClient } from "../slack/check-slack.ts";
import { type FreshBot, refusesToken } from "../slack/fresh-client.ts";
import type { Farewell, SlackPlace } from "../slack/place-of.ts";
import { findInstallation, type KeptInstallation } from "../store/installations.ts";
import { findTeamOf, loadCompanies, type SlackTeam } from "../store/workspaces.ts";
import { InstalledTokens } from "./installed-tokens.ts";
import type { Installs } from "./installs.ts";
import type { Program } from "./runtime.ts";

export type InstallKeeperDeps = {
  readonly program: Pick<Program, "store" | "log">;
  readonly installs: Installs;
  readonly slackApiUrl: string | undefined; // undefined: Slack itself
  /** Has Slack's library ask for a new token. */
  readonly renewToken: (query: InstallationQuery<boolean>) => Promise<void>;
  /** Slack takes no token of it: its coaches are to be closed for now. */
  readonly onRefused: (key: string) => void;
};

const ASK_AGAIN_MS = 5 * 60_000;
const ERASED_AFTER_MS = 7 * 24 * 3_600_000; // without a word from Slack that the app was taken off

/** Who has the app, with which token, and until when. */
export class InstallKeeper {
  readonly #deps: InstallKeeperDeps;
  readonly #tokens: InstalledTokens;
  readonly #seen = new Set<string>(); // keys of installations that there were since the start
  readonly #askedAt = new Map<string, number>();

  constructor(deps: InstallKeeperDeps) {
    this.#deps = deps;
    const { installs, renewToken } = deps;
    this.#tokens = new InstalledTokens({
      load: (key) => installs.loadBot(key),
      renew: (key) => installs.renew(key, renewToken),
      giveUp: (key) => this.#noteIfRefused(key),
      now: () => Date.now(),
    });
  }

  findFor(team: {
    readonly teamId: string;
    readonly enterpriseId: string | null;
  }): Promise<KeptInstallation | null> {
    return this.#deps.installs.findFor(team);
  }

  /** Null: the app is not installed there, or Slack takes its tokens no more. */
  async botOf({ id }: Workspace): Promise<FreshBot | null> {
    const team = await findTeamOf(this.#deps.program.store.prisma, id);
    const kept = team === null ? null : await this.#installationOf(team);
    if (team === null || kept === null || !(await this.#works(kept.key))) return null;
    const isOrgWide = kept.slackTeamId === null;
    return this.#tokens.botOf(kept.key, { teamId: team.slackTeamId, isOrgWide });
  }

  /** After somebody has installed the app again. */
  forget(key: string): void {
    this.#tokens.forget(key);
    this.#askedAt.delete(key);
  }

  /** The companies whose data is to go; the installation itself is gone when this returns. */
  async companiesLeaving(place: SlackPlace, farewell: Farewell): Promise<readonly string[]> {
    const { installs, program } = this.#deps;
    const companies = await loadCompanies(program.store.prisma);
    if (farewell.of === "teams")
      return companies
        .filter(({ slackTeamId }) => farewell.teamIds.includes(slackTeamId))
        .map(({ id }) => id);
    const key = place.isOrgWide || place.teamId === null ? place.enterpriseId : place.teamId;
    if (key === null || (await this.#isOldNews(key, farewell.saidAt))) return [];
    await installs.remove(key);
    this.forget(key);
    const left = companies.filter(
      ({ slackTeamId, slackEnterpriseId }) => slackTeamId === key || slackEnterpriseId === key,
    );
    const gone = await Promise.all(
      left.map(async (one) =>
        one.slackTeamId === key || (await this.#isGone(one)) ? [one.id] : [],
      ),
    );
    return gone.flat();
  }

  /** Of these companies those whose data is to go: nobody has the app any more, or Slack has refused it for long. */
  async look<C extends SlackTeam>(companies: readonly C[]): Promise<readonly C[]> {
    const since = await this.#deps.installs.loadRefusals();
    for (const key of since.keys()) this.#seen.add(key);
    const gone: C[] = [];
    for (const company of companies) {
      const key = since.has(company.slackTeamId)
        ? company.slackTeamId
        : (company.slackEnterpriseId ?? company.slackTeamId);
      // Asked one by one only where something is wrong.
      if (since.get(key) === null || !this.#hadApp(company) || !(await this.#isGone(company)))
        continue;
      gone.push(company);
      await this.#deps.installs.remove(key);
      this.forget(key);
    }
    return gone;
  }

  /** Whoever never installed it here came with a bot token of their own: nobody has taken anything off. */
  #hadApp({ slackTeamId, slackEnterpriseId }: SlackTeam): boolean {
    return this.#seen.has(slackTeamId) || this.#seen.has(slackEnterpriseId ?? "");
  }

  async #isGone(team: SlackTeam): Promise<boolean> {
    const kept = await this.#installationOf(team);
    if (kept === null) return true;
    const since = await this.#deps.installs.refusedSince(kept.key);
    if (since === null || (await this.#works(kept.key))) return false;
    return Date.now() - since.getTime() > ERASED_AFTER_MS;
  }

  #installationOf({ slackTeamId, slackEnterpriseId }: SlackTeam): Promise<KeptInstallation | null> {
    return this.findFor({ teamId: slackTeamId, enterpriseId: slackEnterpriseId });
  }

  /** Slack repeats what it said: the app may have been installed again meanwhile. */
  async #isOldNews(key: string, saidAt: Date): Promise<boolean> {
    const kept = await findInstallation(this.#deps.program.store.prisma, key);
    if (kept === null || kept.installedAt <= saidAt) return false;
    this.#tokens.forget(key);
    return !(await this.#isRefused(key));
  }

  /** What was refused once is asked again every few minutes. */
  async #works(key: string): Promise<boolean> {
    const { installs, program } = this.#deps;
    if ((await installs.refusedSince(key)) === null) return true;
    if (Date.now() - (this.#askedAt.get(key) ?? 0) < ASK_AGAIN_MS) return false;
    if (await this.#isRefused(key)) return false;
    await installs.noteRefused(key, null);
    program.log.info({ event: "install.works-again", key });
    return true;
  }

  async #noteIfRefused(key: string): Promise<void> {
    if (!(await this.#isRefused(key))) return;
    await this.#deps.installs.noteRefused(key, new Date());
    this.#deps.program.log.error({ event: "install.refused", key });
    this.#deps.onRefused(key);
  }

  /** Asks Slack itself. When Slack does not answer, nothing is known: it is not refused. */
  async #isRefused(key: string): Promise<boolean> {
    this.#askedAt.set(key, Date.now());
    const bot = await this.#tokens.current(key).catch(() => null);
    if (bot === null) return false;
    try {
      await makeCheckClient(bot.token, this.#deps.slackApiUrl).auth.test();
      return false;
    } catch (fault) {
      return refusesToken(fault);
    }
  }
}
