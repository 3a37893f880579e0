import type { WebClient } from "@slack/web-api";
import { suggestClients } from "../core/ask/find-client.ts";
import { assignPractice, listAssignments, withdrawPractice } from "../flows/assign-practice.ts";
import { changeSettings } from "../flows/change-settings.ts";
import { chooseAssigned, choosePractice } from "../flows/choose-practice.ts";
import { rememberNames } from "../flows/remember-names.ts";
import { findOwnTalk, shareTalk } from "../flows/share-talk.ts";
import { showLeague } from "../flows/show-league.ts";
import { showPractice } from "../flows/show-practice.ts";
import type { Jobs } from "../jobs/worker.ts";
import { mayPlay } from "../slack/ask-player.ts";
import type { PracticeDesk } from "../slack/practice-desk.ts";
import type { RehearsalDesk } from "../slack/rehearsal-desk.ts";
import { readFault } from "../slack/slack-fault.ts";
import { loadClientNames } from "../store/client-names.ts";
import { saveInLeague } from "../store/practice-league.ts";
import { saveSettings } from "../store/settings.ts";
import type { Meet } from "./meet.ts";
import { practiceStore } from "./practice-store.ts";
import type { Runtime } from "./runtime.ts";

type Given = {
  readonly runtime: Pick<Runtime, "store" | "workspace" | "today">;
  readonly jobs: Pick<Jobs, "send">;
  readonly meet: Meet;
  readonly client: WebClient;
  readonly rehearsals: RehearsalDesk;
};

const MOST_SUGGESTIONS = 20;

/** What the record of practice reads and keeps. */
export function practiceDeps({ runtime, jobs, meet, client, rehearsals }: Given): PracticeDesk {
  const { store, workspace, today } = runtime;
  const { prisma } = store;
  const workspaceId = workspace.id;
  const deps = {
    ...practiceStore({ runtime, jobs }),
    findMember: meet,
    isColleague: (slackUserId: string) => isColleague({ runtime, client, meet }, slackUserId),
  };
  const settings = { findMember: meet, saveSettings: saveSettings.bind(null, prisma) };
  const loadNames = rememberNames(() => loadClientNames(prisma, { workspaceId }));
  const here = () => ({ workspaceId, today: today() });
  return {
    today,
    rehearsals,
    showPractice: (asked) => showPractice(deps, { ...here(), ...asked }),
    choosePractice: (wish) => choosePractice(deps, { ...here(), ...wish }),
    chooseAssigned: (which) => chooseAssigned(deps, { ...here(), ...which }),
    findOwnTalk: (of) => findOwnTalk(deps, of),
    shareTalk: (given) => shareTalk(deps, given),
    takeBackTalk: ({ shareId, by }) => deps.takeBackShare({ shareId, playedBy: by }),
    listAssignments: (asked) => listAssignments(deps, { ...here(), ...asked }),
    assignPractice: (given) => assignPractice(deps, { ...here(), ...given }),
    withdrawPractice: (which) => withdrawPractice(deps, { ...here(), ...which }),
    async suggestClients({ by, typed }) {
      const { role } = await meet(by);
      return role === "rep" ? [] : suggestClients(await loadNames(), typed, MOST_SUGGESTIONS);
    },
    showLeague: (asked) => showLeague(deps, { ...here(), ...asked }),
    async joinLeague({ by: slackUserId, isIn }) {
      await meet(slackUserId);
      await saveInLeague(prisma, { workspaceId, slackUserId, isIn });
    },
    async switchLeague({ by, isOn }) {
      const change = { practice: { league: isOn } };
      return (await changeSettings(settings, { workspaceId, by, change })).ok;
    },
  };
}

/** Who is a colleague is a member from then on: what is asked of them can stand on their agenda. */
async function isColleague(
  { runtime, client, meet }: Pick<Given, "runtime" | "client" | "meet">,
  slackUserId: string,
): Promise<boolean> {
  const teamId = runtime.workspace.slackTeamId ?? undefined;
  try {
    if (!(await mayPlay(client, { slackUserId, teamId }))) return false;
  } catch (fault) {
    if (readFault(fault).kind === "refused") return false; // Slack knows no such user here
    throw fault;
  }
  await meet(slackUserId);
  return true;
}
