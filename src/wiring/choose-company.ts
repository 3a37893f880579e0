import type { Config } from "../config.ts";
import type { Workspace } from "../core/workspace.ts";
import type { Store } from "../store/open.ts";
import { findCompanyOfTeam, loadCompanies, openWorkspace } from "../store/workspaces.ts";
import { FRESH_WORKSPACE } from "./fresh-workspace.ts";
import { StartError } from "./start-error.ts";

/** The company that a command is for. Throws StartError when the configuration does not tell. */
export async function chooseCompany(
  { teamId, slack }: Pick<Config, "teamId" | "slack">,
  { prisma }: Pick<Store, "prisma">,
): Promise<Workspace> {
  if (teamId !== null) {
    const found = await findCompanyOfTeam(prisma, teamId);
    if (found !== null) return found;
    throw new StartError(
      `There is no company of the Slack workspace ${teamId} (SLACK_TEAM_ID) here.`,
    );
  }
  if (slack.mode !== "install") return openWorkspace(prisma, FRESH_WORKSPACE);
  const [first, ...others] = await loadCompanies(prisma);
  if (first !== undefined && others.length === 0) return first;
  throw new StartError(
    first === undefined
      ? "No company has installed the app yet. Start it, and open /slack/install."
      : `${others.length + 1} companies have installed the app. Say in SLACK_TEAM_ID which one is meant, as ${first.slackTeamId}.`,
  );
}
