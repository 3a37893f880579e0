import type { Team } from "./people.ts";

export type TeamWish = Omit<Team, "id">;

export const LONGEST_TEAM_NAME = 60; // characters

export type TeamFault =
  | { readonly field: "name"; readonly why: "missing" | "too-long" | "taken" }
  | { readonly field: "managerGroup"; readonly why: "same-group" };

/** What is wrong with a team as somebody wants it; `id` null is a new one. */
export function faultsOfTeam(
  wish: TeamWish,
  { id, teams }: { readonly id: string | null; readonly teams: readonly Team[] },
): readonly TeamFault[] {
  const name = faultOfName(
    wish.name,
    teams.filter((one) => one.id !== id),
  );
  const isSameGroup = wish.memberGroup !== null && wish.memberGroup === wish.managerGroup;
  return [
    ...(name === null ? [] : [{ field: "name", why: name } as const]),
    ...(isSameGroup ? [{ field: "managerGroup", why: "same-group" } as const] : []),
  ];
}

function faultOfName(
  name: string,
  others: readonly Team[],
): "missing" | "too-long" | "taken" | null {
  const wanted = name.trim();
  if (wanted === "") return "missing";
  if (wanted.length > LONGEST_TEAM_NAME) return "too-long";
  const isTaken = others.some((one) => one.name.toLowerCase() === wanted.toLowerCase());
  return isTaken ? "taken" : null;
}
