import { LONGEST_ANSWER } from "#src/core/rehearsal/read-answer.ts";
import type { RehearsalPlace, RehearsalView } from "#src/core/rehearsal/rehearsal-record.ts";
import type {
  AnswerRehearsalOutcome,
  AnswerRehearsalRequest,
} from "#src/flows/answer-rehearsal.ts";
import { changeMessage } from "./change-message.ts";
import { presentMeaningQuestion } from "./presenters/meaning-question.ts";
import { escapeMrkdwn } from "./presenters/mrkdwn.ts";
import { sayPlainly } from "./presenters/present-answer.ts";
import {
  presentAnsweredTurn,
  presentReadingWords,
  presentTurn,
} from "./presenters/rehearsal-turn.ts";
import { quote } from "./presenters/rehearsal-words.ts";
import {
  loadTalk,
  postInThread,
  showStanding,
  type Stage,
  whileTyping,
  whisper,
} from "./rehearsal-stage.ts";

export type Play = {
  readonly rehearsalId: string;
  readonly turn: number;
  readonly by: string; // Slack user id
  readonly answer: AnswerRehearsalRequest["answer"];
  /** The message whose card was pressed; null: the answer came another way. */
  readonly cardsTs: string | null;
  /** The message that asked what own words meant; null when nothing was asked. */
  readonly askedTs: string | null;
  /** Where own words can still be read: typed into the thread, shown in the question, or nowhere but in a form. */
  readonly wordsIn: "thread" | "question" | "form";
};

type Outcome = Exclude<AnswerRehearsalOutcome, { why: "not-found" }>;
type Played = Extract<Outcome, { ok: true }>;
type Unclear = Extract<Outcome, { why: "which-move" }>;
type Refused = Exclude<Outcome, Played | Unclear>;

/** Gives the rep's answer to the client and shows what comes of it. To be called in order for each talk. */
export async function playTurn(stage: Stage, play: Play): Promise<void> {
  const { desk } = stage;
  if (desk.hasModel) return playWithModel(stage, play);
  await showOutcome(stage, play, await answer(stage, play));
}

function answer({ desk }: Stage, play: Play): Promise<AnswerRehearsalOutcome> {
  const { rehearsalId, turn, by } = play;
  return desk.answerRehearsal({ rehearsalId, by, turn, answer: play.answer });
}

/** A model takes its time: the rep sees at once that the words have come, and that the client is typing. */
async function playWithModel(stage: Stage, play: Play): Promise<void> {
  const talk = await loadTalk(stage.desk, play);
  if (talk === null) return;
  const { view, place } = talk;
  const work = async (): Promise<void> => showOutcome(stage, play, await answer(stage, play));
  if (view.outcome !== null || view.turn !== play.turn) return work();
  if (play.answer.kind === "words" && play.wordsIn === "form" && view.shownTs !== null)
    await showReading(stage, { view, place }, play.answer.text);
  await whileTyping(stage.client, place, work);
}

type Around = { readonly view: RehearsalView; readonly place: RehearsalPlace };

async function showReading(
  { client, desk }: Stage,
  { view, place: { channel } }: Around,
  words: string,
): Promise<void> {
  const message = presentReadingWords(view, words, { hasModel: true, modelFailed: null });
  await changeMessage(client, { channel, ts: view.shownTs ?? "" }, message).catch(desk.noteFault);
}

async function showOutcome(
  stage: Stage,
  play: Play,
  outcome: AnswerRehearsalOutcome,
): Promise<void> {
  if (!outcome.ok && outcome.why === "not-found") return;
  const { place } = outcome.rehearsal;
  if (place === null) return;
  if (outcome.ok) return showExchange(stage, { play, place }, outcome);
  if (outcome.why === "which-move") return askMeaning(stage, { play, place }, outcome);
  return explain(stage, { play, place }, outcome);
}

type Shown = { readonly play: Play; readonly place: RehearsalPlace };

/** The client's answer is shown first; what was answered is tidied up beside it. */
async function showExchange(
  stage: Stage,
  { play, place }: Shown,
  { rehearsal: view, modelFailed, shownBefore }: Played,
): Promise<void> {
  const { client, desk } = stage;
  const { channel } = place;
  const answeredTs = shownBefore ?? play.cardsTs;
  const voice = { hasModel: desk.hasModel, modelFailed: null };
  const tidying = Promise.allSettled([
    answeredTs !== null &&
      changeMessage(
        client,
        { channel, ts: answeredTs },
        presentAnsweredTurn(view, { number: play.turn, isAbove: isAbove(play) }, voice),
      ),
    play.askedTs !== null && client.chat.delete({ channel, ts: play.askedTs }),
  ]);
  await showStanding(stage, view, { modelFailed });
  for (const one of await tidying) if (one.status === "rejected") desk.noteFault(one.reason);
}

function isAbove({ answer: { kind }, wordsIn }: Play): boolean {
  return kind !== "card" && wordsIn === "thread";
}

/** The cards lie on the table again, and beneath them stands what was said with the question what it meant. */
async function askMeaning(
  { client, desk }: Stage,
  { play, place }: Shown,
  { rehearsal: view, reading }: Unclear,
): Promise<void> {
  const { rehearsalId, turn, wordsIn } = play;
  if (play.answer.kind !== "words") return;
  const { text } = play.answer;
  if (desk.hasModel && wordsIn === "form" && view.shownTs !== null) {
    const cards = presentTurn(view, { hasModel: true, modelFailed: null });
    await changeMessage(client, { channel: place.channel, ts: view.shownTs }, cards).catch(
      desk.noteFault,
    );
  }
  const isTyped = wordsIn === "thread";
  const question = presentMeaningQuestion({ rehearsalId, turn, text, isTyped }, reading);
  await postInThread(client, place, question);
}

/** A click that came too late says so; what a crash kept from being shown is shown now. No words are lost. */
async function explain(
  stage: Stage,
  { play, place }: Shown,
  { why, rehearsal }: Refused,
): Promise<void> {
  const { by, answer: given, wordsIn } = play;
  const isLost = given.kind !== "card" && wordsIn === "form";
  if (rehearsal.shownTs === null) await showStanding(stage, rehearsal);
  else if (!isLost) await whisper(stage.client, { place, by }, WHY[why]);
  if (!isLost) return;
  const kept = sayPlainly(`${escapeMrkdwn(WHY[why])} These were your words:\n${quote(given.text)}`);
  await postInThread(stage.client, place, kept);
}

const WHY: Readonly<Record<Refused["why"], string>> = {
  "moved-on": "You have answered this one already; the talk has gone on below.",
  over: "This talk is over. “Practise again” is beneath the scorecard.",
  "unknown-card": "This card is not on the table any more.",
  "no-words": "There were no words in your answer.",
  "too-long": `That is more than ${LONGEST_ANSWER} characters, too much for one breath. Say it in two, or shorter.`,
  "no-move": "Say what you meant by it: choose one to three, then press “Say it”.",
};
