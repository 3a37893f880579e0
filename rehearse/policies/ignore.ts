import type { Policy } from "../policy.ts";

export const policy: Policy = {
  kind: "bad",
  about: "goes on about something else, whatever the client says",
  say: ({ turn }) => (turn === 1 ? ["greet"] : turn % 2 === 0 ? ["other"] : ["closed-question"]),
};
