import { viewerOf } from "../core/access/scope.ts";
import { endPromise } from "../flows/end-promise.ts";
import { listPromises } from "../flows/list-promises.ts";
import { makePromise } from "../flows/make-promise.ts";
import { offerPromise } from "../flows/offer-promise.ts";
import type { Jobs } from "../jobs/worker.ts";
import type { PromiseListenerDeps } from "../slack/listen/promises.ts";
import { loadWorkingDays } from "../store/agendas.ts";
import { loadCaseFile } from "../store/case-files.ts";
import { findPromise, findPromiseCase, loadOwners, loadPromises } from "../store/find-promises.ts";
import { addPromise, changePromise } from "../store/promises.ts";
import { loadSettings } from "../store/settings.ts";
import { queuePosting } from "./case-deps.ts";
import type { Meet } from "./meet.ts";
import type { Runtime } from "./runtime.ts";

/** What the promise forms read and keep. */
export function promiseDeps(
  { store, workspace, today }: Pick<Runtime, "store" | "workspace" | "today">,
  jobs: Pick<Jobs, "send">,
  meet: Meet,
): PromiseListenerDeps {
  const { prisma } = store;
  const { id: workspaceId } = workspace;
  const queue = queuePosting(jobs);
  const making = {
    findMember: meet,
    findPromiseCase: (caseId: string) => findPromiseCase(prisma, { workspaceId, caseId }),
    loadOwners: (memberId: string) => loadOwners(prisma, { memberId, today: today() }),
    loadSettings: (id: string) => loadSettings(prisma, id),
    loadWorkingDays: (id: string) => loadWorkingDays(prisma, id),
    addPromise: addPromise.bind(null, prisma, queue),
  };
  const offering = { findMember: meet, loadCaseFile: loadCaseFile.bind(null, prisma) };
  const ending = { findMember: meet, changePromise: changePromise.bind(null, prisma, queue) };
  const listing = { findMember: meet, loadPromises: loadPromises.bind(null, prisma) };
  const here = () => ({ workspaceId, today: today() });
  return {
    today,
    offerPromise: (asked) => offerPromise(offering, { ...here(), ...asked }),
    findPromise: async ({ promiseId, by }) =>
      findPromise(prisma, { workspaceId, promiseId, viewer: viewerOf(await meet(by)) }),
    keepPromise: (click) =>
      endPromise(ending, { ...here(), ...click, action: { type: "kept", note: null } }),
    endPromise: (click) => endPromise(ending, { ...here(), ...click }),
    listPromises: (asked) => listPromises(listing, { ...here(), ...asked }),
    makePromise: (given) => makePromise(making, { ...here(), ...given }),
    remindDays: async () =>
      (await loadSettings(prisma, workspaceId)).settings.method.promises.remindDaysBefore,
  };
}
