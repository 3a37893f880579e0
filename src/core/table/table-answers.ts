import { haveAllPraised, mayPraise } from "./count-votes.ts";
import { done, refuse, type TableAct, type TableOutcome, type TableRefusal } from "./table-act.ts";
import { isAtTable, type Table, type Vote, type Way } from "./table.ts";
import { beginTurn, closeTurn, endTable } from "./table-stages.ts";

type Cast = Extract<TableAct, { do: "vote" }>;
type Praise = Extract<TableAct, { do: "praise" }>;
type Saying = Extract<TableAct, { do: "say" | "say-words" }>;

/** A vote for a card; with the last one it is said. */
export function vote(table: Table, { by, turn, cardId }: Cast, at: number): TableOutcome {
  const why = whyNotNow(table, { by, turn, way: "votes" });
  if (why !== null) return refuse(why);
  if (!table.talk.hand.includes(cardId)) return refuse("unknown-card");
  const votes = castVote(table.votes, { by, for: cardId, at });
  return done(closeTurn({ ...table, votes }, at));
}

/** A later vote takes the place of the same person's earlier one; the same again changes nothing. */
function castVote<Of>(votes: readonly Vote<Of>[], cast: Vote<Of>): readonly Vote<Of>[] {
  const before = votes.find(({ by }) => by === cast.by);
  if (before?.for === cast.for) return votes;
  return [...votes.filter(({ by }) => by !== cast.by), cast];
}

/** A card or own words of whoever's turn it is. */
export function say(table: Table, act: Saying): TableOutcome {
  const { by, turn } = act;
  const why = whyNotNow(table, { by, turn, way: "turns" });
  if (why !== null) return refuse(why);
  const { stage } = table;
  if (stage.is === "playing" && stage.asked !== null && stage.asked !== by)
    return refuse("not-asked");
  if (act.do === "say-words") {
    const moves = act.moves === null ? null : [...act.moves];
    const chosen = { kind: "own-words", text: act.text, moves, saidBy: by } as const;
    return done({ ...table, stage: { is: "saying", turn, chosen } });
  }
  const { cardId } = act;
  if (!table.talk.hand.includes(cardId)) return refuse("unknown-card");
  return done({
    ...table,
    stage: { is: "saying", turn, chosen: { kind: "card", cardId, saidBy: by } },
  });
}

/** Why this person cannot answer this turn in this way; null when they can. */
function whyNotNow(
  table: Table,
  { by, turn, way }: { by: string; turn: number; way: Way },
): TableRefusal | null {
  const { stage } = table;
  if (!isAtTable(table, by)) return "not-seated";
  if (stage.is === "saying") return stage.turn === turn ? "being-said" : "moved-on";
  if (stage.is !== "playing") return "not-playing";
  if (stage.turn !== turn) return "moved-on";
  if (table.way !== way) return table.way === "votes" ? "by-votes" : "by-turns";
  return null;
}

/** A vote for the best line; with the last one the game is over. */
export function praise(table: Table, { by, turn }: Praise, at: number): TableOutcome {
  if (table.stage.is !== "best-line") return refuse("not-playing");
  if (!isAtTable(table, by)) return refuse("not-seated");
  const line = table.talk.lines.find((one) => one.turn === turn);
  if (line === undefined) return refuse("moved-on");
  if (!mayPraise(by, line)) return refuse("own-line");
  const bestVotes = castVote(table.bestVotes, { by, for: turn, at });
  const voted = { ...table, bestVotes };
  return done(haveAllPraised(voted) ? endTable(voted, "played") : voted);
}

/** The same turn once more. */
export function takeBack(table: Table, at: number): TableOutcome {
  const { stage } = table;
  if (stage.is !== "saying" || stage.chosen.kind === "end") return refuse("not-playing");
  const again = beginTurn({ ...table, votes: [] }, at);
  const { saidBy } = stage.chosen;
  if (again.stage.is !== "playing" || saidBy === null || !isAtTable(table, saidBy))
    return done(again);
  return done({ ...again, stage: { ...again.stage, asked: saidBy } });
}
