import { addDate, type KeepDatesDeps, removeDate, showDates } from "../flows/keep-dates.ts";
import type { AddDateDeps } from "../slack/views/on-date-submitted.ts";
import { addClientDate, loadClientDates, removeClientDate } from "../store/client-dates.ts";
import type { Meet } from "./meet.ts";
import type { Runtime } from "./runtime.ts";

/** Days that clients told us of by themselves. */
export function dateDeps(
  { store, workspace, today }: Pick<Runtime, "store" | "workspace" | "today">,
  meet: Meet,
): AddDateDeps {
  const { prisma } = store;
  const { id: workspaceId } = workspace;
  const deps: KeepDatesDeps = {
    findMember: meet,
    loadClientDates: (asked) => loadClientDates(prisma, asked),
    addClientDate: (given) => addClientDate(prisma, given),
    removeClientDate: (given) => removeClientDate(prisma, given),
  };
  return {
    today,
    showDates: (asked) => showDates(deps, { workspaceId, ...asked }),
    addDate: (given) => addDate(deps, { workspaceId, today: today(), ...given }),
    removeDate: (given) => removeDate(deps, { workspaceId, ...given }),
  };
}
