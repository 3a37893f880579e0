import type { Policy } from "../policy.ts";

export const policy: Policy = {
  kind: "bad",
  about: "wants a decision now, after a good beginning",
  say: ({ turn }) =>
    turn === 1 ? ["permission", "open-question"] : turn % 2 === 0 ? ["own", "probe"] : ["push"],
};
