import type { Policy } from "../policy.ts";

export const policy: Policy = {
  kind: "bad",
  about: "question upon question, nothing of their own",
  say: () => ["open-question", "probe"],
};
