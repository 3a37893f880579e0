import type { Policy } from "../policy.ts";

export const policy: Policy = {
  kind: "bad",
  about: "gives up as soon as there is an objection",
  say: ({ turn }) =>
    turn === 1 ? ["greet", "permission", "open-question"] : ["give-time", "dated-step"],
};
