import { describe, expect, test } from "vitest";
import type { Move } from "#src/core/rehearsal/move.ts";
import { score, toTheReason } from "../../support/talk-of-moves.ts";

describe("the one thing to do differently", () => {
  test.each([
    {
      talk: [["open-question"], ["excuse", "discount"]],
      about: "no-excuse",
      turn: 2,
      instead: "own",
    },
    { talk: [["plead"], ["discount"]], about: "no-pleading", turn: 1, instead: "own" },
    { talk: [["discount"]], about: "reason-before-offer", turn: 1, instead: "open-question" },
    { talk: [["open-question"], ["sorry"]], about: "owned-fault", turn: 2, instead: "own" },
    {
      talk: [["open-question", "own"]],
      about: "empathy-before-offer",
      turn: null,
      instead: "reflect",
    },
    {
      talk: [...toTheReason, ["show-change"]],
      about: "asked-clients-solution",
      turn: null,
      instead: "ask-solution",
    },
  ] as const)("after $talk it is $about", ({ talk, about, turn, instead }) => {
    expect(score(talk).advice).toEqual({ about, turn, instead });
  });

  test("is what the gate still asked for when every criterion is met so far", () => {
    const talk: Move[][] = [
      ["greet", "permission", "open-question"],
      ["own", "reflect"],
      ["thank"],
    ];
    expect(score(talk)).toMatchObject({
      advice: { about: "ask-openly", turn: null, instead: "open-question" },
      hidden: { told: 0, gate: { opens: 1, unmet: ["ask-openly", "ask-on"] } },
    });
  });
});
