import { describe, expect, test } from "vitest";
import { endByRep } from "#src/core/rehearsal/answer-rep.ts";
import type { Move } from "#src/core/rehearsal/move.ts";
import type { Persona } from "#src/core/rehearsal/persona.ts";
import { CRITERIA, type CriterionId, RUBRIC } from "#src/core/rehearsal/rubric.ts";
import { scorecardSchema, scoreTalk } from "#src/core/rehearsal/scorecard.ts";
import { startTalk } from "#src/core/rehearsal/talk-state.ts";
import { rehearsalPersona } from "../../support/rehearsal.ts";
import { byTheMethod, persona, score, talkOf, toTheReason } from "../../support/talk-of-moves.ts";

function verdict(replies: readonly (readonly Move[] | string)[], id: CriterionId, of?: Persona) {
  const found = score(replies, of).criteria.find((one) => one.id === id);
  if (found === undefined) throw new Error(`no criterion ${id}`);
  const { met, evidence, points } = found;
  return { met, turn: evidence.kind === "quote" ? evidence.turn : null, points };
}

describe("a talk by the method", () => {
  const card = score(byTheMethod);

  test("earns every point, each with its quote where something was to be said", () => {
    expect(card).toMatchObject({ points: 22, outOf: 22, outcome: "agreed", advice: null });
    expect(card.criteria.map(({ met }) => met)).toEqual(CRITERIA.map(() => "yes"));
    expect(card.criteria.map(({ evidence }) => evidence.kind)).toEqual([
      "quote",
      "quote",
      "quote",
      "never-said",
      "never-said",
      "never-said",
      "quote",
      "quote",
      "quote",
      "quote",
      "never-said",
    ]);
  });

  test("shows the path of trust and that nothing stayed hidden", () => {
    expect(card.path.map(({ turn }) => turn)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8]);
    expect(card.path.map(({ layer }) => layer)).toEqual([0, 0, 0, 1, 2, 3, 3, 3, 3]);
    expect(card.hidden).toEqual({
      stated: "price",
      trueReason: "B5",
      basis: persona.basis,
      told: 3,
      gate: null,
    });
  });

  test("is the same however often it is scored, and survives being stored", () => {
    expect(score(byTheMethod)).toEqual(card);
    expect(scorecardSchema.parse(JSON.parse(JSON.stringify(card)))).toEqual(card);
  });
});

const yes = (turn: number) => ({ met: "yes", turn });
const no = (turn: number | null) => ({ met: "no", turn, points: 0 });

describe("each criterion", () => {
  const untold = { met: "cannot-tell", turn: null, points: 0 };

  test.each([
    { talk: [["permission", "open-question"]], is: yes(1), why: "asked before the question" },
    { talk: [["permission"], ["probe"]], is: yes(1), why: "asked a turn before" },
    {
      talk: [["open-question"], ["permission", "probe"]],
      is: no(1),
      why: "the question came first",
    },
    { talk: [["open-question", "permission"]], is: no(1), why: "in one breath, but after it" },
    { talk: [["greet"]], is: no(null), why: "nothing was asked" },
  ] as const)("asked-permission: $why", ({ talk, is }) => {
    expect(verdict(talk, "asked-permission")).toMatchObject(is);
  });

  test.each([
    { talk: [["open-question"], ["discount"]], is: yes(1), why: "the question came first" },
    { talk: [["discount"], ["open-question"]], is: no(1), why: "the offer came first" },
    { talk: [["discount", "open-question"]], is: no(1), why: "in one breath, offer first" },
    { talk: [["open-question", "pitch"]], is: yes(1), why: "in one breath, question first" },
    { talk: [["open-question"]], is: yes(1), why: "nothing was offered" },
    { talk: [["closed-question"], ["push"]], is: no(2), why: "a closed question is none" },
    { talk: [["greet"]], is: no(null), why: "neither was said" },
  ] as const)("reason-before-offer: $why", ({ talk, is }) => {
    expect(verdict(talk, "reason-before-offer")).toMatchObject(is);
  });

  test.each([
    { talk: [["sorry"], ["own"]], is: yes(2), why: "owned" },
    { talk: [["sorry"]], is: no(1), why: "an apology owns nothing" },
    { talk: [["thank"]], is: no(null), why: "thanks do not stand for it where we failed" },
  ] as const)("owned-fault: $why", ({ talk, is }) => {
    expect(verdict(talk, "owned-fault")).toMatchObject(is);
  });

  test("owned-fault: where the main fault is not ours, something was, and thanks do not stand for it", () => {
    const price = rehearsalPersona({ trueReason: "B2", ourFault: false });
    expect(verdict([["own"]], "owned-fault", price)).toMatchObject(yes(1));
    expect(verdict([["thank"]], "owned-fault", price)).toMatchObject(no(null));
  });

  const harmless = [["greet"], ["open-question"], ["reflect"]] as const;
  test.each([
    { id: "no-excuse", talk: [["excuse"]], is: no(1) },
    { id: "no-excuse", talk: [["greet"], ["blame"]], is: no(2) },
    { id: "no-pleading", talk: [["plead"]], is: no(1) },
    { id: "no-competitor-criticism", talk: [["criticise-competitor"]], is: no(1) },
    { id: "no-unapproved-discount", talk: [["greet"], ["discount"]], is: no(2) },
    { id: "no-unapproved-discount", talk: harmless, is: { met: "yes", turn: null, points: 2 } },
    { id: "no-unapproved-discount", talk: harmless.slice(1), is: untold },
    { id: "no-excuse", talk: harmless, is: { met: "yes", turn: null, points: 2 } },
    { id: "no-pleading", talk: harmless, is: { met: "yes", turn: null, points: 2 } },
    { id: "no-competitor-criticism", talk: harmless, is: { met: "yes", turn: null, points: 1 } },
    { id: "no-excuse", talk: harmless.slice(1), is: untold },
    { id: "no-pleading", talk: [], is: untold },
  ] as const)("$id after $talk: $is.met", ({ id, talk, is }) => {
    expect(verdict(talk, id)).toMatchObject(is);
  });

  test("own words that look like pleading are neither proof nor innocence", () => {
    const talk = [...harmless, "Please, I am begging you."];
    expect(verdict(talk, "no-pleading")).toEqual({ met: "cannot-tell", turn: 4, points: 0 });
    expect(verdict(talk, "no-excuse")).toMatchObject({ met: "yes" });
  });

  test("a price that nobody approved, in own words that are said to be something else, is not forgotten", () => {
    const talk = [...harmless, "I could give you ten per cent off the next order."];
    expect(verdict(talk, "no-unapproved-discount")).toEqual({
      met: "cannot-tell",
      turn: 4,
      points: 0,
    });
  });

  test.each([
    { talk: [["reflect"], ["discount"]], is: yes(1), why: "empathy came first" },
    { talk: [["discount"], ["reflect"]], is: no(1), why: "the offer came first" },
    { talk: [["reflect"]], is: yes(1), why: "nothing was offered" },
    { talk: [["own"]], is: no(null), why: "neither was said" },
  ] as const)("empathy-before-offer: $why", ({ talk, is }) => {
    expect(verdict(talk, "empathy-before-offer")).toMatchObject(is);
  });

  test.each([
    { id: "asked-clients-solution", move: "ask-solution" },
    { id: "conditional-question", move: "conditional" },
  ] as const)("$id: asked at any time, and missed only where there was room", ({ id, move }) => {
    expect(verdict([...toTheReason, [move]], id)).toMatchObject(yes(6));
    expect(verdict([["greet"], [move]], id)).toMatchObject(yes(2));
    expect(verdict([...toTheReason, ["thank"]], id)).toMatchObject(no(null));
    expect(verdict(toTheReason, id)).toEqual(untold);
  });

  test.each([
    { talk: [...toTheReason, ["dated-step"]], is: yes(6), why: "after the reason" },
    { talk: [["give-time", "dated-step"]], is: yes(1), why: "leaving in peace, at any time" },
    { talk: [["vague-promise"]], is: no(1), why: "a promise without a day" },
    { talk: [["dated-step"]], is: yes(1), why: "at any time" },
    { talk: toTheReason, is: untold, why: "the talk ended before it could come" },
    { talk: [...toTheReason, ["thank"]], is: no(null), why: "it could have come" },
  ] as const)("dated-next-step: $why", ({ talk, is }) => {
    expect(verdict(talk, "dated-next-step")).toMatchObject(is);
  });
});

test("a quote that is not in the rep's words counts for nothing", () => {
  const [turn] = talkOf([["own"]]);
  if (turn === undefined) throw new Error("one turn");
  const forged = { ...turn, repText: "Good day to you." };
  const card = scoreTalk({ persona, turns: [forged] }, "rep-ended");
  expect(card.criteria.find(({ id }) => id === "owned-fault")).toMatchObject({
    met: "cannot-tell",
    points: 0,
    evidence: { kind: "never-said" },
  });
});

test("a talk without a single reply scores nothing and does not fail", () => {
  const card = scoreTalk({ persona, turns: [] }, endByRep(startTalk(persona)).outcome ?? "angry");
  expect(card).toMatchObject({ points: 0, outOf: 22, outcome: "rep-ended" });
  expect(card.path).toHaveLength(1);
});

test("the points add up to 22", () => {
  expect(CRITERIA.reduce((sum, id) => sum + RUBRIC[id].points, 0)).toBe(22);
});
