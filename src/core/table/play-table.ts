import { done, refuse, type TableAct, type TableOutcome, type TableRules } from "./table-act.ts";
import { praise, say, takeBack, vote } from "./table-answers.ts";
import { isAtTable, nextAfter, peopleAt, type Table } from "./table.ts";
import { beginTurn, closeTalk, closeTurn, endTable } from "./table-stages.ts";
import { joinTable, leaveTable } from "./table-seats.ts";

/** The table after the act, `at` milliseconds since 1970; the same table and act always come to the same. */
export function playTable(table: Table, act: TableAct, at: number): TableOutcome {
  if (table.stage.is === "over") return refuse("over");
  return "by" in act ? playPerson(table, act, at) : playClock(table, act, at);
}

type PersonAct = Extract<TableAct, { readonly by: string }>;
type ClockAct = Exclude<TableAct, PersonAct>;

function playPerson(table: Table, act: PersonAct, at: number): TableOutcome {
  switch (act.do) {
    case "join":
      return joinTable(table, act.by, at);
    case "leave":
      return leaveTable(table, act.by, at);
    case "set":
      return set(table, act.by, act.rules);
    case "start":
      return start(table, act.by, at);
    case "end":
      return end(table, act.by);
    case "vote":
      return vote(table, act, at);
    case "say":
    case "say-words":
      return say(table, act);
    case "praise":
      return praise(table, act, at);
  }
}

function playClock(table: Table, act: ClockAct, at: number): TableOutcome {
  switch (act.do) {
    case "time-up":
      return timeUp(table, at);
    case "answered":
      return answered(table, at);
    case "take-back":
      return takeBack(table, at);
    case "abandon":
      return done(endTable(table, "abandoned"));
  }
}

/** The opener sets the table even when they have left it; else whoever sits there. */
function maySet(table: Table, by: string): boolean {
  return by === table.openedBy || isAtTable(table, by);
}

function set(table: Table, by: string, rules: TableRules): TableOutcome {
  if (table.stage.is !== "gathering") return refuse("not-gathering");
  return maySet(table, by) ? done({ ...table, ...rules }) : refuse("not-seated");
}

function start(table: Table, by: string, at: number): TableOutcome {
  if (table.stage.is !== "gathering") return refuse("not-gathering");
  if (!maySet(table, by)) return refuse("not-seated");
  if (peopleAt(table).length === 0) return refuse("nobody-here");
  return done(beginTurn(table, at));
}

/** Before the talk there is nothing to score; in the midst of it, the talk is ended first. */
function end(table: Table, by: string): TableOutcome {
  if (!maySet(table, by)) return refuse("not-seated");
  const { stage } = table;
  switch (stage.is) {
    case "gathering":
      return done(endTable(table, "ended"));
    case "playing":
      return done({ ...table, stage: { is: "saying", turn: stage.turn, chosen: { kind: "end" } } });
    case "saying":
      if (stage.chosen.kind === "end") return refuse("being-said");
      return done({ ...table, stage: { ...stage, chosen: { kind: "end" } } });
    case "best-line":
      return done(endTable(table, "played"));
    case "over":
      return refuse("over");
  }
}

/** Votes: what there is counts. Turns: the next person is asked, until everybody at the table has let it pass. */
function timeUp(table: Table, at: number): TableOutcome {
  const { stage } = table;
  if (stage.is !== "playing" && stage.is !== "best-line") return refuse("not-playing");
  if (stage.endsAt === null || at < stage.endsAt) return refuse("not-due");
  if (stage.is === "best-line") return done(endTable(table, "played"));
  if (table.way === "votes") return done(closeTurn(table, at, { isTimeUp: true }));
  const passes = stage.passes + 1;
  if (passes >= peopleAt(table).length)
    return done({ ...table, stage: { ...stage, asked: null, endsAt: null, passes: 0 } });
  const asked = nextAfter(table, stage.asked);
  const endsAt = at + table.turnSeconds * 1000;
  return done({ ...table, stage: { ...stage, asked, endsAt, passes } });
}

/** The client has answered, or the talk is over; a table that waits for neither is left as it is. */
function answered(table: Table, at: number): TableOutcome {
  const { stage, talk } = table;
  if (stage.is !== "saying") return refuse("not-playing");
  if (talk.isOver) return done(closeTalk(table, at));
  if (talk.turn === stage.turn) return refuse("not-due");
  if (stage.chosen.kind === "end") return done({ ...table, stage: { ...stage, turn: talk.turn } });
  return done(beginTurn(table, at));
}
