import { type Member, recogniseMember, type SlackProfile } from "#src/core/member.ts";

export type MeetMemberDeps = {
  findBySlackUser(slackUserId: string): Promise<Member | null>;
  loadMembers(): Promise<readonly Member[]>;
  askSlack(slackUserId: string): Promise<SlackProfile>;
  /** Ties the profile to a member, or makes a new one when `memberId` is null; safe to run twice. */
  saveMember(memberId: string | null, profile: SlackProfile): Promise<Member>;
};

/** The member behind a Slack user; one never met before is recognised by e-mail or name, or taken in as a rep. */
export async function meetMember(deps: MeetMemberDeps, slackUserId: string): Promise<Member> {
  const known = await deps.findBySlackUser(slackUserId);
  if (known !== null) return known;
  const profile = await deps.askSlack(slackUserId);
  const recognised = recogniseMember(await deps.loadMembers(), profile);
  return deps.saveMember(recognised?.id ?? null, profile);
}
