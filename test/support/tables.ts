import { playTable } from "#src/core/table/play-table.ts";
import type { TableAct, TableOutcome } from "#src/core/table/table-act.ts";
import type { SaidLine, Table } from "#src/core/table/table.ts";
import { standingVotes } from "#src/core/table/count-votes.ts";

/** A table that gathers: U1 opened it and sits there. */
export function newTable(changed: Partial<Table> = {}): Table {
  return {
    way: "turns",
    turnSeconds: 60,
    openedBy: "U1",
    seats: [{ by: "U1", place: 1, isHere: true }],
    stage: { is: "gathering" },
    votes: [],
    bestVotes: [],
    talk: { turn: 1, isOver: false, hand: ["a", "b", "c"], lines: [] },
    ...changed,
  };
}

export function played(outcome: TableOutcome): Table {
  if (!outcome.ok) throw new Error(`refused: ${outcome.why}`);
  return outcome.table;
}

/** Several acts, one second after the other. */
export function playAll(table: Table, acts: readonly TableAct[], from = 0): Table {
  return acts.reduce((now, act, i) => played(playTable(now, act, from + i * 1000)), table);
}

/** The client answers what is being said, as the rehearsal would; nothing when nothing is. */
export function clientAnswers(
  table: Table,
  { at, lastTurn = 5 }: { at: number; lastTurn?: number },
): Table {
  const { stage, talk } = table;
  if (stage.is !== "saying") return table;
  const { chosen } = stage;
  if (chosen.kind === "end")
    return played(playTable({ ...table, talk: { ...talk, isOver: true } }, { do: "answered" }, at));
  const backers = standingVotes(table).flatMap((vote) =>
    chosen.kind === "card" && vote.for === chosen.cardId ? [vote.by] : [],
  );
  const line: SaidLine = {
    turn: talk.turn,
    saidBy: chosen.saidBy,
    owedTo: chosen.saidBy === null ? backers : [chosen.saidBy],
  };
  const lines = [...talk.lines, line];
  const next = { ...talk, lines, turn: talk.turn + 1, isOver: talk.turn >= lastTurn };
  return played(playTable({ ...table, talk: next }, { do: "answered" }, at));
}
