import type { AnswerRehearsalOutcome } from "#src/flows/answer-rehearsal.ts";
import { escapeMrkdwn } from "./mrkdwn.ts";

type ModelFailed = Extract<AnswerRehearsalOutcome, { ok: true }>["modelFailed"];

/** What is known of who words the client's lines. */
export type Voice = {
  readonly hasModel: boolean; // without one it is always the phrase book, and goes without saying
  readonly modelFailed: ModelFailed; // for the newest line, when it has just come
};

/** Whose words a line is, in mrkdwn; null when there is nothing to tell. */
export function sayVoice(voicedBy: string, { hasModel, modelFailed }: Voice): string | null {
  if (voicedBy !== "playbook") return `worded by ${escapeMrkdwn(voicedBy)}`;
  if (!hasModel) return null;
  if (modelFailed === null) return "from the phrase book";
  return `from the phrase book: ${FAILURE[modelFailed]}`;
}

/** Why a model's words were not taken, in the midst of a sentence. */
export function sayModelFailed(why: NonNullable<ModelFailed>): string {
  return FAILURE[why];
}

const FAILURE: Readonly<Record<NonNullable<ModelFailed>, string>> = {
  refused: "the model would not answer",
  incomplete: "the model broke off half-way",
  unparsable: "the model answered with something else",
  timeout: "the model took too long",
  unreachable: "the model could not be reached",
  busy: "the model has too much to do right now",
  "not-allowed": "the model turned us away, tell whoever looks after the coach",
  empty: "the model said nothing",
  "too-long": "the model talked too long",
  "wrong-language": "the model fell into another language",
  "broken-character": "the model stepped out of its part",
  "assistant-voice": "the model stepped out of its part",
  "told-too-early": "the model would have told too much",
  "invented-number": "the model made up a number",
  markup: "the model did not answer in plain speech",
};
