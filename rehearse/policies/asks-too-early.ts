import type { Policy } from "../policy.ts";

export const policy: Policy = {
  kind: "bad",
  about: "asks for the solution and the condition before the reason is out",
  say: ({ turn }) =>
    turn % 2 === 1 ? ["reflect", "ask-solution"] : ["own", "conditional", "open-question"],
};
