import type { Policy } from "../policy.ts";

export const policy: Policy = {
  kind: "bad",
  about: "understands nothing: says whose fault it was, and asks",
  say: ({ turn }) => (turn % 2 === 1 ? ["blame", "open-question"] : ["excuse", "probe"]),
};
