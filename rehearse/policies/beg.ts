import type { Policy } from "../policy.ts";

export const policy: Policy = {
  kind: "bad",
  about: "asks for the business back",
  say: ({ turn }) => (turn % 2 === 1 ? ["plead"] : ["own", "plead"]),
};
