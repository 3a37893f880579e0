import type { WebClient } from "@slack/web-api";
import {
  changePerson,
  type ChangePeopleDeps,
  removeTeam,
  saveTeam,
  showPeople,
} from "../flows/change-people.ts";
import { syncGroups } from "../flows/sync-groups.ts";
import { listGroupUsers } from "../slack/list-user-groups.ts";
import type { PeopleDesk } from "../slack/people-desk.ts";
import type { Store } from "../store/open.ts";
import * as people from "../store/people.ts";
import { loadSettings } from "../store/settings.ts";
import type { DueWork } from "./company-clock.ts";
import type { Meet } from "./meet.ts";
import type { Runtime } from "./runtime.ts";

type Here = Pick<Runtime, "store" | "workspace" | "log">;

/** The window of people and teams. */
export function peopleDeps(runtime: Here, meet: Meet): PeopleDesk {
  const { prisma } = runtime.store;
  const here = { workspaceId: runtime.workspace.id };
  const deps: ChangePeopleDeps = {
    findMember: meet,
    loadPeople: (workspaceId) => people.loadPeople(prisma, workspaceId),
    changePerson: (given, refuse) => people.changePerson(prisma, given, refuse),
    saveTeam: (given, refuse) => people.saveTeam(prisma, given, refuse),
    removeTeam: (given, refuse) => people.removeTeam(prisma, given, refuse),
  };
  return {
    showPeople: (asked) => showPeople(deps, { ...here, ...asked }),
    changePerson: (change) => changePerson(deps, { ...here, ...change }),
    saveTeam: (change) => saveTeam(deps, { ...here, ...change }),
    removeTeam: (change) => removeTeam(deps, { ...here, ...change }),
    syncGroups: (client) => syncNow(runtime, client),
  };
}

/** Roles from user groups: events may be missed, so that they are looked up once an hour too, and soon when another group is chosen. */
export function groupWork(runtime: Here, client: WebClient): DueWork {
  let doneAt = "";
  return {
    name: "groups.sync",
    async run({ day, hour }) {
      const at = `${day} ${hour} ${await loadAdminGroup(runtime.store, runtime.workspace.id)}`;
      if (at === doneAt) return;
      await syncNow(runtime, client);
      doneAt = at;
    },
  };
}

async function loadAdminGroup({ prisma }: Store, workspaceId: string): Promise<string | null> {
  const { settings } = await loadSettings(prisma, workspaceId);
  return settings.roles.adminGroup;
}

async function syncNow({ store, workspace, log }: Here, client: WebClient): Promise<void> {
  const { prisma } = store;
  const changed = await syncGroups(
    {
      loadPeople: (workspaceId) => people.loadPeople(prisma, workspaceId),
      loadAdminGroup: (workspaceId) => loadAdminGroup(store, workspaceId),
      listGroupUsers: (groupId) => listGroupUsers(client, groupId),
      async saveRole(given) {
        await people.changePerson(prisma, { ...given, by: null }, () => null);
      },
    },
    workspace.id,
  );
  if (changed > 0) log.info({ event: "groups.synced", changed });
}
