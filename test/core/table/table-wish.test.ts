import { expect, test } from "vitest";
import { readTableWish } from "#src/core/table/table-wish.ts";

test.each([
  ["rehearse price", { way: "turns", turnSeconds: 60, difficulty: null, rest: "rehearse price" }],
  [
    "rehearse price hard by votes 90 with Kask",
    { way: "votes", turnSeconds: 90, difficulty: "hard", rest: "rehearse price with Kask" },
  ],
  [
    "rehearse taking turns 45 s easy",
    { way: "turns", turnSeconds: 30, difficulty: "easy", rest: "rehearse" },
  ],
  ["rehearse price 46 s", { way: "turns", turnSeconds: 60, rest: "rehearse price" }],
  // a name stands behind "with" and keeps its words
  ["rehearse price with hard 90 votes", { way: "turns", difficulty: null, turnSeconds: 60 }],
  ["rehearse price with Hard Rock", { difficulty: null, rest: "rehearse price with Hard Rock" }],
])("%s", (text, expected) => {
  expect(readTableWish(text)).toMatchObject(expected);
});
