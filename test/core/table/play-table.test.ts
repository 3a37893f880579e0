import { describe, expect, test } from "vitest";
import { playTable } from "#src/core/table/play-table.ts";
import type { TableAct } from "#src/core/table/table-act.ts";
import { MOST_SEATS, nextAfter, peopleAt, type Table } from "#src/core/table/table.ts";
import { clientAnswers, newTable, playAll, played } from "../../support/tables.ts";

const join = (by: string): TableAct => ({ do: "join", by });
const leave = (by: string): TableAct => ({ do: "leave", by });
const start: TableAct = { do: "start", by: "U1" };
const say = (by: string, turn = 1, cardId = "a"): TableAct => ({ do: "say", by, turn, cardId });
const vote = (by: string, cardId: string, turn = 1): TableAct => ({ do: "vote", by, turn, cardId });
const timeUp: TableAct = { do: "time-up" };

const three = playAll(newTable(), [join("U2"), join("U3")]);
const turns = played(playTable(three, start, 10_000)); // the clock runs to 70,000
const votes = played(playTable({ ...three, way: "votes" }, start, 10_000));

const why = (table: Table, act: TableAct, at = 20_000): string => {
  const outcome = playTable(table, act, at);
  return outcome.ok ? "ok" : outcome.why;
};
const after = (table: Table, act: TableAct, at = 20_000): Table =>
  played(playTable(table, act, at));

describe("gathering", () => {
  test("people sit in the order they came, and who comes back sits last", () => {
    expect(peopleAt(three)).toEqual(["U1", "U2", "U3"]);
    expect(peopleAt(playAll(three, [leave("U1"), join("U1")]))).toEqual(["U2", "U3", "U1"]);
  });

  test("nobody sits twice, and the last seat is the last", () => {
    expect(why(three, join("U2"))).toBe("seated");
    const guests = Array.from({ length: MOST_SEATS - 2 }, (_, i) => join(`V${i}`));
    const nearlyFull = playAll(newTable(), guests);
    expect(why(nearlyFull, join("U8"))).toBe("ok");
    expect(why(after(nearlyFull, join("U8")), join("U9"))).toBe("full");
  });

  test("the opener may start without sitting, a stranger not, and not without anybody", () => {
    expect(why(after(three, leave("U1")), start)).toBe("ok");
    expect(why(three, { do: "start", by: "U9" })).toBe("not-seated");
    expect(why(after(newTable(), leave("U1")), start)).toBe("nobody-here");
    expect(why(turns, start)).toBe("not-gathering");
  });

  test("how it is played is agreed before it begins", () => {
    const set: TableAct = { do: "set", by: "U2", rules: { way: "votes" } };
    expect(after(three, set).way).toBe("votes");
    expect(why(turns, set)).toBe("not-gathering");
    expect(why(three, { ...set, by: "U9" })).toBe("not-seated");
  });

  test("ending it before the talk closes it without one", () => {
    const ended = after(three, { do: "end", by: "U3" });
    expect(ended.stage).toEqual({ is: "over", closedBy: "ended" });
    expect(why(ended, join("U4"))).toBe("over");
  });
});

describe("turns", () => {
  test("the first seat is asked, and the clock runs", () => {
    expect(turns.stage).toMatchObject({ asked: "U1", endsAt: 70_000, turn: 1 });
  });

  test("only who is asked answers", () => {
    expect(why(turns, say("U2"))).toBe("not-asked");
    expect(why(turns, say("U9"))).toBe("not-seated");
    expect(why(turns, vote("U1", "a"))).toBe("by-turns");
    expect(why(turns, say("U1", 1, "z"))).toBe("unknown-card");
    expect(why(turns, say("U1", 2))).toBe("moved-on");
    const saying = after(turns, say("U1"));
    expect(saying.stage).toMatchObject({ is: "saying", chosen: { cardId: "a", saidBy: "U1" } });
    expect(why(saying, say("U1", 1, "b"))).toBe("being-said");
  });

  test("after the client's answer the next seat is asked, round and round", () => {
    let table = turns;
    const asked: string[] = [];
    for (let turn = 1; turn <= 4; turn += 1) {
      const by = table.stage.is === "playing" ? (table.stage.asked ?? "") : "";
      asked.push(by);
      table = clientAnswers(after(table, say(by, turn)), { at: 30_000 });
    }
    expect(asked).toEqual(["U1", "U2", "U3", "U1"]);
  });

  test.each([
    [69_999, "not-due"],
    [70_000, "ok"],
  ])("the time is up at its millisecond: %i", (at, expected) => {
    expect(why(turns, timeUp, at)).toBe(expected);
  });

  test("when the time is up the next one is asked, until everybody let it pass", () => {
    const second = after(turns, timeUp, 70_000);
    expect(second.stage).toMatchObject({ asked: "U2", endsAt: 130_000, turn: 1 });
    const third = after(second, timeUp, 130_000);
    expect(third.stage).toMatchObject({ asked: "U3" });
    const idle = after(third, timeUp, 190_000);
    expect(idle.stage).toMatchObject({ asked: null, endsAt: null });
    expect(why(idle, timeUp, 999_000)).toBe("not-due");
    expect(why(idle, say("U2"), 999_000)).toBe("ok");
  });

  test("who leaves while asked passes the turn on; the last one leaves the table waiting", () => {
    const second = after(turns, leave("U1"), 30_000);
    expect(second.stage).toMatchObject({ asked: "U2", endsAt: 90_000 });
    expect(after(turns, leave("U3")).stage).toEqual(turns.stage);
    const empty = playAll(turns, [leave("U1"), leave("U2"), leave("U3")]);
    expect(empty.stage).toMatchObject({ asked: null, endsAt: null });
    expect(after(empty, join("U4"), 50_000).stage).toMatchObject({ asked: "U4", endsAt: 110_000 });
  });

  test("the turn goes on after the place of one who has left", () => {
    expect(nextAfter(after(three, leave("U2")), "U2")).toBe("U3");
    expect(nextAfter(after(three, leave("U3")), "U3")).toBe("U1");
  });

  test("own words are kept with what was picked for them", () => {
    const words = { do: "say-words", by: "U1", turn: 1, text: "Hello", moves: ["greet"] } as const;
    expect(after(turns, words).stage).toMatchObject({
      chosen: { kind: "own-words", text: "Hello", moves: ["greet"], saidBy: "U1" },
    });
    expect(why(votes, words)).toBe("by-votes");
  });

  test("a person alone plays every turn", () => {
    let table = after(newTable(), start);
    for (let turn = 1; turn <= 5; turn += 1)
      table = clientAnswers(after(table, say("U1", turn)), { at: 30_000 });
    expect(table.stage).toEqual({ is: "over", closedBy: "played" });
  });
});

describe("votes", () => {
  test("the card is said when the last one has voted", () => {
    const two = playAll(votes, [vote("U1", "b"), vote("U2", "a")]);
    expect(two.stage.is).toBe("playing");
    expect(after(two, vote("U3", "a")).stage).toMatchObject({
      is: "saying",
      chosen: { kind: "card", cardId: "a", saidBy: null },
    });
  });

  test("a later vote takes the place of the earlier one; the same again keeps its time", () => {
    const changed = playAll(votes, [vote("U1", "b"), vote("U1", "c"), vote("U1", "c")], 11_000);
    expect(changed.votes).toEqual([{ by: "U1", for: "c", at: 12_000 }]);
  });

  test("among equals the card that was voted for first is said", () => {
    const tied = playAll(votes, [vote("U3", "c"), vote("U1", "b")], 11_000);
    expect(after(tied, timeUp, 70_000).stage).toMatchObject({ chosen: { cardId: "c" } });
  });

  test("a vote at the moment of the timer counts when it comes first, and is refused after it", () => {
    const one = after(votes, vote("U1", "b"));
    const both = after(one, vote("U2", "b"), 70_000);
    expect(after(both, timeUp, 70_000).stage).toMatchObject({ chosen: { cardId: "b" } });
    expect(why(after(one, timeUp, 70_000), vote("U2", "a"), 70_000)).toBe("being-said");
  });

  test("when nobody has voted the clock stops, and a vote starts it again", () => {
    const idle = after(votes, timeUp, 70_000);
    expect(idle.stage).toMatchObject({ is: "playing", endsAt: null });
    expect(after(idle, vote("U1", "a"), 200_000).stage).toMatchObject({ endsAt: 260_000 });
  });

  test("who leaves takes the vote along; the rest may be complete by that", () => {
    const two = playAll(votes, [vote("U1", "b"), vote("U2", "a")]);
    expect(after(two, leave("U3")).stage).toMatchObject({ chosen: { cardId: "b" } });
    const gone = playAll(votes, [vote("U1", "b"), vote("U2", "a"), leave("U1")]);
    expect(gone.stage.is).toBe("playing");
    expect(after(gone, timeUp, 70_000).stage).toMatchObject({ chosen: { cardId: "a" } });
  });
});

const end: TableAct = { do: "end", by: "U2" };
const talked = (way: Table["way"]): Table => {
  let table = after({ ...three, way }, start);
  for (let turn = 1; turn <= 2; turn += 1) {
    const by = table.stage.is === "playing" ? (table.stage.asked ?? "") : "";
    const all = ["U1", "U2", "U3"].map((one) => vote(one, "a", turn));
    table = way === "turns" ? after(table, say(by, turn)) : playAll(table, all);
    table = clientAnswers(table, { at: 30_000, lastTurn: 2 });
  }
  return table;
};
const praise = (by: string, turn: number): TableAct => ({ do: "praise", by, turn });

describe("the end", () => {
  test("in the midst of the talk it is ended first, also while an answer is being said", () => {
    expect(after(turns, end).stage).toMatchObject({ is: "saying", chosen: { kind: "end" } });
    const saying = after(turns, say("U1"));
    const ending = after(saying, end);
    expect(ending.stage).toMatchObject({ chosen: { kind: "end" } });
    expect(why(ending, end)).toBe("being-said");
    const answeredFirst = { ...ending, talk: { ...ending.talk, turn: 2 } };
    const still = after(answeredFirst, { do: "answered" });
    expect(still.stage).toMatchObject({ is: "saying", turn: 2, chosen: { kind: "end" } });
  });

  test("then the best line is voted for, not one's own, and the last vote closes the table", () => {
    const best = talked("turns");
    expect(best.stage).toMatchObject({ is: "best-line", endsAt: 90_000 });
    expect(why(best, praise("U1", 1))).toBe("own-line");
    expect(why(best, praise("U1", 7))).toBe("moved-on");
    expect(why(best, praise("U9", 1))).toBe("not-seated");
    const two = playAll(best, [praise("U1", 2), praise("U2", 1)]);
    expect(two.stage.is).toBe("best-line");
    expect(after(two, praise("U3", 1)).stage).toEqual({ is: "over", closedBy: "played" });
  });

  test("a line said by votes may be praised by everybody", () => {
    expect(why(talked("votes"), praise("U1", 1))).toBe("ok");
  });

  test("the best line closes by the clock, by who leaves, and by 'end'", () => {
    const best = talked("turns");
    expect(why(best, timeUp, 89_999)).toBe("not-due");
    expect(after(best, timeUp, 90_000).stage.is).toBe("over");
    expect(after(best, end).stage).toEqual({ is: "over", closedBy: "played" });
    const two = playAll(best, [praise("U1", 2), praise("U2", 1)]);
    expect(after(two, leave("U3")).stage.is).toBe("over");
  });

  test("an answer that could not be given is asked for again from the same person", () => {
    const saying = after(turns, say("U1"));
    expect(after(saying, { do: "take-back" }, 40_000).stage).toMatchObject({
      is: "playing",
      turn: 1,
      asked: "U1",
      endsAt: 100_000,
    });
    expect(why(turns, { do: "take-back" })).toBe("not-playing");
  });

  test("an abandoned table is over", () => {
    expect(after(turns, { do: "abandon" }).stage).toEqual({ is: "over", closedBy: "abandoned" });
  });
});
