/**
 * What the generator meant by a client: `silent` should be alerted for silence, `turning` will cross the
 * threshold about now, `sign` still buys but shows another sign, `false-friend` only looks like a loss.
 */
export type StoryGroup = "healthy" | "silent" | "turning" | "sign" | "false-friend";

const groupOf = {
  healthy: "healthy",
  "sister-company": "healthy", // buys instead of the client that moved

  price: "silent", // quiet since a price rise
  "bad-service": "silent", // quiet after late deliveries and an unanswered complaint
  "discontinued-product": "silent", // the product they came for is gone
  "no-rhythm": "silent", // too few orders for a rhythm, three months of silence (FI-117)
  neglected: "silent", // nobody called them (FI-042)
  "turning-quiet": "turning", // 1.5 to 2.4 of their usual gaps

  "three-requests": "sign", // FI-119
  "no-reply": "sign", // FI-121
  "smaller-orders": "sign", // FI-122
  "rarer-orders": "sign", // FI-122
  dissatisfied: "sign", // FI-123
  "slow-drift-frequency": "sign", // FI-064
  "slow-drift-value": "sign", // FI-064
  "money-trouble": "sign", // FI-065
  "dropped-line": "sign", // one product line no longer bought, the rest goes on
  cancelled: "sign", // said so
  "one-employee": "sign", // complaints about one and the same person of ours; with or without silence

  "summer-season": "false-friend",
  "christmas-season": "false-friend",
  "school-break": "false-friend",
  "one-time": "false-friend", // FI-015
  "moved-to-sister": "false-friend", // FI-031
  "closed-down": "false-friend",
  "long-cycle": "false-friend", // FI-116
  "known-pause": "false-friend",
  "do-not-contact": "false-friend",
  "very-small": "false-friend", // FI-015
} as const satisfies Record<string, StoryGroup>;

export type StoryKind = keyof typeof groupOf;

export function isStoryKind(text: string): text is StoryKind {
  return Object.hasOwn(groupOf, text);
}

/** Every story, in the order of docs/demo-company.md. */
export const storyKinds: readonly StoryKind[] = Object.keys(groupOf).filter(isStoryKind);

export function storyGroupOf(kind: StoryKind): StoryGroup {
  return groupOf[kind];
}
