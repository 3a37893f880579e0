import { debriefTalk } from "#src/coach/rehearsal/debrief-talk.ts";
import { repLines } from "#src/coach/rehearsal/rep-phrases.ts";
import type { VoiceClient, Voiced } from "#src/coach/rehearsal/voice-client.ts";
import { answerRep } from "#src/core/rehearsal/answer-rep.ts";
import { type Card, dealCards } from "#src/core/rehearsal/cards.ts";
import { type RepAnswer, readAnswer, type SpokenAnswer } from "#src/core/rehearsal/read-answer.ts";
import {
  type Debrief,
  dealtSoFar,
  type PlayedTurn,
  type Rehearsal,
  type RehearsalView,
  viewRehearsal,
} from "#src/core/rehearsal/rehearsal-record.ts";

export type AnswerRehearsalRequest = {
  readonly rehearsalId: string;
  readonly by: string; // Slack user id
  readonly turn: number; // the answer's number, as it was on the button
  readonly answer: RepAnswer;
};

type PlayedExchange = {
  readonly turn: PlayedTurn;
  readonly cards: readonly Card[]; // for the next answer; none when the talk is over
  readonly debrief: Debrief | null; // when the talk is over
};

export type AnswerRehearsalDeps = {
  readonly voice: VoiceClient;
  /** Null when it is not there or not this person's: practice is seen by nobody else. */
  loadRehearsal(of: { rehearsalId: string; playedBy: string }): Promise<Rehearsal | null>;
  /** Keeps the exchange as the next one; false when another was kept in its place meanwhile. */
  saveExchange(rehearsalId: string, exchange: PlayedExchange): Promise<boolean>;
};

export type AnswerRehearsalOutcome =
  | {
      readonly ok: true;
      readonly turn: PlayedTurn;
      readonly modelFailed: Voiced["modelFailed"];
      readonly rehearsal: RehearsalView;
    }
  | { readonly ok: false; readonly why: "not-found" }
  | {
      readonly ok: false;
      /** "moved-on": this turn was answered already; "over": the talk has ended. Nothing was changed. */
      readonly why: "moved-on" | "over" | "unknown-card" | "no-words" | "too-long" | "no-move";
      readonly rehearsal: RehearsalView; // as it stands
    };

/** Takes one answer of the rep and gives the client's. The same turn is answered once. */
export async function answerRehearsal(
  deps: AnswerRehearsalDeps,
  { rehearsalId, by, turn, answer }: AnswerRehearsalRequest,
): Promise<AnswerRehearsalOutcome> {
  const rehearsal = await deps.loadRehearsal({ rehearsalId, playedBy: by });
  if (rehearsal === null) return { ok: false, why: "not-found" };
  const view = viewRehearsal(rehearsal);
  if (rehearsal.talk.outcome !== null) return { ok: false, why: "over", rehearsal: view };
  if (turn !== view.turn) return { ok: false, why: "moved-on", rehearsal: view };
  const read = readAnswer(answer, rehearsal.cards);
  if (!read.ok) return { ok: false, why: read.why, rehearsal: view };

  const { exchange, modelFailed } = await playExchange(deps.voice, rehearsal, read.spoken);
  const isKept = await deps.saveExchange(rehearsalId, exchange);
  const now = await deps.loadRehearsal({ rehearsalId, playedBy: by });
  if (now === null) return { ok: false, why: "not-found" };
  if (!isKept) return { ok: false, why: "moved-on", rehearsal: viewRehearsal(now) };
  return { ok: true, turn: exchange.turn, modelFailed, rehearsal: viewRehearsal(now) };
}

async function playExchange(
  voice: VoiceClient,
  rehearsal: Rehearsal,
  spoken: SpokenAnswer,
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
