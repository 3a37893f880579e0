import type { Difficulty, Persona } from "#src/core/rehearsal/persona.ts";
import type { Outcome } from "#src/core/rehearsal/talk-state.ts";
import { type Exchange, playGame } from "./play-game.ts";
import type { Policy } from "./policy.ts";

/** How some games ended; turns are numbered from 1. */
export type Tally = {
  readonly games: number;
  readonly told: number; // games in which the true reason came out
  readonly inTime: number; // and in turns 4 to 8 at that
  readonly turn: { readonly mean: number; readonly p5: number; readonly p95: number } | null;
  readonly outcomes: Readonly<Record<Outcome, number>>;
};

export type PolicyTally = Tally & {
  readonly policy: string;
  readonly kind: Policy["kind"];
  readonly byDifficulty: Readonly<Record<Difficulty, Tally>>;
};

/** Turns within which a good rep should hear the true reason. */
const EARLIEST = 4;
const LATEST = 8;

type Ended = {
  readonly difficulty: Difficulty;
  readonly toldAt: number | null; // turn
  readonly outcome: Outcome;
};

/** Plays the policy against every one of them. */
export function tallyPolicy(
  name: string,
  policy: Policy,
  personas: readonly Persona[],
): PolicyTally {
  const ended = personas.map((persona) => endOf(persona, playGame(policy, persona)));
  const of = (difficulty: Difficulty): Tally =>
    tally(ended.filter((one) => one.difficulty === difficulty));
  return {
    policy: name,
    kind: policy.kind,
    ...tally(ended),
    byDifficulty: { easy: of("easy"), medium: of("medium"), hard: of("hard") },
  };
}

function endOf({ difficulty }: Persona, played: readonly Exchange[]): Ended {
  const outcome = played.at(-1)?.state.outcome;
  if (outcome === undefined || outcome === null) throw new Error("the game did not end");
  const reveal = played.findIndex(({ act }) => act === "reveal");
  return { difficulty, outcome, toldAt: reveal === -1 ? null : reveal + 1 };
}

function tally(ended: readonly Ended[]): Tally {
  const turns = ended.flatMap(({ toldAt }) => toldAt ?? []).toSorted((a, b) => a - b);
  const count = (outcome: Outcome): number => ended.filter((one) => one.outcome === outcome).length;
  return {
    games: ended.length,
    told: turns.length,
    inTime: turns.filter((turn) => turn >= EARLIEST && turn <= LATEST).length,
    turn: turns.length === 0 ? null : spreadOf(turns),
    outcomes: {
      agreed: count("agreed"),
      "give-time": count("give-time"),
      angry: count("angry"),
      "rep-ended": count("rep-ended"),
    },
  };
}

/** `sorted` must not be empty. */
function spreadOf(sorted: readonly number[]): NonNullable<Tally["turn"]> {
  const at = (share: number): number => sorted[Math.ceil(share * sorted.length) - 1] ?? Number.NaN;
  const mean = sorted.reduce((sum, turn) => sum + turn, 0) / sorted.length;
  return { mean, p5: at(0.05), p95: at(0.95) };
}
