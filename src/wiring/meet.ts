import type { WebClient } from "@slack/web-api";
import type { Member } from "../core/member.ts";
import { meetMember } from "../flows/meet-member.ts";
import { askProfile } from "../slack/ask-profile.ts";
import { findMemberBySlackUser, loadMembers, saveMember } from "../store/members.ts";
import type { Runtime } from "./runtime.ts";

export type Meet = (slackUserId: string) => Promise<Member>;

/** The member behind a Slack user, met for the first time if need be. */
export function makeMeet(
  { store, workspace }: Pick<Runtime, "store" | "workspace">,
  client: WebClient,
): Meet {
  const { prisma } = store;
  return (slackUserId) =>
    meetMember(
      {
        findBySlackUser: (id) => findMemberBySlackUser(prisma, workspace.id, id),
        loadMembers: () => loadMembers(prisma, workspace.id),
        askSlack: (id) => askProfile(client, id),
        saveMember: (memberId, profile) => saveMember(prisma, workspace.id, { memberId, profile }),
      },
      slackUserId,
    );
}
