import { setTimeout as wait } from "node:timers/promises";
import { endSteps } from "../run-step.ts";

/** What was measured, or why it was not. */
export type Attempt<T> =
  | { readonly done: true; readonly value: T }
  | { readonly done: false; readonly why: string };

const UNWIND_MS = 30_000; // for what was begun to put itself away

/** Measures within so many seconds. Never throws: what fails or takes too long is told, and its processes are ended. */
export async function attempt<T>(seconds: number, measure: () => Promise<T>): Promise<Attempt<T>> {
  const ended = new AbortController();
  const measured = measure().then(
    (value): Attempt<T> => ({ done: true, value }),
    (error: unknown): Attempt<T> => ({ done: false, why: reasonOf(error) }),
  );
  const late = wait(seconds * 1000, "late" as const, { signal: ended.signal }).catch(
    () => "late" as const,
  );
  const first = await Promise.race([measured, late]);
  ended.abort();
  if (first !== "late") return first;
  endSteps();
  await Promise.race([measured, wait(UNWIND_MS, undefined, { ref: false })]);
  return { done: false, why: `not done within ${seconds} seconds` };
}

/** The first line of what went wrong. */
function reasonOf(error: unknown): string {
  const said = error instanceof Error ? error.message : String(error);
  return said.trim().split("\n")[0] ?? "";
}
