import type { Act } from "#src/core/rehearsal/answer-rep.ts";
import type { Temperament } from "#src/core/rehearsal/persona.ts";
import type { VoiceProblem } from "./check-voice.ts";

/** What the model is told the client does; says nothing of what is not told yet. */
export const TASKS: Record<Act, string> = {
  "pick-up": "answers the telephone",
  "cold-open": "is surprised by the call, cool, and tells nothing yet",
  object: "states the objection",
  deflect: "does not go along with it and tells nothing more",
  soften: "warms a little, and still tells nothing more",
  warn: "is about to hang up and says so",
  hint: "lets out that there was something else, without saying what",
  partial: "tells a part of what happened, and no more",
  reveal: "tells openly what it really was",
  "name-wish": "says what would have to be done",
  "yes-if": "agrees in principle, on that condition",
  "test-offer": "finds it not bad, and wants proof first",
  "agree-next-step": "agrees to the next step and ends the call",
  "end-angry": "ends the call, angry but polite",
  "end-polite": "asks for time and ends the call",
};

/** How the contact speaks, whatever they feel. */
export const TEMPERS: Record<Temperament, string> = {
  brisk: "brisk: few words, straight to the point, no time to lose, never rude",
  warm: "warm: friendly and personal even when it is a no, avoids a clash",
  formal: "formal: correct and reserved, whole sentences, keeps a distance",
  sceptical: "sceptical: dry, doubts what is said, wants to see it first",
};

/** Points of irritation. */
const ANGRY_FROM = 7;
const COOL_FROM = 4;

export function sayMood(irritation: number): string {
  if (irritation >= ANGRY_FROM) return "angry, close to hanging up";
  return irritation >= COOL_FROM ? "cool, a little irritated" : "calm";
}

export const PROBLEM_ADVICE: Record<VoiceProblem, string> = {
  empty: "the answer was empty",
  "too-long": "the answer was too long",
  "wrong-language": "the answer was in another language than asked for",
  "broken-character": "the client does not speak of models, prompts, rehearsals or scores",
  "assistant-voice": "the client is a buyer on the telephone, not an assistant, and offers no help",
  "told-too-early": "the answer tells more than the plain answer does",
  "invented-number": "there is a number in the answer that the plain answer does not have",
  markup: "the answer must be one line of plain speech, without marks, labels or lists",
};
