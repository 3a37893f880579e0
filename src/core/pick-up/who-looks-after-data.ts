import type { Member } from "../member.ts";

type Leader = Pick<Member, "role" | "slackUserId">;

/** Slack user ids of the admins; without one in Slack, of the managers. */
export function whoLooksAfterData(leaders: readonly Leader[]): string[] {
  const known = leaders.flatMap(({ role, slackUserId }) =>
    slackUserId === null ? [] : [{ role, slackUserId }],
  );
  const admins = known.filter(({ role }) => role === "admin");
  return (admins.length > 0 ? admins : known).map(({ slackUserId }) => slackUserId);
}
