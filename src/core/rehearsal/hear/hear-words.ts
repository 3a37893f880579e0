import type { Clues } from "../../draft/checks/clue.ts";
import type { Move } from "../move.ts";

/*
 * How to fill a language (en.ts is the pattern):
 *
 * - A reply is cut into clauses: sentences, and the parts between semicolons and dashes. Every list is looked for in one
 *   clause at a time, upper and lower case alike.
 * - Write with `wordPattern(...)`: alternatives of whole words; `\\p{L}*` is any ending, `(?:\\p{L}+ ){0,3}` up to three
 *   words between. Where single words say too little, use a meeting of words: `{ all: [a, b], within: 9, unless: c }`
 *   (src/core/draft/checks/clue.ts). Stems find what nobody has listed; whole sentences find only themselves.
 * - `sure`: nine of ten native readers would say of this clause, seen alone, that it is this move.
 * - `maybe`: deserves a doubt. Points then rest on nothing ("cannot be told"), so be generous here: a good `maybe` is the
 *   noun or verb nobody could do without when making the move.
 * - `never`: in the same clause, and the move is not heard at all, neither surely nor perhaps: negation, a condition,
 *   somebody else's words, an irony one can see.
 * - What the lexicon of the drafts already knows (src/core/draft/checks/lexicon.ts) is looked for as well and need not be
 *   said again: sorry, own (ownership), excuse, blame (blame, toldYouSo), criticise-competitor (comparison, rivals run
 *   down), plead (pleading), discount (offer).
 * - Questions: `open-question.sure` is a question about the reason ("what made you stop?"), asked openly; its `maybe` holds
 *   the question words. Both count in a question only (a question mark, or a short clause that begins with the words);
 *   `request` counts everywhere. A closed question needs no list. `dated-step.sure` is the action in
 *   the future ("I will call", "shall we meet"); it becomes a dated step only with a `day` in its clause or beside it.
 * - Test each language with sentences nobody here has written, ten for each list and ten that must not be heard.
 */

/** What gives one move away in a clause. */
export type Signs = {
  readonly sure: Clues;
  readonly maybe?: Clues;
  readonly never?: RegExp;
};

/** The moves that can be heard in free words; a greeting and what is none of these need no list. */
export const HEARD_MOVES = [
  "permission",
  "open-question",
  "probe",
  "reflect",
  "own",
  "sorry",
  "thank",
  "ask-solution",
  "conditional",
  "show-change",
  "dated-step",
  "give-time",
  "discount",
  "pitch",
  "excuse",
  "blame",
  "criticise-competitor",
  "plead",
  "push",
  "vague-promise",
  "injection",
] as const satisfies readonly Move[];
export type HeardMove = (typeof HEARD_MOVES)[number];

/** The moves that ask, and those the method warns of; what words to the machine look like is kept apart. */
export type AskingMove = Extract<
  HeardMove,
  "permission" | "open-question" | "probe" | "ask-solution" | "conditional"
>;
export type PoorMove = Extract<
  HeardMove,
  | "discount"
  | "pitch"
  | "excuse"
  | "blame"
  | "criticise-competitor"
  | "plead"
  | "push"
  | "vague-promise"
>;

/** The words of one language; what is listed nowhere is heard nowhere. */
export type HearWords = {
  readonly moves: Readonly<Record<HeardMove, Signs>>;
  readonly request: Clues; // asks to be told the reason: "tell me what happened", "I would like to understand why"
  readonly day: RegExp; // ahead of us, and fit for a calendar: "on Thursday", "tomorrow", "3 June"; not "next week"
  readonly past: RegExp; // says that a day beside it is behind us, or comes every week: "last Thursday", "every Monday"
  readonly smallTalk: RegExp; // questions that ask nothing: "how are you"
  readonly but: RegExp; // takes back or weakens what stands before it
};
