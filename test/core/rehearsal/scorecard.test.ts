import { describe, expect, test } from "vitest";
import { answerRep, endByRep } from "#src/core/rehearsal/answer-rep.ts";
import type { Move } from "#src/core/rehearsal/move.ts";
import type { Persona } from "#src/core/rehearsal/persona.ts";
import { findRedFlags } from "#src/core/rehearsal/red-flags.ts";
import { CRITERIA, type CriterionId, RUBRIC } from "#src/core/rehearsal/rubric.ts";
import { type Scorecard, scorecardSchema, scoreTalk } from "#src/core/rehearsal/scorecard.ts";
import { startTalk } from "#src/core/rehearsal/talk-state.ts";
import type { RepTurn } from "#src/core/rehearsal/transcript.ts";
import { rehearsalPersona } from "../../support/rehearsal.ts";

const persona = rehearsalPersona();

/** Every reply is one sentence a move, such as "The rep does own in turn 3.", or own words. */
function talkOf(replies: readonly (readonly Move[] | string)[], of: Persona = persona): RepTurn[] {
  let state = startTalk(of);
  return replies.map((reply, i) => {
    const isOwnWords = typeof reply === "string";
    const said = isOwnWords
      ? [{ move: "other" as const, words: reply }]
      : reply.map((move) => ({ move, words: `The rep does ${move} in turn ${i + 1}.` }));
    const answer = answerRep(
      of,
      state,
      said.map(({ move }) => move),
    );
    state = answer.state;
    const repText = said.map(({ words }) => words).join(" ");
    return {
      number: i + 1,
      repText,
      said,
      redFlags: isOwnWords ? findRedFlags(repText) : [],
      act: answer.act,
      clientText: "The client says something.",
      voicedBy: "playbook",
      state,
    };
  });
}

function score(replies: readonly (readonly Move[] | string)[], of: Persona = persona): Scorecard {
  const turns = talkOf(replies, of);
  return scoreTalk({ persona: of, turns }, turns.at(-1)?.state.outcome ?? "rep-ended");
}

function verdict(replies: readonly (readonly Move[] | string)[], id: CriterionId, of?: Persona) {
  const found = score(replies, of).criteria.find((one) => one.id === id);
  if (found === undefined) throw new Error(`no criterion ${id}`);
  const { met, evidence, points } = found;
  return { met, turn: evidence.kind === "quote" ? evidence.turn : null, points };
}

const toTheReason: Move[][] = [
  ["greet", "permission", "open-question"],
  ["thank", "open-question"],
  ["reflect", "open-question"],
  ["own", "probe"],
  ["reflect", "probe"],
];
const byTheMethod: Move[][] = [
  ...toTheReason,
  ["reflect", "ask-solution"],
  ["thank", "conditional"],
  ["show-change", "dated-step"],
];

describe("a talk by the method", () => {
  const card = score(byTheMethod);

  test("earns every point, each with its quote where something was to be said", () => {
    expect(card).toMatchObject({ points: 20, outOf: 20, outcome: "agreed", advice: null });
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

  test("owned-fault: where the fault is not ours, gratitude stands in its place", () => {
    const price = rehearsalPersona({ trueReason: "B2", ourFault: false });
    expect(verdict([["thank"]], "owned-fault", price)).toMatchObject(yes(1));
    expect(verdict([["sorry"]], "owned-fault", price)).toMatchObject(no(1));
  });

  const harmless = [["greet"], ["open-question"], ["reflect"]] as const;
  test.each([
    { id: "no-excuse", talk: [["excuse"]], is: no(1) },
    { id: "no-excuse", talk: [["greet"], ["blame"]], is: no(2) },
    { id: "no-pleading", talk: [["plead"]], is: no(1) },
    { id: "no-competitor-criticism", talk: [["criticise-competitor"]], is: no(1) },
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
  ] as const)("$id belongs after the true reason", ({ id, move }) => {
    expect(verdict([...toTheReason, [move]], id)).toMatchObject(yes(6));
    expect(verdict([["greet"], [move]], id)).toMatchObject(no(2));
    expect(verdict([...toTheReason, ["thank"]], id)).toMatchObject(no(null));
    expect(verdict(toTheReason, id)).toEqual(untold);
  });

  test.each([
    { talk: [...toTheReason, ["dated-step"]], is: yes(6), why: "after the reason" },
    { talk: [["give-time", "dated-step"]], is: yes(1), why: "leaving in peace, at any time" },
    { talk: [["vague-promise"]], is: no(1), why: "a promise without a day" },
    { talk: [["dated-step"]], is: untold, why: "a day before the reason is not yet a next step" },
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
      hidden: { told: 0, gate: { opens: 1, unmet: ["ask-openly"] } },
    });
  });
});

test("a talk without a single reply scores nothing and does not fail", () => {
  const card = scoreTalk({ persona, turns: [] }, endByRep(startTalk(persona)).outcome ?? "angry");
  expect(card).toMatchObject({ points: 0, outOf: 20, outcome: "rep-ended" });
  expect(card.path).toHaveLength(1);
});

test("the points add up to 20", () => {
  expect(CRITERIA.reduce((sum, id) => sum + RUBRIC[id].points, 0)).toBe(20);
});
