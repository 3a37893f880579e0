import { dismissLapse } from "../flows/dismiss-lapse.ts";
import { snoozeCase } from "../flows/snooze-case.ts";
import { takeCase } from "../flows/take-case.ts";
import type { Jobs } from "../jobs/worker.ts";
import type { CaseListenerDeps } from "../slack/listen/cases.ts";
import type { QueuePosting } from "../store/announce-morning.ts";
import { changeCase } from "../store/cases.ts";
import type { Meet } from "./meet.ts";
import type { Runtime } from "./runtime.ts";

/** What a card's own buttons do. */
export function caseDeps(
  runtime: Pick<Runtime, "store" | "workspace" | "today">,
  jobs: Pick<Jobs, "send">,
  meet: Meet,
): CaseListenerDeps {
  const { store, workspace, today } = runtime;
  const deps = {
    changeCase: changeCase.bind(null, store.prisma, queuePosting(jobs)),
    findMemberId: async (_workspaceId: string, slackUserId: string) => (await meet(slackUserId)).id,
  };
  const here = () => ({ workspaceId: workspace.id, today: today() });
  return {
    today,
    takeCase: (click) => takeCase(deps, { ...here(), ...click }),
    snoozeCase: (click) => snoozeCase(deps, { ...here(), ...click }),
    dismissLapse: (click) => dismissLapse(deps, { ...here(), ...click }),
  };
}

/** Asks for the outbox to be posted, within the transaction that wrote to it. */
export function queuePosting(jobs: Pick<Jobs, "send">): QueuePosting {
  return (tx) => jobs.send("outbox.post", {}, tx);
}
