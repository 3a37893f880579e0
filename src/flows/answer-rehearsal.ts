import type { OwnWordsReading, ReadOwnWords } from "#src/coach/rehearsal/read-own-words.ts";
import type { VoiceClient, Voiced } from "#src/coach/rehearsal/voice-client.ts";
import {
  type AnswerCheck,
  type RepAnswer,
  readAnswer,
  type SpokenAnswer,
} from "#src/core/rehearsal/read-answer.ts";
import {
  type PlayedTurn,
  type Rehearsal,
  type RehearsalView,
  viewRehearsal,
} from "#src/core/rehearsal/rehearsal-record.ts";
import { afterExchange, type PlayedExchange, playExchange } from "./play-exchange.ts";

/** Own words that nobody has said the meaning of. */
type WordsToRead = { readonly kind: "words"; readonly text: string };

export type AnswerRehearsalRequest = {
  readonly rehearsalId: string;
  readonly by: string; // Slack user id
  readonly turn: number; // the answer's number, as it was on the button
  readonly answer: RepAnswer | WordsToRead;
  readonly saidBy?: string; // Slack user id of who said it, where several play one talk
};

export type AnswerRehearsalDeps = {
  readonly voice: VoiceClient;
  readonly readOwnWords: ReadOwnWords;
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
      readonly shownBefore: string | null; // the message with the cards that were answered
    }
  | { readonly ok: false; readonly why: "not-found" }
  | {
      readonly ok: false;
      /** "moved-on": this turn was answered already; "over": the talk has ended. Nothing was changed. */
      readonly why: "moved-on" | "over" | "unknown-card" | "no-words" | "too-long" | "no-move";
      readonly rehearsal: RehearsalView; // as it stands
    }
  | {
      readonly ok: false;
      readonly why: "which-move"; // no model has read the words: the rep must say what they mean
      readonly reading: OwnWordsReading;
      readonly rehearsal: RehearsalView;
    };

/** Takes one answer of the rep and gives the client's. The same turn is answered once. */
export async function answerRehearsal(
  deps: AnswerRehearsalDeps,
  { rehearsalId, by, turn, answer, saidBy }: AnswerRehearsalRequest,
): Promise<AnswerRehearsalOutcome> {
  const rehearsal = await deps.loadRehearsal({ rehearsalId, playedBy: by });
  if (rehearsal === null) return { ok: false, why: "not-found" };
  const view = viewRehearsal(rehearsal);
  if (rehearsal.talk.outcome !== null) return { ok: false, why: "over", rehearsal: view };
  if (turn !== view.turn) return { ok: false, why: "moved-on", rehearsal: view };
  const read = await readGiven(deps.readOwnWords, rehearsal, answer);
  if (!read.ok) return { ...read, rehearsal: view };

  const spoken = { ...read.spoken, saidBy: saidBy ?? null };
  const { exchange, modelFailed } = await playExchange(deps.voice, rehearsal, spoken);
  if (await deps.saveExchange(rehearsalId, exchange)) {
    const shownBefore = rehearsal.shownTs;
    const now = viewRehearsal(afterExchange(rehearsal, exchange));
    return { ok: true, turn: exchange.turn, modelFailed, rehearsal: now, shownBefore };
  }
  const now = await deps.loadRehearsal({ rehearsalId, playedBy: by });
  if (now === null) return { ok: false, why: "not-found" };
  return { ok: false, why: "moved-on", rehearsal: viewRehearsal(now) };
}

type ReadWords = SpokenAnswer & Pick<PlayedTurn, "doubtful">;

type Given =
  | AnswerCheck
  | { ok: true; spoken: ReadWords }
  | { ok: false; why: "which-move"; reading: OwnWordsReading };

async function readGiven(
  readOwnWords: ReadOwnWords,
  { persona, turns, opening, cards, playedBy }: Rehearsal,
  answer: AnswerRehearsalRequest["answer"],
): Promise<Given> {
  const { language } = persona;
  if (answer.kind !== "words") return readAnswer(answer, { hand: cards, language });
  const said = { kind: "own-words", text: answer.text, moves: ["other"] } as const;
  const plain = readAnswer(said, { hand: [], language });
  if (!plain.ok) return plain;
  const clientSaid = turns.at(-1)?.clientText ?? opening;
  const text = plain.spoken.repText;
  const reading = await readOwnWords({ text, language, clientSaid, playedBy });
  if (reading.by !== "model" || reading.said.length === 0)
    return { ok: false, why: "which-move", reading };
  return { ok: true, spoken: asRead(plain.spoken, reading) };
}

/** Words to the machine instead of the client are no move of the talk, whatever the model makes of them. */
function asRead(plain: SpokenAnswer, { said, doubtful }: OwnWordsReading): ReadWords {
  if (plain.said.some(({ move }) => move === "injection")) return plain;
  const read = said.map(({ move, quote: words }) => ({ move, words, by: "model" as const }));
  return { ...plain, said: read, doubtful: [...doubtful] };
}
