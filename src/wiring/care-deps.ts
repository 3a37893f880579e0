import type { Jobs } from "../jobs/worker.ts";
import type { CareListenerDeps } from "../slack/listen/care.ts";
import { dateDeps } from "./date-deps.ts";
import { errandDeps } from "./errand-deps.ts";
import type { Meet } from "./meet.ts";
import { noticeDeps } from "./notice-deps.ts";
import type { Runtime } from "./runtime.ts";
import { watchDeps } from "./watch-deps.ts";

/** Second chances and prevention. */
export function careDeps(
  runtime: Pick<Runtime, "store" | "workspace" | "today">,
  jobs: Pick<Jobs, "send">,
  meet: Meet,
): CareListenerDeps {
  return {
    watches: watchDeps(runtime, jobs, meet),
    errands: errandDeps(runtime, jobs, meet),
    notices: noticeDeps(runtime, jobs, meet),
    dates: dateDeps(runtime, meet),
  };
}
