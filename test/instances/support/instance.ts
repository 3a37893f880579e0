import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { TEST_TOKENS } from "../../support/test-tokens.ts";

export type Instance = {
  /** Rejects with what the process said when it ended instead. */
  readonly ready: Promise<void>;
  /** kill -9: nothing is finished, nothing is handed back. */
  readonly kill: () => Promise<void>;
  /** Asks it to end, as a supervisor does; its exit code, null when it had to be killed after `patienceMs`. */
  readonly stop: (patienceMs: number) => Promise<number | null>;
};

export type InstancePlace = {
  readonly databaseUrl: string;
  readonly slackApiUrl: string;
  readonly dataDir: string;
  readonly today: string;
  readonly port: number | null; // null: Socket Mode
};

const MAIN = join(import.meta.dirname, "../../../src/main.ts");

/** The program itself, in a process of its own: `npm start` with a company's tokens. */
export function startInstance(place: InstancePlace): Instance {
  const child = spawn(process.execPath, [MAIN, "start"], {
    env: environmentOf(place),
    stdio: ["ignore", "pipe", "pipe"],
  });
  const said: string[] = [];
  const ready = waitFor(child, said, "Ready.");
  ready.catch(() => {}); // whoever waits for it hears of it
  const ended = once(child, "exit");
  return {
    ready,
    async kill() {
      child.kill("SIGKILL");
      await ended;
    },
    async stop(patienceMs) {
      child.kill("SIGTERM");
      const timer = setTimeout(() => child.kill("SIGKILL"), patienceMs);
      await ended;
      clearTimeout(timer);
      return child.exitCode;
    },
  };
}

function environmentOf(place: InstancePlace): NodeJS.ProcessEnv {
  const { databaseUrl, slackApiUrl, dataDir, today, port } = place;
  const way =
    port === null
      ? { SLACK_APP_TOKEN: TEST_TOKENS.app }
      : { SLACK_SIGNING_SECRET: TEST_TOKENS.signingSecret, PORT: String(port) };
  return {
    PATH: process.env["PATH"],
    HOME: process.env["HOME"],
    DATABASE_URL: databaseUrl,
    SLACK_API_URL: slackApiUrl,
    SLACK_BOT_TOKEN: TEST_TOKENS.bot,
    DATA_DIR: dataDir,
    TODAY: today,
    LOG_LEVEL: "error",
    ...way,
  };
}

async function waitFor(child: ChildProcess, said: string[], word: string): Promise<void> {
  const heard = Promise.withResolvers<void>();
  const hear = (chunk: Buffer): void => {
    said.push(chunk.toString());
    if (said.join("").includes(word)) heard.resolve();
  };
  child.stdout?.on("data", hear);
  child.stderr?.on("data", (chunk: Buffer) => void said.push(chunk.toString()));
  child.once("exit", (code, signal) =>
    heard.reject(new Error(`the process ended (${code ?? signal}) and said: ${said.join("")}`)),
  );
  return heard.promise;
}
