import { MOVES } from "#src/core/rehearsal/move.ts";
import type { Policy } from "../policy.ts";

const MOST = 3; // moves in a reply, as in own words

export const policy: Policy = {
  kind: "random",
  about: "one to three moves by chance",
  say({ chance }) {
    const count = 1 + Math.floor(chance("how many") * MOST);
    return Array.from({ length: count }, (_, i) => {
      return MOVES[Math.floor(chance(`move ${i}`) * MOVES.length)] ?? "other";
    });
  },
};
