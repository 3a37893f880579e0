import { readFile } from "node:fs/promises";
import { parse } from "yaml";
import { z } from "zod";
import { type Check, doctorCommand } from "../cli/doctor.ts";
import type { Config } from "../config.ts";
import type { CheckResult } from "../core/check-result.ts";
import { checkModel } from "../llm/check-model.ts";
import { checkAppToken, checkBotToken, checkClock, makeCheckClient } from "../slack/check-slack.ts";
import { DataInUseError, lockDataFolder } from "../store/data-lock.ts";
import { checkDatabase } from "../store/check-database.ts";
import { placeOf } from "./runtime.ts";

/** `npm run doctor`; a configuration that cannot be read was said before this runs. */
export async function runDoctor(config: Config): Promise<number> {
  const checks: Check[] = [
    { name: "Configuration", run: async () => ({ ok: true, says: describe(config) }) },
    { name: "Database", run: () => checkStore(config) },
    ...(await slackChecks(config)),
    { name: "Model", run: () => checkModelOf(config) },
  ];
  return doctorCommand({ checks, write: (line) => void process.stdout.write(`${line}\n`) });
}

function describe({ slack, databaseUrl, dataDir }: Config): string {
  const mode = {
    local: "local workspace, no Slack tokens set",
    socket: "Slack over Socket Mode",
    http: "Slack over HTTP",
    install: "Slack over HTTP, installed by many companies",
  }[slack.mode];
  const data =
    databaseUrl === null ? `embedded database in ${dataDir}` : "PostgreSQL of DATABASE_URL";
  return `${mode}; ${data}`;
}

async function checkStore(config: Config): Promise<CheckResult> {
  if (config.databaseUrl !== null) return checkDatabase(placeOf(config));
  try {
    const lock = await lockDataFolder(config.dataDir);
    try {
      return await checkDatabase(placeOf(config));
    } finally {
      await lock.release();
    }
  } catch (fault) {
    if (!(fault instanceof DataInUseError)) throw fault;
    return { ok: true, says: "in use by a running coach, so it was left alone" };
  }
}

const Manifest = z.object({
  oauth_config: z.object({ scopes: z.object({ bot: z.array(z.string()) }) }),
});

async function slackChecks({ slack }: Config): Promise<Check[]> {
  if (slack.mode === "local")
    return [
      {
        name: "Slack",
        run: async () => ({ ok: true, says: "not connected: the local workspace is used" }),
      },
    ];
  const file = await readFile(new URL("../../manifest.yml", import.meta.url), "utf8");
  const scopes = Manifest.parse(parse(file)).oauth_config.scopes.bot;
  const apiUrl = slack.apiUrl ?? "https://slack.com/api/";
  const clock: Check = { name: "Clock", run: () => checkClock(apiUrl, () => Date.now()) };
  if (slack.mode === "install") return [clock];
  const { botToken } = slack;
  const bot: Check = {
    name: "Slack bot token",
    run: () => checkBotToken(makeCheckClient(botToken, apiUrl), scopes),
  };
  if (slack.mode === "http") return [bot, clock];
  const socket = {
    name: "Slack app token",
    run: () => checkAppToken(makeCheckClient(slack.appToken, apiUrl)),
  };
  return [bot, socket, clock];
}

async function checkModelOf({ model }: Config): Promise<CheckResult> {
  return model === null
    ? { ok: true, says: "none is set: the playbook writes and speaks" }
    : checkModel({ ...model, timeoutMs: 15_000 });
}
