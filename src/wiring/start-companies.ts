import { readFile } from "node:fs/promises";
import { parse } from "yaml";
import { z } from "zod";
import type { InstallConfig } from "../config-slack.ts";
import { type JobQueue, openJobs } from "../jobs/worker.ts";
import { Front } from "../slack/front.ts";
import { makeInstallReceiver } from "../slack/install-receiver.ts";
import { Companies } from "./companies.ts";
import { surveyPagesOfMany } from "./companies-http.ts";
import { openDoors } from "./http-deps.ts";
import { InstallKeeper } from "./install-keeper.ts";
import { type Installed, Installs, placeIn } from "./installs.ts";
import { meetInstaller } from "./meet-installer.ts";
import type { Progress } from "./progress.ts";
import { refuseUnguarded } from "./refuse-unguarded.ts";
import type { Program } from "./runtime.ts";
import type { RunningCoach } from "./start-coach.ts";

type Start = {
  readonly program: Program;
  readonly slack: InstallConfig;
  readonly progress: Progress;
  readonly lookEveryMs?: number;
};

const LOOK_EVERY_MS = 20_000; // what another process did is noticed within half a minute

/** Serves every company that has installed the app, and lets others install it. */
export async function startCompanies(start: Start): Promise<RunningCoach> {
  const { program, slack, progress, lookEveryMs = LOOK_EVERY_MS } = start;
  const { store, log } = program;
  await refuseUnguarded(store);
  const opened = progress.begin("Jobs");
  const onFault = (job: string, fault: unknown) => log.error({ event: "job.failed", job }, fault);
  const queue = await openJobs(store.queueOn, onFault, "many");
  opened();
  const closing: (() => Promise<unknown>)[] = [() => queue.stop()];
  try {
    const { companies, receiver } = await joinParts(program, slack, queue);
    closing.push(() => companies.close());
    const connected = progress.begin("Slack");
    const front = new Front({ receiver, handOver: companies.take });
    await front.start(slack.port);
    closing.push(async () => front.stop());
    connected(`HTTP on port ${slack.port}, at /slack/events; installed at /slack/install`);
    const doors = () => (program.config.http === null ? [] : surveyPagesOfMany(program, companies));
    const http = await openDoors(program, doors, progress);
    closing.push(async () => http?.close());
    await queue.work(companies);
    await companies.look();
    await companies.beginAll();
    closing.push(watch(companies, { log, everyMs: lookEveryMs }));
    return { isConnected: () => true, stop: () => closeAll(closing) };
  } catch (fault) {
    await closeAll(closing);
    throw fault;
  }
}

/** The receiver, the installations and the companies need one another. */
async function joinParts(program: Program, slack: InstallConfig, queue: JobQueue) {
  const { log } = program;
  const { prisma, seals } = program.store;
  const slackApiUrl = slack.apiUrl ?? undefined;
  const made = Promise.withResolvers<{ keeper: InstallKeeper; companies: Companies }>();
  const installs = new Installs({
    prisma,
    seals,
    async onInstalled(installation, key) {
      const { keeper, companies } = await made.promise;
      keeper.forget(key);
      await follow({ program, companies, slackApiUrl }, installation);
    },
  });
  const { receiver, renewToken } = makeInstallReceiver({
    ...slack,
    scopes: await readScopes(),
    installations: installs,
    onFault: (fault) => log.error({ event: "install.failed" }, fault),
  });
  const keeper = new InstallKeeper({
    program,
    installs,
    slackApiUrl,
    renewToken,
    onRefused(key) {
      // Not waited for: whoever found out is at work in the coach that is closed.
      made.promise
        .then(({ companies: all }) => all.reopenOf(key))
        .catch((fault: unknown) => log.error({ event: "company.not-closed" }, fault));
    },
  });
  const companies = new Companies({ program, queue, keeper, slackApiUrl });
  made.resolve({ keeper, companies });
  return { companies, receiver };
}

type Following = {
  readonly program: Program;
  readonly companies: Companies;
  readonly slackApiUrl: string | undefined;
};

/** A workspace's coach begins at once; those of an organization begin when they are spoken to. */
async function follow(
  { program, companies, slackApiUrl }: Following,
  installation: Installed,
): Promise<void> {
  const { key, slackTeamId, slackEnterpriseId } = placeIn(installation);
  program.log.info({ event: "install.done", key });
  await companies.reopenOf(key);
  if (slackTeamId === null) return;
  const workspace = await meetInstaller(program.store.prisma, {
    slackTeamId,
    slackEnterpriseId,
    name: installation.team?.name ?? null,
    installedBy: installation.user.id,
    token: installation.bot?.token ?? "",
    slackApiUrl,
  });
  await companies.begin(workspace);
}

const Manifest = z.object({
  oauth_config: z.object({ scopes: z.object({ bot: z.array(z.string()) }) }),
});

async function readScopes(): Promise<readonly string[]> {
  const file = await readFile(new URL("../../manifest.yml", import.meta.url), "utf8");
  return Manifest.parse(parse(file)).oauth_config.scopes.bot;
}

/** Looks again and again at what other processes did; returns what ends it. */
function watch(
  companies: Companies,
  { log, everyMs }: Pick<Program, "log"> & { readonly everyMs: number },
): () => Promise<void> {
  let last: Promise<void> = Promise.resolve();
  let isLooking = false;
  const timer = setInterval(() => {
    if (isLooking) return;
    isLooking = true;
    last = companies
      .look()
      .catch((fault: unknown) => log.error({ event: "companies.not-looked-at" }, fault))
      .finally(() => void (isLooking = false));
  }, everyMs);
  timer.unref();
  return async () => {
    clearInterval(timer);
    await last;
  };
}

/** The last opened first. */
async function closeAll(closing: readonly (() => Promise<unknown>)[]): Promise<void> {
  for (const close of closing.toReversed()) await close();
}
