import type { Policy } from "../policy.ts";

export const policy: Policy = {
  kind: "random",
  about: "any of the dealt cards, by chance",
  choose: (hand, { chance }) => hand[Math.floor(chance("card") * hand.length)],
};
