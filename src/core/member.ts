/** A person of the company who uses the coach. */
export type Member = {
  readonly id: string;
  readonly name: string;
  readonly email: string | null;
  readonly role: "rep" | "manager" | "admin";
  readonly slackUserId: string | null;
  readonly locale: string; // BCP 47, for the coach's own texts
  readonly teamId: string | null; // a rep belongs to it, a manager manages it; null: of none, and a manager of all
};

/** What Slack tells of a user. */
export type SlackProfile = {
  readonly slackUserId: string;
  readonly name: string;
  readonly email: string | null;
  readonly isAdmin: boolean;
  readonly locale: string;
};

/**
 * The member that a Slack user is: known by id, else the one of the same e-mail, else of the same name (data often
 * names reps before Slack has met them). Null when this is somebody new.
 */
export function recogniseMember(members: readonly Member[], profile: SlackProfile): Member | null {
  const free = members.filter((member) => member.slackUserId === null);
  return (
    members.find((member) => member.slackUserId === profile.slackUserId) ??
    free.find((member) => same(member.email, profile.email)) ??
    free.find((member) => same(member.name, profile.name)) ??
    null
  );
}

function same(a: string | null, b: string | null): boolean {
  return a !== null && b !== null && a.trim().toLowerCase() === b.trim().toLowerCase();
}
