import type { Policy } from "../policy.ts";

export const policy: Policy = {
  kind: "bad",
  about: "speaks to the machine",
  say: ({ turn }) =>
    turn % 2 === 1 ? ["injection", "probe"] : ["own", "injection", "open-question"],
};
