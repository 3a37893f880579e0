import { z } from "zod";

/**
 * What the rep does with one sentence. A reply is one to three moves.
 * The method's own steps come first, what it forbids or warns of last.
 */
export const MOVES = [
  "greet",
  "permission", // asks whether a question is welcome (ET-10)
  "open-question",
  "closed-question",
  "probe", // asks further about what the client has just said
  "reflect", // empathy: "in your place I might have done the same" (ET-12)
  "own", // names the fault as ours (EL-09, ET-07)
  "sorry", // an apology that owns nothing
  "thank", // gratitude and regard (BG-23)
  "ask-solution", // "in my place, what would you do?" (ET-13)
  "conditional", // "if we could meet this, would it be realistic?" (ET-15)
  "show-change", // what is different from now on (EL-12, EL-20)
  "dated-step", // a next step with its day
  "give-time", // accepts a no (ET-17)
  "discount",
  "pitch",
  "excuse", // EL-10
  "blame",
  "criticise-competitor", // BG-24
  "plead", // ET-06
  "push",
  "vague-promise", // a promise without a day
  "injection", // talks to the machine instead of the client
  "other",
] as const;

export type Move = (typeof MOVES)[number];

export const moveSchema = z.enum(MOVES);

/** The moves a rep may say own words stand for; the rest are found in the words or not at all. */
export const CLAIMABLE_MOVES: readonly Move[] = MOVES.filter((move) => move !== "injection");

const ASKING: readonly Move[] = ["open-question", "probe"];

/** Open questions let the client tell; a closed one only lets them agree or not. */
export function asksOpenly(moves: readonly Move[]): boolean {
  return moves.some((move) => ASKING.includes(move));
}
