import { expect, test } from "vitest";
import { debriefTalk } from "#src/coach/rehearsal/debrief-talk.ts";
import { answerRep } from "#src/core/rehearsal/answer-rep.ts";
import type { Move } from "#src/core/rehearsal/move.ts";
import { type Rehearsal, viewRehearsal } from "#src/core/rehearsal/rehearsal-record.ts";
import { startTalk, type TalkState } from "#src/core/rehearsal/talk-state.ts";
import type { RepTurn } from "#src/core/rehearsal/transcript.ts";
import type { Message } from "#src/slack/presenters/alert-card.ts";
import { presentScorecard } from "#src/slack/presenters/rehearsal-scorecard.ts";
import { sayVoice } from "#src/slack/presenters/say-voice.ts";
import { ACTION, LIMIT } from "#src/slack/vocabulary.ts";
import { rehearsalPersona } from "../../support/rehearsal.ts";
import { playCards, qualityOf } from "../../support/rehearsal-talk.ts";

const ID = "01990000-0000-7000-8000-000000000001";
const persona = rehearsalPersona();

function cardOf(turns: readonly RepTurn[], state: TalkState, caseId: string | null = ID): Message {
  const outcome = state.outcome ?? "rep-ended";
  const debrief = debriefTalk(persona, turns, outcome);
  const rehearsal: Rehearsal = {
    id: ID,
    clientId: ID,
    caseId,
    playedBy: "U1",
    place: null,
    persona,
    opening: "Yes?",
    talk: { ...state, outcome },
    cards: [],
    turns: turns.map((turn) => ({ ...turn, cards: [], cardId: null })),
    debrief,
    shownTs: null,
  };
  return presentScorecard(viewRehearsal(rehearsal), debrief);
}

const shown = ({ blocks }: Message): string => JSON.stringify(blocks);

test("a talk by the method has full points, nothing to add and the way the client opened up", () => {
  const { turns, state } = playCards(persona, (hand, now) =>
    hand.find((card) => qualityOf(card, now) === "good"),
  );
  const card = cardOf(turns, state);
  expect(card.text).toContain("Scorecard: 20 of 20 points. They agreed to a next step.");
  expect(shown(card)).toContain("Nothing to add");
  expect(shown(card)).toMatch(/a hint at turn \d+, a part of it at turn \d+, the real reason/);
  expect(shown(card)).toContain("You got all of it out of them.");
  expect(shown(card)).not.toContain("❌");
  expect(shown(card)).not.toContain("What would have opened it");
});

test("a poor talk shows the harm in the rep's words, and what stayed hidden", () => {
  const { turns, state } = playCards(
    persona,
    (hand, now) => hand.find((card) => qualityOf(card, now) === "poor") ?? hand[0],
  );
  const card = shown(cardOf(turns, state));
  expect(card).toContain("❌");
  expect(card).toContain("One thing to do differently");
  expect(card).toContain("late or failed deliveries");
  expect(card).toContain("What you did not get to hear");
  expect(card).toContain("What would have opened it");
});

test("the longest own words stay within Slack's limits, and cannot become a mention", () => {
  const repText = "<!channel> ".repeat(54);
  const moves: Move[] = ["excuse", "plead", "pitch"];
  let state = startTalk(persona);
  const turns = [1, 2, 3].map((number): RepTurn => {
    const answer = answerRep(persona, state, moves);
    ({ state } = answer);
    const said = moves.map((move) => ({ move, words: repText }));
    const voicedBy = "playbook";
    return { number, repText, said, redFlags: [], clientText: "No.", voicedBy, ...answer };
  });
  const card = cardOf(turns, state);
  expect(shown(card)).toContain("&lt;!channel&gt;");
  expect(shown(card)).not.toContain("<!channel>");
  expect(card.blocks.length).toBeLessThanOrEqual(LIMIT.messageBlocks);
  for (const block of card.blocks) {
    if (block.type !== "section") continue;
    expect(block.text?.text.length).toBeLessThanOrEqual(LIMIT.sectionText);
    expect(block.text?.text).not.toMatch(/…$/);
  }
});

test("the draft is asked for by the case, or by the client when there is none", () => {
  const state = startTalk(persona);
  expect(shown(cardOf([], state))).toContain(ACTION.openDraft);
  expect(shown(cardOf([], state, null))).toContain(ACTION.askDraft);
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
