import { expect, test } from "vitest";
import { debriefTalk } from "#src/coach/rehearsal/debrief-talk.ts";
import { answerRep } from "#src/core/rehearsal/answer-rep.ts";
import type { Move } from "#src/core/rehearsal/move.ts";
import {
  type Debrief,
  type Rehearsal,
  type RehearsalView,
  viewRehearsal,
} from "#src/core/rehearsal/rehearsal-record.ts";
import { startTalk, type TalkState } from "#src/core/rehearsal/talk-state.ts";
import type { RepTurn } from "#src/core/rehearsal/transcript.ts";
import type { Message } from "#src/slack/presenters/alert-card.ts";
import { presentCriteria } from "#src/slack/presenters/rehearsal-criteria.ts";
import { presentScorecard } from "#src/slack/presenters/rehearsal-scorecard.ts";
import { sayVoice } from "#src/slack/presenters/say-voice.ts";
import { ACTION, LIMIT } from "#src/slack/vocabulary.ts";
import { rehearsalPersona } from "../../support/rehearsal.ts";
import { playCards, qualityOf } from "../../support/rehearsal-talk.ts";

const ID = "01990000-0000-7000-8000-000000000001";
const persona = rehearsalPersona();

function viewOf(
  turns: readonly RepTurn[],
  state: TalkState,
  changed: Partial<Rehearsal> = {},
): { view: RehearsalView; debrief: Debrief } {
  const outcome = state.outcome ?? "rep-ended";
  const debrief = debriefTalk(persona, turns, outcome);
  const rehearsal: Rehearsal = {
    id: ID,
    clientId: ID,
    caseId: ID,
    playedBy: "U1",
    place: null,
    persona,
    opening: "Yes?",
    talk: { ...state, outcome },
    cards: [],
    turns: turns.map((turn) => ({ ...turn, cards: [], cardId: null, saidBy: null })),
    debrief,
    shownTs: null,
    replayOf: null,
    replayFrom: null,
    isUsed: false,
    ...changed,
  };
  return { view: viewRehearsal(rehearsal), debrief };
}

/** The scorecard in short. */
function cardOf(...talk: Parameters<typeof viewOf>): Message {
  const { view, debrief } = viewOf(...talk);
  return presentScorecard(view, debrief);
}

/** How it was scored. */
function criteriaOf(...talk: Parameters<typeof viewOf>): Message {
  const { view, debrief } = viewOf(...talk);
  return presentCriteria(view, debrief);
}

const shown = ({ blocks }: Message): string => JSON.stringify(blocks);

test("a talk by the method has full points, nothing to add and the way the client opened up", () => {
  const { turns, state } = playCards(persona, (hand, now) =>
    hand.find((card) => qualityOf(card, now) === "good"),
  );
  const card = cardOf(turns, state);
  expect(card.text).toContain("Scorecard: 22 of 22 points. They agreed to a next step.");
  expect(shown(card)).toContain("Nothing to add");
  expect(shown(card)).toContain("You got all of it out of them.");
  expect(shown(card)).toContain(ACTION.useRehearsal);
  const criteria = shown(criteriaOf(turns, state));
  expect(criteria).toMatch(/a hint at turn \d+, a part of it at turn \d+, the real reason/);
  expect(criteria).toMatch(/Trust rose most at turn \d+: “/);
  expect(criteria.match(/✅ Yes/g)).toHaveLength(11);
  expect(criteria).not.toContain("❌");
  expect(criteria).not.toContain("What would have opened it");
});

test("a poor talk shows the harm in the rep's words, and what stayed hidden", () => {
  const { turns, state } = playCards(
    persona,
    (hand, now) => hand.find((card) => qualityOf(card, now) === "poor") ?? hand[0],
  );
  const card = cardOf(turns, state);
  expect(shown(card)).toContain("One thing to do differently");
  expect(shown(card)).toContain("late or failed deliveries");
  const advised = viewOf(turns, state).debrief.scorecard.advice?.turn;
  expect(shown(card)).toContain(`Replay from turn ${advised}`);
  expect(shown(card)).toContain("The start, same reason");
  expect(shown(card)).toContain(`Turn ${turns.length}, instead of`);
  expect(card.blocks.length).toBeLessThanOrEqual(7); // a tired rep reads no more
  const criteria = shown(criteriaOf(turns, state));
  expect(criteria).toContain("❌ No");
  expect(criteria).toContain("What you did not get to hear");
  expect(criteria).toContain("What would have opened it");
});

test("the longest own words stay within Slack's limits, and cannot become a mention", () => {
  const repText = "<!channel> ".repeat(54);
  const moves: Move[] = ["excuse", "plead", "pitch"];
  let state = startTalk(persona);
  const turns = [1, 2, 3].map((number): RepTurn => {
    const answer = answerRep(persona, state, moves);
    ({ state } = answer);
    const said = moves.map((move) => ({ move, words: repText, by: "rep" as const }));
    const voicedBy = "playbook";
    return { number, repText, said, redFlags: [], clientText: "No.", voicedBy, ...answer };
  });
  for (const card of [cardOf(turns, state), criteriaOf(turns, state)]) {
    expect(shown(card)).toContain("&lt;!channel&gt;");
    expect(JSON.stringify(card.blocks.filter(({ type }) => type !== "actions"))).not.toContain(
      "<!channel>", // in a list it is plain text
    );
    expect(card.blocks.length).toBeLessThanOrEqual(LIMIT.messageBlocks);
    for (const block of card.blocks) {
      if (block.type !== "section") continue;
      expect(block.text?.text.length).toBeLessThanOrEqual(LIMIT.sectionText);
      expect(block.text?.text).not.toMatch(/…$/);
    }
  }
});

test("where nothing can be taken along, a draft is asked for by the case or by the client", () => {
  const state = startTalk(persona);
  expect(shown(cardOf([], state))).toContain(ACTION.openDraft);
  expect(shown(cardOf([], state, { caseId: null }))).toContain(ACTION.askDraft);
});

test("a used talk, and one that was replayed, say so", () => {
  const card = shown(cardOf([], startTalk(persona), { isUsed: true, replayFrom: 3 }));
  expect(card).toContain("in a phone script");
  expect(card).toContain("replayed from turn 3");
});

test.each([
  ["code", null, 2, /Yes {2}\*No pleading\* {2}2\/2"/],
  ["rep", 0.72, 2, /2\/2 {2}_agreement with people 0\.72_/],
  ["rep", 0.59, 0, /\* {2}_agreement with people 0\.59; shown, not counted_/],
  ["rep", null, 0, /\* {2}_shown, not counted_/],
] as const)(
  "a criterion judged by %s with an agreement of %s says how far it counts",
  (judgedBy, kappa, outOf, says) => {
    const { view, debrief } = viewOf([], startTalk(persona));
    const { scorecard } = debrief;
    const criteria = scorecard.criteria
      .filter(({ id }) => id === "no-pleading")
      .map((one) => ({ ...one, met: "yes" as const, judgedBy, kappa, outOf, points: outOf }));
    const message = presentCriteria(view, { ...debrief, scorecard: { ...scorecard, criteria } });
    expect(shown(message)).toMatch(says);
  },
);

test("what a short talk did not come to is told together, with what it was worth", () => {
  const said = shown(criteriaOf([], startTalk(persona)));
  expect(said.match(/Can’t tell/g)).toHaveLength(1);
  expect(said).toMatch(/too short, or did not come to it\\n• No excuses, no blaming {2}0\/2\\n•/);
});

test("what the model is not sure of is to be asked of the manager", () => {
  const { view, debrief } = viewOf([], startTalk(persona));
  const { scorecard } = debrief;
  const evidence = { kind: "quote", turn: 1, quote: "We had a hard year." } as const;
  const criteria = scorecard.criteria
    .slice(0, 1)
    .map((one) => ({ ...one, met: "cannot-tell" as const, judgedBy: "model" as const, evidence }));
  const said = shown(presentCriteria(view, { ...debrief, scorecard: { ...scorecard, criteria } }));
  expect(said).toContain("“We had a hard year.” (turn 1) The model is not sure: ask your manager.");
  expect(said).toContain("read by a model, three times");
});

test.each([
  ["playbook", false, null, null],
  ["playbook", true, null, "from the phrase book"],
  ["playbook", true, "timeout", "from the phrase book: the model took too long"],
  ["gpt <x>", true, null, "worded by gpt &lt;x&gt;"],
] as const)(
  "a line voiced by %s, with a model: %s, failed: %s",
  (by, hasModel, modelFailed, says) => {
    expect(sayVoice(by, { hasModel, modelFailed })).toBe(says);
  },
);
