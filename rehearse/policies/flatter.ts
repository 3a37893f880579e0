import type { Policy } from "../policy.ts";

export const policy: Policy = {
  kind: "bad",
  about: "thanks and praises, and asks",
  say: () => ["thank", "open-question"],
};
