import { isAtTable, peopleAt, type SaidLine, type Table, type Vote } from "./table.ts";

/** Most votes win; among equals the one whose first vote came earliest. Null when nobody voted. */
export function mostVoted<Of>(votes: readonly Vote<Of>[]): Of | null {
  const counted = [...Map.groupBy(votes, (vote) => vote.for)].map(([what, cast]) => ({
    what,
    count: cast.length,
    first: Math.min(...cast.map(({ at }) => at)),
  }));
  const [winner] = counted.toSorted((a, b) => b.count - a.count || a.first - b.first);
  return winner?.what ?? null;
}

/** The votes of those who are at the table; a person has one. */
export function standingVotes(table: Table): readonly Vote<string>[] {
  return table.votes.filter(({ by }) => isAtTable(table, by));
}

export function haveAllVoted(table: Table): boolean {
  const people = peopleAt(table);
  return people.length > 0 && standingVotes(table).length === people.length;
}

/** Nobody votes for an answer of their own. */
export function mayPraise(by: string, { saidBy }: Pick<SaidLine, "saidBy">): boolean {
  return saidBy !== by;
}

/** Who at the table has an answer to vote for. */
export function praisersAt(table: Table): readonly string[] {
  const { lines } = table.talk;
  if (lines.length < 2) return [];
  return peopleAt(table).filter((by) => lines.some((line) => mayPraise(by, line)));
}

export function standingPraise(table: Table): readonly Vote<number>[] {
  return table.bestVotes.filter(({ by }) => isAtTable(table, by));
}

export function haveAllPraised(table: Table): boolean {
  const voted = new Set(standingPraise(table).map(({ by }) => by));
  return praisersAt(table).every((by) => voted.has(by));
}
