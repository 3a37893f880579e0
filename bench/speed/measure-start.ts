import { type ChildProcess, spawn } from "node:child_process";
import { readFile } from "node:fs/promises";
import { createInterface } from "node:readline";
import { setTimeout as wait } from "node:timers/promises";
import { z } from "zod";

export type Started = {
  readonly readySeconds: number; // until the page's address is said
  readonly alertSeconds: number; // until the first alert stands in its channel
  readonly atRestMb: number;
};

const REST_MS = 45_000; // as in measure-acks.ts
const LONGEST_MS = 300_000;

/** `npm start` as somebody who tries it out runs it; what it keeps stays in the folder. */
export async function measureStart(
  environment: Readonly<Record<string, string>>,
): Promise<Started> {
  const began = performance.now();
  const seconds = (): number => (performance.now() - began) / 1000;
  const child = spawn(process.execPath, ["src/main.ts", "start"], {
    env: { ...process.env, PORT: "0", LOG_LEVEL: "silent", ...environment },
    stdio: ["ignore", "pipe", "inherit"],
  });
  try {
    const address = await heardAddress(child);
    const readySeconds = seconds();
    await firstAlert(address);
    const alertSeconds = seconds();
    await wait(REST_MS);
    return { readySeconds, alertSeconds, atRestMb: await residentMb(child.pid) };
  } finally {
    child.kill("SIGTERM");
    await new Promise((resolve) => child.once("exit", resolve));
  }
}

async function heardAddress(child: ChildProcess): Promise<string> {
  if (child.stdout === null) throw new Error("the coach says nothing");
  for await (const line of createInterface(child.stdout)) {
    const [, address] = /^Open (http\S+?)\/?$/u.exec(line) ?? [];
    if (address !== undefined) return (child.stdout.resume(), address);
  }
  throw new Error("the coach ended before it was ready");
}

const History = z.object({ ok: z.literal(true), messages: z.array(z.unknown()) });

async function firstAlert(address: string): Promise<void> {
  const until = performance.now() + LONGEST_MS;
  while (performance.now() < until) {
    const answer = await fetch(`${address}/api/conversations.history`, {
      method: "POST",
      headers: { authorization: "Bearer xoxb-local", "content-type": "application/json" },
      body: JSON.stringify({ channel: "C0ALERTS" }),
    });
    const history = History.safeParse(await answer.json());
    if (history.success && history.data.messages.length > 0) return;
    await wait(50);
  }
  throw new Error("no alert came");
}

async function residentMb(pid: number | undefined): Promise<number> {
  const status = await readFile(`/proc/${pid}/status`, "utf8").catch(() => "");
  return Number(/^VmRSS:\s+(\d+) kB$/mu.exec(status)?.[1]) / 1024;
}
