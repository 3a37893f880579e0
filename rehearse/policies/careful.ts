import type { Move } from "#src/core/rehearsal/move.ts";
import { hasHeard, lastAct } from "../hearing.ts";
import type { Heard, Policy } from "../policy.ts";

export const policy: Policy = {
  kind: "good",
  about:
    "takes time: thanks and asks leave, understands before every question, owns when it is told",
  say(heard) {
    if (heard.turn === 1) return ["greet", "thank", "permission", "open-question"];
    if (lastAct(heard) === "warn") return ["own", "reflect"];
    return hasHeard(heard, "reveal") ? wayBack(heard) : toTheReason(heard);
  },
};

function toTheReason(heard: Heard): Move[] {
  if (lastAct(heard) === "cold-open") return ["thank", "open-question"];
  if (lastAct(heard) === "object") return ["reflect", "open-question"];
  return ["reflect", "own", "probe"];
}

function wayBack(heard: Heard): Move[] {
  if (lastAct(heard) === "test-offer") return ["show-change", "dated-step"];
  if (hasHeard(heard, "yes-if")) return ["show-change", "dated-step"];
  return hasHeard(heard, "name-wish")
    ? ["reflect", "conditional"]
    : ["reflect", "own", "ask-solution"];
}
