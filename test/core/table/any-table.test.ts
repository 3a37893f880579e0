import {
  type Arbitrary,
  array,
  assert,
  constant,
  constantFrom,
  integer,
  oneof,
  property,
  record,
} from "fast-check";
import { describe, expect, test } from "vitest";
import { mostVoted, standingVotes } from "#src/core/table/count-votes.ts";
import { playTable } from "#src/core/table/play-table.ts";
import type { TableAct } from "#src/core/table/table-act.ts";
import { isAtTable, peopleAt, type Table } from "#src/core/table/table.ts";
import { clientAnswers, newTable, played } from "../../support/tables.ts";

const RUNS = { numRuns: 2000, seed: 6 };
const LAST_TURN = 4;
const by = constantFrom("U1", "U2", "U3", "U4");
const cardId = constantFrom("a", "b", "c");

/** What may happen next: somebody acts for the turn that lies open, the client answers, or time passes. */
type Step = { readonly act: (table: Table) => TableAct | "client"; readonly seconds: number };

const turnOf = ({ stage }: Table): number =>
  stage.is === "playing" || stage.is === "saying" ? stage.turn : 1;

const act: Arbitrary<Step["act"]> = oneof(
  { weight: 2, arbitrary: by.map((one) => () => ({ do: "join", by: one }) as const) },
  by.map((one) => () => ({ do: "leave", by: one }) as const),
  by.map((one) => () => ({ do: "start", by: one }) as const),
  {
    weight: 4,
    arbitrary: record({ by, cardId }).map(
      (cast) => (table: Table) => ({ do: "vote", ...cast, turn: turnOf(table) }) as const,
    ),
  },
  {
    weight: 4,
    arbitrary: record({ by, cardId }).map(
      (said) => (table: Table) => ({ do: "say", ...said, turn: turnOf(table) }) as const,
    ),
  },
  record({ by, turn: integer({ min: 1, max: LAST_TURN }) }).map(
    (given) => () => ({ do: "praise", ...given }) as const,
  ),
  constant(() => ({ do: "time-up" }) as const),
  constant(() => ({ do: "take-back" }) as const),
  { weight: 4, arbitrary: constant(() => "client" as const) },
);
const step = record({ act, seconds: integer({ min: 0, max: 90 }) });
const game = record({
  way: constantFrom("turns" as const, "votes" as const),
  steps: array(step, { maxLength: 60 }),
});
type Game = { readonly way: Table["way"]; readonly steps: readonly Step[] };

/** Every table a game goes through, with the time. */
function tablesOf({ way, steps }: Game): { table: Table; at: number; before: Table | null }[] {
  let at = 0;
  let table = newTable({ way });
  const seen: { table: Table; at: number; before: Table | null }[] = [{ table, at, before: null }];
  for (const { act: choose, seconds } of steps) {
    at += seconds * 1000;
    const chosen = choose(table);
    const before = table;
    if (chosen === "client") table = clientAnswers(table, { at, lastTurn: LAST_TURN });
    else {
      const outcome = playTable(table, chosen, at);
      if (outcome.ok) table = outcome.table;
    }
    seen.push({ table, at, before });
  }
  return seen;
}

/** Plays on as people who want to get to the end would; gives the table when it is over. */
function playOut(from: Table, at: number): Table {
  let table = from;
  for (let tries = 0; tries < 40 && table.stage.is !== "over"; tries += 1) {
    const [someone] = peopleAt(table);
    const { stage } = table;
    if (stage.is === "saying") table = clientAnswers(table, { at, lastTurn: LAST_TURN });
    else if (someone === undefined) table = played(playTable(table, { do: "join", by: "U1" }, at));
    else if (stage.is === "gathering")
      table = played(playTable(table, { do: "start", by: someone }, at));
    else if (stage.is === "best-line")
      table = played(playTable(table, { do: "time-up" }, stage.endsAt));
    else if (stage.is === "playing") table = answer(table, at);
  }
  return table;
}

function answer(table: Table, at: number): Table {
  const { stage, way } = table;
  if (stage.is !== "playing") return table;
  const { turn } = stage;
  if (way === "turns") {
    const [first = ""] = peopleAt(table);
    const said = { do: "say", by: stage.asked ?? first, turn, cardId: "b" } as const;
    return played(playTable(table, said, at));
  }
  return peopleAt(table).reduce(
    (now, one) =>
      now.stage.is === "playing"
        ? played(playTable(now, { do: "vote", by: one, turn, cardId: "b" }, at))
        : now,
    table,
  );
}

type Moment = { readonly table: Table; readonly before: Table | null };

const isTwice = (voters: readonly string[]): boolean => new Set(voters).size < voters.length;

/** Rules that a step has broken; none is expected ever. */
function brokenBy(moment: Moment): string[] {
  const { votes, bestVotes } = moment.table;
  return [
    ...(isTwice(votes.map((vote) => vote.by)) ? ["one vote a person"] : []),
    ...(isTwice(bestVotes.map((vote) => vote.by)) ? ["one praise a person"] : []),
    ...brokenByVotes(moment),
    ...brokenByClock(moment),
    ...brokenByOrder(moment),
  ];
}

function brokenByVotes({ table, before }: Moment): string[] {
  const { stage, way } = table;
  if (standingVotes(table).length > peopleAt(table).length) return ["votes of those at the table"];
  if (before?.stage.is !== "playing" || stage.is !== "saying" || way !== "votes") return [];
  const { chosen } = stage;
  const isMost = chosen.kind === "card" && chosen.cardId === mostVoted(standingVotes(table));
  return isMost ? [] : ["most votes are said"];
}

function brokenByClock({ table }: Moment): string[] {
  const { stage, way } = table;
  if (stage.is !== "playing") return [];
  const { asked, endsAt } = stage;
  const isThere = asked === null || isAtTable(table, asked);
  const isClockFor = way === "votes" || (asked === null) === (endsAt === null);
  const isClockForNobody = peopleAt(table).length === 0 && endsAt !== null;
  return [
    ...(isThere ? [] : ["who is asked is there"]),
    ...(isClockFor && !isClockForNobody ? [] : ["a clock runs for somebody"]),
  ];
}

function brokenByOrder({ table, before }: Moment): string[] {
  const { stage, way, talk } = table;
  if (stage.is !== "playing" || way === "votes" || before === null) return [];
  const isAnswered = before.talk.lines.length < talk.lines.length;
  return isAnswered && stage.asked !== seatAfterSpeaker(table) ? ["the order of seats"] : [];
}

describe("any game", () => {
  test("can be played to its end from wherever it stands", () => {
    assert(
      property(game, (given) => {
        const last = tablesOf(given).at(-1);
        if (last === undefined) throw new Error("no table");
        expect(playOut(last.table, last.at).stage.is).toBe("over");
      }),
      RUNS,
    );
  });

  test("counts nobody twice, asks in the order of seats, and lets no clock run for nobody", () => {
    assert(
      property(game, (given) => {
        expect(tablesOf(given).flatMap(brokenBy)).toEqual([]);
      }),
      RUNS,
    );
  });
});

/** Who sits behind the last speaker's place, or first; null when nobody is here. */
function seatAfterSpeaker(table: Table): string | null {
  const speaker = table.talk.lines.at(-1)?.saidBy;
  const place = table.seats.find((seat) => seat.by === speaker)?.place ?? 0;
  const here = table.seats
    .filter((seat) => seat.isHere)
    .toSorted((one, other) => one.place - other.place);
  return (here.find((seat) => seat.place > place) ?? here[0])?.by ?? null;
}
