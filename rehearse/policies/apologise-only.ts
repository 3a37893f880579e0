import type { Policy } from "../policy.ts";

export const policy: Policy = {
  kind: "bad",
  about: "is sorry, and sorry again",
  say: ({ turn }) => (turn === 1 ? ["greet", "sorry"] : ["sorry", "open-question"]),
};
