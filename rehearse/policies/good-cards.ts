import type { Card } from "#src/core/rehearsal/cards.ts";
import { asksOpenly, type Move } from "#src/core/rehearsal/move.ts";
import { hasHeard, lastAct, saidSince } from "../hearing.ts";
import type { Heard, Policy } from "../policy.ts";

/** Reads the dealt cards as anybody could, and knows nothing of what they are worth. */
export const policy: Policy = {
  kind: "good",
  about: "reads the dealt cards and plays the one that fits the step of the method",
  choose: (hand, heard) => hand.toSorted((a, b) => worth(b, heard) - worth(a, heard))[0],
};

const NEVER: readonly Move[] = [
  "pitch",
  "excuse",
  "blame",
  "criticise-competitor",
  "plead",
  "push",
  "discount",
  "vague-promise",
];

function worth(card: Card, heard: Heard): number {
  const moves = card.lines.map(({ move }) => move);
  const count = (of: readonly Move[]): number => moves.filter((move) => of.includes(move)).length;
  const step = stepIn(heard);
  const fits = step === "ask" ? asksOpenly(moves) : moves.includes(step);
  return (fits ? 3 : 0) + count(unsaidIn(heard)) - count(NEVER) * 10;
}

/** What this moment of the talk asks for. */
function stepIn(heard: Heard): Move | "ask" {
  if (hasHeard(heard, "yes-if")) return "dated-step";
  if (hasHeard(heard, "name-wish")) return "conditional";
  return hasHeard(heard, "reveal") ? "ask-solution" : "ask";
}

/** What would do good and has not been said since the client last told something. */
function unsaidIn(heard: Heard): readonly Move[] {
  if (lastAct(heard) === "test-offer") return ["show-change"];
  const since = saidSince(heard, ["hint", "partial", "reveal"]);
  return (["own", "reflect", "permission"] as const).filter((move) => !since.includes(move));
}
