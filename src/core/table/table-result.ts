import type { Scorecard } from "../rehearsal/scorecard.ts";
import { mostVoted } from "./count-votes.ts";
import type { SaidLine, Table } from "./table.ts";

/** What one person brought to a team's table. */
export type PlayerResult = {
  readonly by: string; // Slack user id
  readonly answers: number; // said by them, or by votes with theirs among the winning ones
  readonly earned: number; // points of the criteria that such an answer proves; shared ones count for each
  readonly praise: number; // votes for the best line that went to such an answer
};

/** What came of a team's table; the points are the whole table's. */
export type TableResult = {
  readonly isPlayed: boolean; // the talk was held and has a scorecard
  readonly outcome: Scorecard["outcome"] | null;
  readonly points: number;
  readonly outOf: number;
  readonly players: readonly PlayerResult[]; // everybody who ever sat there, in the order of their seats
  readonly bestLine: {
    readonly turn: number;
    readonly owedTo: readonly string[];
    readonly votes: number;
  } | null;
};

type Proof = Pick<Scorecard["criteria"][number], "met" | "points" | "evidence">;

type Played = {
  readonly table: Pick<Table, "seats" | "stage" | "bestVotes"> & {
    readonly talk: Pick<Table["talk"], "lines">;
  };
  readonly scorecard:
    | (Pick<Scorecard, "outcome" | "points" | "outOf"> & {
        readonly criteria: readonly Proof[];
      })
    | null;
};

/** Votes of those who left before the end count: they were cast at the table. */
export function tableResult({ table, scorecard }: Played): TableResult {
  const { seats, stage, talk } = table;
  const isAbandoned = stage.is === "over" && stage.closedBy === "abandoned";
  const isPlayed = scorecard !== null && talk.lines.length > 0 && !isAbandoned;
  const people = seats.toSorted((a, b) => a.place - b.place).map(({ by }) => by);
  return {
    isPlayed,
    outcome: scorecard?.outcome ?? null,
    points: scorecard?.points ?? 0,
    outOf: scorecard?.outOf ?? 0,
    players: people.map((by) => resultOf(by, { table, scorecard })),
    bestLine: bestLineOf(table),
  };
}

function resultOf(by: string, { table, scorecard }: Played): PlayerResult {
  const own = table.talk.lines.filter(({ owedTo }) => owedTo.includes(by));
  const turns = new Set(own.map(({ turn }) => turn));
  const proven = (scorecard?.criteria ?? []).filter(
    ({ met, evidence }) => met === "yes" && evidence.kind === "quote" && turns.has(evidence.turn),
  );
  return {
    by,
    answers: own.length,
    earned: proven.reduce((sum, { points }) => sum + points, 0),
    praise: table.bestVotes.filter((vote) => turns.has(vote.for)).length,
  };
}

/** Most votes; among equals the one that was voted for first. Null when nobody voted. */
export function bestLineOf({
  bestVotes,
  talk,
}: Pick<Played["table"], "bestVotes" | "talk">): TableResult["bestLine"] {
  const turn = mostVoted(bestVotes);
  const line: SaidLine | undefined = talk.lines.find((one) => one.turn === turn);
  if (line === undefined) return null;
  const votes = bestVotes.filter((vote) => vote.for === line.turn).length;
  return { turn: line.turn, owedTo: line.owedTo, votes };
}
