import type { Policy } from "../policy.ts";

export const policy: Policy = {
  kind: "bad",
  about: "owns, asks, and promises without a day",
  say: () => ["own", "probe", "vague-promise"],
};
