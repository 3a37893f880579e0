import { haveAllVoted, mostVoted, praisersAt, standingVotes } from "./count-votes.ts";
import { BEST_LINE_SECONDS, type Closing, nextAfter, peopleAt, type Table } from "./table.ts";

/** The talk's next answer is awaited: from the person after the last speaker, or from everybody's votes. */
export function beginTurn(table: Table, at: number): Table {
  const { talk, way, turnSeconds } = table;
  const isEmpty = peopleAt(table).length === 0;
  return {
    ...table,
    votes: [],
    stage: {
      is: "playing",
      turn: talk.turn,
      endsAt: isEmpty ? null : at + turnSeconds * 1000,
      asked: way === "votes" ? null : nextAfter(table, talk.lines.at(-1)?.saidBy ?? null),
      passes: 0,
    },
  };
}

/**
 * A turn by votes: the card with most votes is said when everybody has voted or the time is up. When the time is up
 * and nobody has voted, the clock stops; a vote starts a clock that stands.
 */
export function closeTurn(table: Table, at: number, { isTimeUp = false } = {}): Table {
  const { stage } = table;
  if (stage.is !== "playing") return table;
  const cardId = mostVoted(standingVotes(table));
  if (cardId !== null && (isTimeUp || haveAllVoted(table))) {
    const chosen = { kind: "card", cardId, saidBy: null } as const;
    return { ...table, stage: { is: "saying", turn: stage.turn, chosen } };
  }
  const started = stage.endsAt ?? (cardId === null ? null : at + table.turnSeconds * 1000);
  return { ...table, stage: { ...stage, endsAt: isTimeUp ? null : started } };
}

/** After the talk the best line is voted for, where there is somebody with a choice. */
export function closeTalk(table: Table, at: number): Table {
  const isShared = peopleAt(table).length > 1 && praisersAt(table).length > 0;
  if (!isShared) return endTable(table, "played");
  return { ...table, stage: { is: "best-line", endsAt: at + BEST_LINE_SECONDS * 1000 } };
}

export function endTable(table: Table, closedBy: Closing): Table {
  return { ...table, stage: { is: "over", closedBy } };
}
