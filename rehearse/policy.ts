import type { Act } from "#src/core/rehearsal/answer-rep.ts";
import type { Card } from "#src/core/rehearsal/cards.ts";
import type { Move } from "#src/core/rehearsal/move.ts";
import type { Objection } from "#src/core/rehearsal/objection.ts";
import type { Difficulty } from "#src/core/rehearsal/persona.ts";

/** What a rep on the telephone knows; the client's trust and the hidden reason are not among it. */
export type Heard = {
  readonly turn: number; // of the reply that is awaited, from 1
  readonly acts: readonly Act[]; // of the client, the newest last; it begins with "pick-up"
  readonly said: readonly (readonly Move[])[]; // the rep's replies so far
  readonly objection: Objection;
  readonly difficulty: Difficulty;
  /** From 0 up to 1, the same for the same game, turn and key: for whoever plays by chance. */
  readonly chance: (key: string) => number;
};

type Described = {
  /** A good one should hear the true reason; a bad or a random one should not. */
  readonly kind: "good" | "bad" | "random";
  readonly about: string; // one plain line
};

/** Says what it likes. */
type MovePolicy = Described & { readonly say: (heard: Heard) => readonly Move[] };

/** Plays one of the cards it is dealt; the hand is never empty. */
export type CardPolicy = Described & {
  readonly choose: (hand: readonly Card[], heard: Heard) => Card | undefined;
};

/** A way to play, in a file of its own in `policies`; the file's name is the policy's. */
export type Policy = MovePolicy | CardPolicy;
