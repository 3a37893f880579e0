import type { RepAnswer } from "#src/core/rehearsal/read-answer.ts";
import { LONGEST_ANSWER } from "#src/core/rehearsal/read-answer.ts";
import type { RehearsalPlace, RehearsalView } from "#src/core/rehearsal/rehearsal-record.ts";
import type { AnswerRehearsalOutcome } from "#src/flows/answer-rehearsal.ts";
import { changeMessage } from "./change-message.ts";
import { presentMeaningTaken } from "./presenters/own-words.ts";
import type { Message } from "./presenters/alert-card.ts";
import { presentAnsweredTurn } from "./presenters/rehearsal-turn.ts";
import { loadTalk, showStanding, type Stage, whileTyping, whisper } from "./rehearsal-stage.ts";

export type Play = {
  readonly rehearsalId: string;
  readonly turn: number;
  readonly by: string; // Slack user id
  readonly answer: RepAnswer;
  /** The message whose card was pressed; null: the answer came another way. */
  readonly cardsTs: string | null;
  /** The message that asked what typed words meant; null when the words are not in the thread. */
  readonly askedTs: string | null;
};

type Played = Extract<AnswerRehearsalOutcome, { ok: true }>;
type Refused = Extract<AnswerRehearsalOutcome, { ok: false; rehearsal: RehearsalView }>;

/** Gives the rep's answer to the client and shows what comes of it. To be called in order for each talk. */
export async function playTurn(stage: Stage, play: Play): Promise<void> {
  const { desk, client } = stage;
  const talk = await loadTalk(desk, play);
  if (talk === null) return;
  const { view: before, place } = talk;
  const { rehearsalId, turn, by, answer } = play;
  const work = async (): Promise<void> => {
    const outcome = await desk.answerRehearsal({ rehearsalId, by, turn, answer });
    if (outcome.ok) await showExchange(stage, { play, before, place }, outcome);
    else if (outcome.why !== "not-found") await explain(stage, { play, place }, outcome);
  };
  const isAwaited = before.outcome === null && before.turn === turn;
  await (isAwaited ? whileTyping(client, place, work) : work());
}

type Around = {
  readonly play: Play;
  readonly before: RehearsalView;
  readonly place: RehearsalPlace;
};

async function showExchange(
  stage: Stage,
  { play, before, place }: Around,
  { rehearsal: view, modelFailed }: Played,
): Promise<void> {
  const { client, desk } = stage;
  const { turn: number, answer, askedTs, cardsTs } = play;
  const moves = answer.kind === "card" ? null : answer.moves;
  const change = async (ts: string | null, message: Message): Promise<void> => {
    if (ts !== null) await changeMessage(client, { channel: place.channel, ts }, message);
  };
  const voice = { hasModel: desk.hasModel, modelFailed: null };
  const isAbove = askedTs !== null;
  const tidied = await Promise.allSettled([
    change(before.shownTs ?? cardsTs, presentAnsweredTurn(view, { number, moves, isAbove }, voice)),
    change(askedTs, presentMeaningTaken(view, number, moves ?? [])),
  ]);
  for (const one of tidied) if (one.status === "rejected") desk.noteFault(one.reason);
  await showStanding(stage, view, modelFailed);
}

/** A click that came too late says so; what a crash kept from being shown is shown now. */
async function explain(
  stage: Stage,
  { play, place }: Pick<Around, "play" | "place">,
  { why, rehearsal }: Refused,
): Promise<void> {
  const { by, answer } = play;
  if (rehearsal.shownTs === null) return showStanding(stage, rehearsal);
  const words = answer.kind === "card" ? "" : ` Your words were: “${answer.text}”`;
  await whisper(stage.client, { place, by }, `${WHY[why]}${words}`);
}

const WHY: Readonly<Record<Refused["why"], string>> = {
  "moved-on": "You have answered this one already; the talk has gone on below.",
  over: "This talk is over. “Practise again” is beneath the scorecard.",
  "unknown-card": "This card is not on the table any more.",
  "no-words": "There were no words in your answer.",
  "too-long": `That is more than ${LONGEST_ANSWER} characters, too much for one breath. Change it with the second button.`,
  "no-move": "Say what you meant by it: tick one to three, then press “Say it”.",
};
