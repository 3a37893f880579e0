import { DIFFICULTIES, type Difficulty } from "../rehearsal/persona.ts";
import { TURN_SECONDS, type Way } from "./table.ts";

/** How a table is to be played, as the command's words say it; null or the rest where they do not. */
export type TableWish = {
  readonly way: Way;
  readonly turnSeconds: number;
  readonly difficulty: Difficulty | null;
  readonly rest: string; // without these words
};

const USUAL_SECONDS = 60;

const VOTES = /(?<!\S)(?:by\s+)?(?:votes?|voting)(?!\S)/u;
const TURNS = /(?<!\S)(?:(?:in|by|taking)\s+)?turns?(?!\S)/u;
const SECONDS = /(?<!\S)(?<seconds>\d{2,3})\s*(?:s|sec|secs|seconds?)?(?!\S)/u;
const WITH = /(?<!\S)with(?!\S)/iu;

/**
 * "rehearse price hard by votes 90 with Kask": how to play stands before the client's name, in small letters, so that
 * nothing of a name is taken for it.
 */
export function readTableWish(text: string): TableWish {
  const at = WITH.exec(text)?.index ?? text.length;
  const before = text.slice(0, at);
  const difficulty = DIFFICULTIES.find((one) => difficultyWord(one).test(before)) ?? null;
  const seconds = SECONDS.exec(before)?.groups?.["seconds"];
  const taken = [VOTES, TURNS, SECONDS, ...DIFFICULTIES.map(difficultyWord)];
  const left = taken.reduce((rest, words) => rest.replace(words, " "), before);
  return {
    way: VOTES.test(before) ? "votes" : "turns",
    turnSeconds: seconds === undefined ? USUAL_SECONDS : nearestSeconds(Number(seconds)),
    difficulty,
    rest: `${left} ${text.slice(at)}`.replaceAll(/\s+/gu, " ").trim(),
  };
}

function difficultyWord(difficulty: Difficulty): RegExp {
  return new RegExp(String.raw`(?<!\S)${difficulty}(?!\S)`, "u");
}

function nearestSeconds(wished: number): number {
  return TURN_SECONDS.reduce((best, one) =>
    Math.abs(one - wished) < Math.abs(best - wished) ? one : best,
  );
}
