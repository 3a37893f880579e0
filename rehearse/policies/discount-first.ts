import type { Policy } from "../policy.ts";

export const policy: Policy = {
  kind: "bad",
  about: "money before anything else, every time",
  say: ({ turn }) => (turn === 1 ? ["greet", "pitch", "discount"] : ["discount", "open-question"]),
};
