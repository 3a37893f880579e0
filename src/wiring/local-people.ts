import { loadDemoCompany } from "../flows/load-demo-company.ts";
import { addMembers, loadMembers, type NewMember } from "../store/members.ts";
import { saveSettings } from "../store/settings.ts";
import { countClients, markAsDemo } from "../store/workspaces.ts";
import { writeRows } from "../store/write-rows/write-rows.ts";
import type { Progress } from "./progress.ts";
import type { Runtime } from "./runtime.ts";

/** Of the local workspace, for managers and admins alone. */
export const MANAGERS_CHANNEL = "winback-managers";

/** Somebody to be in the local workspace: the demo company's people, or three when the data is your own. */
export async function prepareLocalPeople(runtime: Runtime, progress: Progress): Promise<void> {
  const { store, workspace } = runtime;
  const { prisma } = store;
  const loaded = progress.begin("Demo company");
  const demo = await loadDemoCompany(
    {
      countClients: () => countClients(prisma, workspace.id),
      async saveCompany({ company, people }) {
        await markAsDemo(prisma, workspace.id, company);
        await addMembers(prisma, workspace.id, people.map(pickMember));
        const change = { reports: { managersChannel: MANAGERS_CHANNEL } };
        await saveSettings(prisma, { workspaceId: workspace.id, change });
      },
      async writeRows(rows) {
        await writeRows(prisma, workspace.id, rows, null);
      },
    },
    runtime.today(),
  );
  if (demo !== null) return loaded(`${demo.clients} invented clients`);
  const members = await loadMembers(prisma, workspace.id);
  if (members.every((member) => member.slackUserId === null))
    await addMembers(prisma, workspace.id, STAND_INS);
}

function pickMember({ name, email, role, slackUserId }: Omit<NewMember, "locale">): NewMember {
  return { name, email, role, slackUserId, locale: "en" };
}

const STAND_INS: readonly NewMember[] = [
  { name: "Rep", email: null, role: "rep", slackUserId: "U0REP", locale: "en" },
  { name: "Second rep", email: null, role: "rep", slackUserId: "U0SECOND", locale: "en" },
  { name: "Manager", email: null, role: "manager", slackUserId: "U0MANAGER", locale: "en" },
  { name: "Admin", email: null, role: "admin", slackUserId: "U0ADMIN", locale: "en" },
];
