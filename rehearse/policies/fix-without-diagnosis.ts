import type { Policy } from "../policy.ts";

export const policy: Policy = {
  kind: "bad",
  about: "shows what will be better without asking what was wrong",
  say: ({ turn }) =>
    turn === 1 ? ["greet", "permission"] : ["own", "show-change", "open-question"],
};
