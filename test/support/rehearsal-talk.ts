import { actWords, pickUpWords } from "#src/coach/rehearsal/client-phrases.ts";
import { repLines } from "#src/coach/rehearsal/rep-phrases.ts";
import { answerRep } from "#src/core/rehearsal/answer-rep.ts";
import { type Card, dealCards, type RepLine, wordsOf } from "#src/core/rehearsal/cards.ts";
import type { Persona } from "#src/core/rehearsal/persona.ts";
import { type Quality, MENU } from "#src/core/rehearsal/recipes.ts";
import { type TalkState, stageOf, startTalk } from "#src/core/rehearsal/talk-state.ts";
import type { RepTurn } from "#src/core/rehearsal/transcript.ts";

export type PlayedTalk = {
  readonly turns: readonly RepTurn[];
  readonly hands: readonly (readonly Card[])[];
  readonly states: readonly TalkState[]; // before each hand
  readonly state: TalkState; // at the end
};

/** A whole talk with the playbook's voice, in which `choose` picks the card. */
export function playCards(
  persona: Persona,
  choose: (hand: readonly Card[], state: TalkState) => Card | undefined,
): PlayedTalk {
  let state = startTalk(persona);
  const turns: RepTurn[] = [];
  const hands: Card[][] = [];
  const states: TalkState[] = [];
  const used = new Set([pickUpWords(persona)]);
  const lines = linesOf(persona);
  while (state.outcome === null) {
    const saidLines = new Set(turns.flatMap(({ number }) => saidIn(hands, turns, number)));
    const hand = dealCards(lines, persona, state, { offered: hands.flat(), saidLines });
    const card = choose(hand, state);
    if (card === undefined) throw new Error(`no card at turn ${state.turn + 1}`);
    hands.push(hand);
    states.push(state);
    const moves = card.lines.map(({ move }) => move);
    const answer = answerRep(persona, state, moves);
    const isAgain = answer.state.objections > 1;
    const clientText = actWords(persona, { act: answer.act, moves, isAgain }, used);
    used.add(clientText);
    turns.push({
      number: answer.state.turn,
      repText: wordsOf(card),
      said: card.lines.map(({ move, words }) => ({ move, words, by: "card" as const })),
      redFlags: [],
      act: answer.act,
      clientText,
      voicedBy: "playbook",
      state: answer.state,
    });
    state = answer.state;
  }
  return { turns, hands, states, state };
}

/** Talks with one persona are played many times over. */
const linesByPersona = new WeakMap<Persona, RepLine[]>();

function linesOf(persona: Persona): RepLine[] {
  const lines = linesByPersona.get(persona) ?? repLines(persona);
  linesByPersona.set(persona, lines);
  return lines;
}

function saidIn(hands: readonly Card[][], turns: readonly RepTurn[], number: number): string[] {
  const turn = turns[number - 1];
  const card = hands[number - 1]?.find((one) => wordsOf(one) === turn?.repText);
  return card?.lines.map(({ id }) => id) ?? [];
}

/** How good a card is at this point of the talk; the card itself does not say. */
export function qualityOf(card: Card, state: TalkState): Quality | null {
  const moves = card.lines.map(({ move }) => move).filter((move) => move !== "greet");
  const menu = MENU[stageOf(state)];
  const key = moves.join("+");
  return (
    (["good", "fair", "poor"] as const).find((quality) =>
      menu[quality].some((recipe) => recipe.join("+") === key),
    ) ?? null
  );
}
