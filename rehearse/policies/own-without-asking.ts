import type { Policy } from "../policy.ts";

export const policy: Policy = {
  kind: "bad",
  about: "owns and understands, and never asks",
  say: ({ turn }) => (turn % 2 === 1 ? ["own"] : ["reflect", "thank"]),
};
