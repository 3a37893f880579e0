import type { Policy } from "../policy.ts";

export const policy: Policy = {
  kind: "bad",
  about: "tells of the offer, with a question at its end",
  say: () => ["reflect", "pitch", "open-question"],
};
