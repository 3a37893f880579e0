import { hasHeard, lastAct } from "../hearing.ts";
import type { Policy } from "../policy.ts";

export const policy: Policy = {
  kind: "good",
  about:
    "says little: a question, then owning or understanding with one more question, then the condition and a day",
  say(heard) {
    if (heard.turn === 1) return ["greet", "open-question"];
    if (lastAct(heard) === "warn") return ["own"];
    if (hasHeard(heard, "yes-if") || lastAct(heard) === "test-offer")
      return ["show-change", "dated-step"];
    if (hasHeard(heard, "reveal")) return ["own", "conditional"];
    return heard.turn % 2 === 0 ? ["own", "probe"] : ["reflect", "open-question"];
  },
};
