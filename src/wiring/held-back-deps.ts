import { listHeldBack } from "../flows/list-held-back.ts";
import { rememberHeldBack } from "../flows/remember-held-back.ts";
import type { HeldBackDeps } from "../slack/actions/on-held-back.ts";
import { loadClientsForMorning } from "../store/clients-for-morning.ts";
import { findLatestMorning } from "../store/mornings.ts";
import { loadNames } from "../store/names.ts";
import { choosingDeps } from "./choosing-deps.ts";
import type { Meet } from "./meet.ts";
import { modelDeps } from "./model-deps.ts";
import type { Runtime } from "./runtime.ts";

/** What the list of those held back reads. */
export function heldBackDeps(
  { store, workspace, today }: Pick<Runtime, "store" | "workspace" | "today">,
  meet: Meet,
): HeldBackDeps {
  const { prisma } = store;
  const scanning = {
    ...choosingDeps(store),
    ...modelDeps(store),
    loadClients: loadClientsForMorning.bind(null, prisma),
  };
  const deps = {
    findMember: meet,
    findLatestMorning: findLatestMorning.bind(null, prisma),
    findHeldBack: rememberHeldBack(scanning, () => Date.now()),
    loadNames: loadNames.bind(null, prisma),
  };
  return {
    today,
    currency: () => workspace.currency,
    listHeldBack: (asked) => listHeldBack(deps, { workspaceId: workspace.id, ...asked }),
  };
}
