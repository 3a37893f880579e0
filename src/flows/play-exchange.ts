import { debriefTalk } from "#src/coach/rehearsal/debrief-talk.ts";
import { repLines } from "#src/coach/rehearsal/rep-phrases.ts";
import type { VoiceClient, Voiced } from "#src/coach/rehearsal/voice-client.ts";
import { answerRep } from "#src/core/rehearsal/answer-rep.ts";
import { type Card, dealCards } from "#src/core/rehearsal/cards.ts";
import type { SpokenAnswer } from "#src/core/rehearsal/read-answer.ts";
import {
  type Debrief,
  dealtSoFar,
  type PlayedTurn,
  type Rehearsal,
} from "#src/core/rehearsal/rehearsal-record.ts";
import { startTalk } from "#src/core/rehearsal/talk-state.ts";

export type PlayedExchange = {
  readonly turn: PlayedTurn;
  readonly cards: readonly Card[]; // for the next answer; none when the talk is over
  readonly debrief: Debrief | null; // when the talk is over
};

type Spoken = SpokenAnswer & Pick<PlayedTurn, "saidBy" | "doubtful">;

/** What the client answers, and what follows from it; nothing is kept yet. */
export async function playExchange(
  voice: VoiceClient,
  rehearsal: Rehearsal,
  spoken: Spoken,
): Promise<{ exchange: PlayedExchange; modelFailed: Voiced["modelFailed"] }> {
  const { persona, talk, turns, cards, playedBy } = rehearsal;
  const moves = spoken.said.map(({ move }) => move);
  const { state, act } = answerRep(persona, talk, moves);
  const { repText } = spoken;
  const scene = { persona, act, state, moves, repText, before: turns, playedBy };
  const { words: clientText, voicedBy, modelFailed } = await voice(scene);
  const turn: PlayedTurn = {
    ...spoken,
    number: state.turn,
    cards: [...cards],
    act,
    clientText,
    voicedBy,
    state,
  };
  const played = [...turns, turn];
  const { outcome } = state;
  const isOver = outcome !== null;
  const exchange: PlayedExchange = {
    turn,
    cards: isOver ? [] : dealCards(repLines(persona), persona, state, dealtSoFar(played)),
    debrief: isOver ? debriefTalk(persona, played, outcome) : null,
  };
  return { exchange, modelFailed };
}

/** The talk once the exchange is kept; it stands further than is shown. */
export function afterExchange(
  rehearsal: Rehearsal,
  { turn, cards, debrief }: PlayedExchange,
): Rehearsal {
  const turns = [...rehearsal.turns, turn];
  return { ...rehearsal, talk: turn.state, turns, cards, debrief, shownTs: null };
}

/** The talk as it stood before the answer with this number, with the cards that lay on the table. */
export function beforeAnswer(rehearsal: Rehearsal, number: number): Rehearsal {
  const { persona, turns } = rehearsal;
  const answered = turns.find((turn) => turn.number === number);
  return {
    ...rehearsal,
    turns: turns.filter((turn) => turn.number < number),
    talk: turns.find((turn) => turn.number === number - 1)?.state ?? startTalk(persona),
    cards: answered?.cards ?? rehearsal.cards,
    debrief: null,
  };
}
