import { type ChildProcess, spawn } from "node:child_process";
import { readFile } from "node:fs/promises";
import { createInterface } from "node:readline";
import { setTimeout as wait } from "node:timers/promises";
import { z } from "zod";
import { stopAtEnd } from "../run-step.ts";

/** `npm start` as somebody who tries it out runs it. */
export type DemoProcess = {
  readonly address: string; // of the page, without a slash at its end
  readonly readySeconds: number; // from start until the address is said
  /** Seconds from start until the first alert stands in its channel. */
  firstAlert(): Promise<number>;
  residentMb(): Promise<number>;
  stop(): Promise<void>;
};

const FIRST_ALERT_MS = 60_000;
const ANSWER_MS = 10_000;
const STOP_WITHIN_MS = 20_000;

/** What it keeps stays in the folder. */
export async function startDemo(folder: string): Promise<DemoProcess> {
  const began = performance.now();
  const seconds = (): number => (performance.now() - began) / 1000;
  const flags = ["--max-semi-space-size=4"]; // as in package.json
  const child = spawn(process.execPath, [...flags, "src/main.ts", "start"], {
    cwd: new URL("../..", import.meta.url),
    env: { ...process.env, PORT: "0", LOG_LEVEL: "silent", DATA_DIR: folder },
    stdio: ["ignore", "pipe", "inherit"],
  });
  stopAtEnd(child);
  try {
    const address = await heardAddress(child);
    return {
      address,
      readySeconds: seconds(),
      firstAlert: async () => {
        await alertStands(address);
        return seconds();
      },
      residentMb: () => residentMb(child.pid),
      stop: () => stop(child),
    };
  } catch (error) {
    await stop(child);
    throw error;
  }
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = new Promise((resolve) => child.once("exit", resolve));
  child.kill("SIGTERM");
  const patience = setTimeout(() => child.kill("SIGKILL"), STOP_WITHIN_MS);
  await ended;
  clearTimeout(patience);
}

async function heardAddress(child: ChildProcess): Promise<string> {
  if (child.stdout === null) throw new Error("the coach says nothing");
  const lines = createInterface(child.stdout);
  const address = await new Promise<string | null>((resolve) => {
    lines.on("line", (line) => {
      const [, found] = /^Open (http\S+?)\/?$/u.exec(line) ?? [];
      if (found !== undefined) resolve(found);
    });
    lines.once("close", () => resolve(null));
  });
  if (address === null) throw new Error("the coach ended before it was ready");
  return address;
}

const History = z.object({ ok: z.literal(true), messages: z.array(z.unknown()) });

async function alertStands(address: string): Promise<void> {
  const until = performance.now() + FIRST_ALERT_MS;
  while (performance.now() < until) {
    const answer = await fetch(`${address}/api/conversations.history`, {
      method: "POST",
      headers: { authorization: "Bearer xoxb-local", "content-type": "application/json" },
      body: JSON.stringify({ channel: "C0ALERTS" }),
      signal: AbortSignal.timeout(ANSWER_MS),
    });
    const history = History.safeParse(await answer.json());
    if (history.success && history.data.messages.length > 0) return;
    await wait(50);
  }
  throw new Error(`no alert came within ${FIRST_ALERT_MS / 1000} seconds`);
}

async function residentMb(pid: number | undefined): Promise<number> {
  const status = await readFile(`/proc/${pid}/status`, "utf8").catch(() => "");
  const [, kb] = /^VmRSS:\s+(\d+) kB$/mu.exec(status) ?? [];
  if (kb === undefined) throw new Error("memory is read from /proc, which only Linux has");
  return Number(kb) / 1024;
}
