import type { Policy } from "../policy.ts";

export const policy: Policy = {
  kind: "bad",
  about: "runs the rival down and asks on",
  say: ({ turn }) =>
    turn % 2 === 1 ? ["reflect", "open-question"] : ["criticise-competitor", "own", "probe"],
};
