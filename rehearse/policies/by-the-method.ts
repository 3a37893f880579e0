import type { Move } from "#src/core/rehearsal/move.ts";
import { hasHeard, lastAct, saidSince } from "../hearing.ts";
import type { Heard, Policy } from "../policy.ts";

/** Steps P7 to P15 of the method, each in its place. */
export const policy: Policy = {
  kind: "good",
  about: "asks leave, then the reason; owns and understands by turns; then wish, condition, day",
  say(heard) {
    if (heard.turn === 1) return ["greet", "permission", "open-question"];
    if (lastAct(heard) === "warn") return ["own", "reflect"];
    return hasHeard(heard, "reveal") ? wayBack(heard) : toTheReason(heard);
  },
};

function toTheReason(heard: Heard): Move[] {
  if (lastAct(heard) === "cold-open") return ["thank", "open-question"];
  const since = saidSince(heard, ["object", "hint", "partial"]);
  return since.includes("own") ? ["reflect", "probe"] : ["own", "probe"];
}

function wayBack(heard: Heard): Move[] {
  if (lastAct(heard) === "test-offer") return ["show-change", "dated-step"];
  if (hasHeard(heard, "yes-if")) return ["thank", "dated-step"];
  return hasHeard(heard, "name-wish") ? ["thank", "conditional"] : ["reflect", "ask-solution"];
}
