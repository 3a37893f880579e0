import { z } from "zod";
import type { Workspace } from "../core/workspace.ts";
import { makeCheckClient } from "../slack/check-slack.ts";
import type { PrismaClient } from "../store/generated/client.ts";
import { meetCompany, type SlackTeam } from "../store/workspaces.ts";
import { FRESH_WORKSPACE } from "./fresh-workspace.ts";

export type NewInstallation = SlackTeam & {
  readonly name: string | null; // of the workspace
  readonly installedBy: string; // Slack user id
  readonly token: string;
  readonly slackApiUrl: string | undefined; // undefined: Slack itself
};

/** The company of a workspace that somebody has just installed the app in; its clock is that person's at first. */
export async function meetInstaller(
  prisma: PrismaClient,
  { slackTeamId, slackEnterpriseId, ...installation }: NewInstallation,
): Promise<Workspace> {
  return meetCompany(
    prisma,
    { slackTeamId, slackEnterpriseId },
    {
      ...FRESH_WORKSPACE,
      name: installation.name ?? FRESH_WORKSPACE.name,
      timeZone: (await askTimeZone(installation)) ?? FRESH_WORKSPACE.timeZone,
    },
  );
}

const User = z.object({ user: z.object({ tz: z.string() }) });

/** Null: Slack did not say, and somebody will have to set it. */
async function askTimeZone({
  token,
  installedBy,
  slackApiUrl,
}: Pick<NewInstallation, "token" | "installedBy" | "slackApiUrl">): Promise<string | null> {
  try {
    const answer = await makeCheckClient(token, slackApiUrl).users.info({ user: installedBy });
    const { timeZone } = new Intl.DateTimeFormat("en", {
      timeZone: User.parse(answer).user.tz,
    }).resolvedOptions();
    return timeZone;
  } catch {
    return null;
  }
}
