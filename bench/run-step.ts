import { type ChildProcess, fork } from "node:child_process";
import { fileURLToPath } from "node:url";
import type { z } from "zod";

const working = new Set<ChildProcess>();

/** Ends every process that the bench has started and that still works; what waits for one then fails. */
export function endSteps(): void {
  for (const child of working) child.kill("SIGKILL");
}

/** Lets a process end with the bench, whatever ends it. */
export function stopAtEnd(child: ChildProcess): void {
  if (working.size === 0) process.once("exit", endSteps);
  working.add(child);
  child.once("exit", () => {
    working.delete(child);
    if (working.size === 0) process.off("exit", endSteps);
  });
}

/**
 * Runs a file of steps/ in a process of its own, so that its peak of memory is its own, and returns what it tells.
 * Throws when it ends without telling.
 */
export async function runStep<Told>(
  step: string,
  given: object,
  tells: z.ZodType<Told>,
): Promise<Told> {
  const child = fork(
    fileURLToPath(new URL(`./steps/${step}.ts`, import.meta.url)),
    [JSON.stringify(given)],
    { execArgv: ["--max-old-space-size=8192"] },
  );
  stopAtEnd(child);
  let told: unknown;
  child.on("message", (message) => {
    told = message;
  });
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once("error", reject);
    child.once("exit", resolve);
  });
  if (code !== 0) throw new Error(`the step '${step}' ended with exit code ${code}`);
  return tells.parse(told);
}

/** Called by a step: what it has found out. */
export function tell(told: object): void {
  process.send?.(told);
  process.disconnect?.();
}

/** Called by a step that goes on working. */
export function tellOn(told: object): void {
  process.send?.(told);
}

export type LongStep = {
  /** Says something to the step and waits for what it tells next. */
  ask(message: string): Promise<unknown>;
  /** Waits for what the step tells next. */
  hear(): Promise<unknown>;
  /** Lets the step end by itself. */
  stop(): Promise<void>;
};

/** Starts a file of steps/ that serves until it is stopped. */
export function startStep(step: string, given: object): LongStep {
  const child = fork(
    fileURLToPath(new URL(`./steps/${step}.ts`, import.meta.url)),
    [JSON.stringify(given)],
    { execArgv: ["--max-semi-space-size=4"] }, // as `npm start` runs it, which its memory depends on
  );
  stopAtEnd(child);
  const ended = new Promise<number | null>((resolve) => child.once("exit", resolve));
  const hear = async (): Promise<unknown> => {
    const told = new Promise((resolve) => child.once("message", resolve));
    const first = await Promise.race([told, ended.then((code) => new Error(`ended: ${code}`))]);
    if (first instanceof Error) throw new Error(`the step '${step}' ${first.message}`);
    return first;
  };
  return {
    hear,
    async ask(message) {
      const told = hear();
      child.send(message);
      return told;
    },
    async stop() {
      if (child.connected) child.send("stop");
      const patience = setTimeout(() => child.kill("SIGKILL"), STOP_WITHIN_MS);
      await ended;
      clearTimeout(patience);
    },
  };
}

const STOP_WITHIN_MS = 20_000;
