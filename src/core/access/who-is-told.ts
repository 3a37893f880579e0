import type { Member } from "../member.ts";

type Candidate = Pick<Member, "role" | "teamId">;

/**
 * Who hears of what must not wait in a team: its own managers; without one those of no team, who manage all; then, for
 * what belongs to no team, any manager; and admins last, so that nothing is said to nobody.
 */
export function whoIsTold<T extends Candidate>(
  members: readonly T[],
  teamId: string | null,
): readonly T[] {
  const managers = members.filter(({ role }) => role === "manager");
  const ofTeam = managers.filter((one) => one.teamId === teamId);
  const ofAll = managers.filter((one) => one.teamId === null);
  const anyOne = teamId === null ? managers : [];
  const admins = members.filter(({ role }) => role === "admin");
  return [ofTeam, ofAll, anyOne, admins].find((some) => some.length > 0) ?? [];
}
