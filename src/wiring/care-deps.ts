import type { Jobs } from "../jobs/worker.ts";
import type { ErrandListenerDeps } from "../slack/listen/errands.ts";
import { errandDeps } from "./errand-deps.ts";
import type { Meet } from "./meet.ts";
import type { Runtime } from "./runtime.ts";
import { watchDeps, type WatchWork } from "./watch-deps.ts";

export type CareWork = { readonly watches: WatchWork; readonly errands: ErrandListenerDeps };

/** Second chances and prevention. */
export function careDeps(
  runtime: Pick<Runtime, "store" | "workspace" | "today">,
  jobs: Pick<Jobs, "send">,
  meet: Meet,
): CareWork {
  return {
    watches: watchDeps(runtime, jobs, meet),
    errands: errandDeps(runtime, jobs, meet),
  };
}
