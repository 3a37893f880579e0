import type { Installation, InstallationQuery, InstallationStore } from "@slack/bolt";
import { z } from "zod";
import type { PrismaClient } from "../store/generated/client.ts";
import {
  findInstallation,
  findInstallationOf,
  type KeptInstallation,
  loadInstallations,
  lockInstallation,
  removeInstallation,
  saveInstallation,
} from "../store/installations.ts";
import type { Seals } from "../store/sealing/seals.ts";
import type { InstalledBot } from "./installed-tokens.ts";

export type Installed = Installation<"v2">;

export type InstallsDeps = {
  readonly prisma: PrismaClient; // that sees all companies
  readonly seals: Seals;
  /** Somebody has installed the app, for the first time or again. */
  readonly onInstalled: (installation: Installed, key: string) => Promise<void>;
};

const Bot = z.object({
  token: z.string(),
  id: z.string(),
  userId: z.string(),
  expiresAt: z.number().optional(), // seconds since 1970
});
const Sealed = z.object({
  installation: z.custom<Installed>((value) => z.object({ bot: Bot }).safeParse(value).success),
  refusedSince: z.coerce.date().nullable(), // Slack has taken no token of it since
});
type Content = z.infer<typeof Sealed>;

/** The app's installations, as they are kept encrypted in the database. */
export class Installs implements InstallationStore {
  readonly #deps: InstallsDeps;
  readonly #renewing = new Set<string>();
  #lastRenewal: Promise<unknown> = Promise.resolve();

  constructor(deps: InstallsDeps) {
    this.#deps = deps;
  }

  /** Called by Slack's library after an installation, and after a renewal. */
  async storeInstallation(installation: Installation): Promise<void> {
    if (!isOfBot(installation))
      throw new Error("Slack gave the app no bot: manifest.yml asks for a bot user");
    const { key } = placeIn(installation);
    if (this.#renewing.has(key)) return this.#save(key, installation, null);
    await lockInstallation(this.#deps.prisma, key, () => this.#save(key, installation, new Date()));
    await this.#deps.onInstalled(installation, key);
  }

  async fetchInstallation({
    teamId,
    enterpriseId,
    isEnterpriseInstall,
  }: InstallationQuery<boolean>): Promise<Installed> {
    const key = isEnterpriseInstall ? enterpriseId : teamId;
    const kept = key === undefined ? null : await this.#read(key);
    if (kept === null) throw new Error(`the app is not installed in ${key ?? "no workspace"}`);
    return kept.content.installation;
  }

  /** The installation that a workspace's coach works by; null: there is none. */
  findFor(team: {
    readonly teamId: string;
    readonly enterpriseId: string | null;
  }): Promise<KeptInstallation | null> {
    return findInstallationOf(this.#deps.prisma, team);
  }

  async loadBot(key: string): Promise<InstalledBot | null> {
    const bot = Bot.nullable().parse((await this.#read(key))?.content.installation.bot ?? null);
    if (bot === null) return null;
    const endsAt = bot.expiresAt === undefined ? null : new Date(bot.expiresAt * 1000);
    return { token: bot.token, botId: bot.id, botUserId: bot.userId, endsAt };
  }

  /** One at a time in this process, and for each installation one at a time in all of them. */
  renew(key: string, ask: (query: InstallationQuery<boolean>) => Promise<void>): Promise<void> {
    const next = this.#lastRenewal.then(() => this.#renew(key, ask));
    this.#lastRenewal = Promise.allSettled([next]);
    return next;
  }

  /** When Slack began to refuse it; null: it works, or is gone. */
  async refusedSince(key: string): Promise<Date | null> {
    return (await this.#read(key))?.content.refusedSince ?? null;
  }

  /** The same of all installations there are, by their keys. */
  async loadRefusals(): Promise<ReadonlyMap<string, Date | null>> {
    const all = await loadInstallations(this.#deps.prisma);
    return new Map(all.map((kept) => [kept.key, this.#open(kept).refusedSince]));
  }

  async noteRefused(key: string, since: Date | null): Promise<void> {
    const found = await this.#read(key);
    if (found === null || (since !== null && found.content.refusedSince !== null)) return;
    const content = { ...found.content, refusedSince: since };
    await saveInstallation(this.#deps.prisma, { ...found.kept, sealed: this.#seal(content) });
  }

  remove(key: string): Promise<void> {
    return removeInstallation(this.#deps.prisma, key);
  }

  async #renew(
    key: string,
    ask: (query: InstallationQuery<boolean>) => Promise<void>,
  ): Promise<void> {
    await lockInstallation(this.#deps.prisma, key, async () => {
      const kept = await findInstallation(this.#deps.prisma, key);
      if (kept === null) return;
      const { slackTeamId, slackEnterpriseId } = kept;
      this.#renewing.add(key);
      try {
        await ask({
          teamId: slackTeamId ?? undefined,
          enterpriseId: slackEnterpriseId ?? undefined,
          isEnterpriseInstall: slackTeamId === null,
        });
      } finally {
        this.#renewing.delete(key);
      }
    });
  }

  /** `installedAt` null: a renewal, which leaves the day of the installation as it is. */
  async #save(key: string, installation: Installed, installedAt: Date | null): Promise<void> {
    const { prisma } = this.#deps;
    const day = installedAt ?? (await findInstallation(prisma, key))?.installedAt;
    if (day === undefined) return; // uninstalled meanwhile
    await saveInstallation(prisma, {
      ...placeIn(installation),
      sealed: this.#seal({ installation, refusedSince: null }),
      tokenEndsAt: endOf(installation),
      installedAt: day,
    });
  }

  async #read(
    key: string,
  ): Promise<{ readonly kept: KeptInstallation; readonly content: Content } | null> {
    const kept = await findInstallation(this.#deps.prisma, key);
    if (kept === null) return null;
    return { kept, content: this.#open(kept) };
  }

  #open({ sealed }: KeptInstallation): Content {
    return Sealed.parse(JSON.parse(this.#deps.seals.unseal(sealed)));
  }

  #seal(content: Content): string {
    return this.#deps.seals.seal(JSON.stringify(content));
  }
}

function isOfBot(installation: Installation): installation is Installed {
  return installation.authVersion === "v2" && installation.bot !== undefined;
}

function endOf({ bot }: Installed): Date | null {
  return bot?.expiresAt === undefined ? null : new Date(bot.expiresAt * 1000);
}

type InstalledIn = Pick<KeptInstallation, "key" | "slackTeamId" | "slackEnterpriseId">;

/** A whole organization is kept by its own id. */
export function placeIn({ isEnterpriseInstall, enterprise, team }: Installed): InstalledIn {
  const slackTeamId = isEnterpriseInstall === true ? null : (team?.id ?? null);
  const slackEnterpriseId = enterprise?.id ?? null;
  const key = slackTeamId ?? slackEnterpriseId;
  if (key === null) throw new Error("Slack named no workspace that the app was installed in");
  return { key, slackTeamId, slackEnterpriseId };
}
