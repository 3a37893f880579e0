import type { Policy } from "../policy.ts";

export const policy: Policy = {
  kind: "bad",
  about: "a good reply, then a bad one, by turns",
  say: ({ turn }) => (turn % 2 === 1 ? ["own", "reflect", "probe"] : ["discount", "push"]),
};
