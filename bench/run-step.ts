import { fork } from "node:child_process";
import { fileURLToPath } from "node:url";
import type { z } from "zod";

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
