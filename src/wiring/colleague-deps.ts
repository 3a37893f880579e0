import { setTimeout as wait } from "node:timers/promises";
import type { WebClient } from "@slack/web-api";
import { noteStanding } from "../flows/note-standing.ts";
import type { Jobs } from "../jobs/worker.ts";
import { askStanding } from "../slack/ask-standing.ts";
import type { ColleaguesDeps } from "../slack/listen/colleagues.ts";
import { makeStandings } from "../slack/standings.ts";
import { noteDeparture, noteReturn, recallStandings } from "../store/departures.ts";
import { together } from "../store/together.ts";
import { queuePosting } from "./case-deps.ts";
import type { Runtime } from "./runtime.ts";

/** Who may use the coach at all. */
export function colleagueDeps(
  {
    config,
    store,
    workspace,
    log,
    now,
  }: Pick<Runtime, "config" | "store" | "workspace" | "log" | "now">,
  jobs: Pick<Jobs, "send">,
  client: WebClient,
): ColleaguesDeps {
  const { prisma } = store;
  // A token for a whole organization answers with the organization.
  const knownTeamId = config.slack.mode === "install" ? workspace.slackTeamId : null;
  const ownTeamId = onceAnswered(
    async () => knownTeamId ?? (await client.auth.test()).team_id ?? null,
  );
  const keeping = {
    noteReturn: noteReturn.bind(null, prisma),
    noteDeparture: noteDeparture.bind(null, prisma, queuePosting(jobs)),
  };
  const here = { workspaceId: workspace.id };
  return {
    ownTeamId,
    now: () => Date.now(),
    noteRefused: ({ slackUserId, why }) =>
      log.warn({ event: "access.refused", userId: slackUserId ?? "", why }),
    standings: makeStandings({
      ask: async (slackUserId) => askStanding(client, { slackUserId, teamId: await ownTeamId() }),
      recall: together((ids) => recallStandings(prisma, workspace.id, ids)),
      note: (slackUserId, standing) =>
        noteStanding(keeping, { ...here, slackUserId, standing, at: now() }),
      noteFault: (fault) => log.error({ event: "access.unsure" }, fault),
      now: () => Date.now(),
    }),
  };
}

const LONGEST_WAIT_MS = 500; // a click is to be answered within three seconds

/** Asks until it was answered once. Null while Slack does not answer: who acts is asked of Slack all the same. */
function onceAnswered(ask: () => Promise<string | null>): () => Promise<string | null> {
  let known: string | null = null;
  let asking: Promise<string | null> | null = null;
  const askNow = async (): Promise<string | null> => {
    try {
      known = await ask();
    } catch {
      known = null;
    }
    asking = null;
    return known;
  };
  return async () => {
    if (known !== null) return known;
    asking ??= askNow();
    return Promise.race([asking, wait(LONGEST_WAIT_MS, null, { ref: false })]);
  };
}
