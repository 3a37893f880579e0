import type { Policy } from "../policy.ts";

export const policy: Policy = {
  kind: "bad",
  about: "owns and understands, and asks for yes or no",
  say: () => ["own", "reflect", "closed-question"],
};
