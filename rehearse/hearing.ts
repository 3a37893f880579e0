import type { Act } from "#src/core/rehearsal/answer-rep.ts";
import type { Move } from "#src/core/rehearsal/move.ts";
import type { Heard } from "./policy.ts";

/** What the client did last. */
export function lastAct({ acts }: Heard): Act {
  return acts.at(-1) ?? "pick-up";
}

export function hasHeard({ acts }: Heard, act: Act): boolean {
  return acts.includes(act);
}

/** The rep's moves since the client last did one of these; all of them when they never did. */
export function saidSince({ acts, said }: Heard, told: readonly Act[]): readonly Move[] {
  const at = acts.findLastIndex((act) => told.includes(act));
  return said.slice(Math.max(0, at)).flat();
}
