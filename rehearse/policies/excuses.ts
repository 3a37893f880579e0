import type { Policy } from "../policy.ts";

export const policy: Policy = {
  kind: "bad",
  about: "owns, explains why it happened, and asks on",
  say: ({ turn }) => (turn % 2 === 1 ? ["own", "probe"] : ["own", "excuse", "probe"]),
};
