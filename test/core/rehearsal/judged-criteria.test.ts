import { expect, test } from "vitest";
import { judgedCriteria, LEAST_KAPPA } from "#src/core/rehearsal/judged-criteria.ts";
import type { CriterionId } from "#src/core/rehearsal/rubric.ts";
import { type RepTurn, repTurnSchema, type Sayer } from "#src/core/rehearsal/transcript.ts";
import { talkOf } from "../../support/talk-of-moves.ts";

const by = (sayer: Sayer, turns: readonly RepTurn[]): RepTurn[] =>
  turns.map((turn) => ({ ...turn, said: turn.said.map((one) => ({ ...one, by: sayer })) }));

function criterion(turns: readonly RepTurn[], id: CriterionId) {
  const found = judgedCriteria(turns, "en").find((one) => one.id === id);
  if (found === undefined) throw new Error(`no criterion ${id}`);
  return found;
}

const talk = talkOf([["permission", "open-question"], ["own"], ["reflect"]]);

test("what cards did is judged by code, for points", () => {
  expect(criterion(talk, "owned-fault")).toMatchObject({
    judgedBy: "code",
    kappa: null,
    points: 3,
    outOf: 3,
  });
});

test.each(["rep", "model"] as const)(
  "own words read by the %s earn points only where such readings are measured to agree with people",
  (sayer) => {
    for (const one of judgedCriteria(by(sayer, talk), "en")) {
      const isTrusted = one.kappa !== null && one.kappa >= LEAST_KAPPA;
      expect(one.judgedBy).toBe(sayer);
      expect(one.outOf > 0).toBe(isTrusted);
      expect(one.points).toBeLessThanOrEqual(one.outOf);
    }
  },
);

test("the turn that is quoted says whose word it is", () => {
  const [first, second, third] = talk;
  if (first === undefined || second === undefined || third === undefined)
    throw new Error("three turns");
  const mixed = [first, ...by("model", [second]), third];
  expect(criterion(mixed, "asked-permission").judgedBy).toBe("code");
  expect(criterion(mixed, "owned-fault").judgedBy).toBe("model");
  expect(criterion(mixed, "no-excuse").judgedBy).toBe("model"); // never said: all turns were read for it
});

test("talks kept before anybody asked who said it were played with cards", () => {
  const [turn] = talk;
  const said = turn?.said.map(({ move, words }) => ({ move, words }));
  expect(repTurnSchema.parse({ ...turn, said }).said.map((one) => one.by)).toEqual([
    "card",
    "card",
  ]);
});
