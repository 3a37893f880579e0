import type { Move } from "./move.ts";
import type { Stage } from "./talk-state.ts";

/** A card is made by a recipe: which moves it holds, in the order they are spoken. */
export type Recipe = readonly Move[];

/** How well the recipe serves at this stage; never shown. */
export type Quality = "good" | "fair" | "poor";

type Menu = Readonly<Record<Quality, readonly Recipe[]>>;

const MIDDLE_POOR: readonly Recipe[] = [
  ["excuse", "pitch"],
  ["discount", "push"],
  ["criticise-competitor", "pitch"],
  ["plead", "discount"],
  ["blame", "closed-question"],
  ["sorry", "excuse"],
  ["own", "excuse", "vague-promise"],
  ["sorry", "criticise-competitor", "discount"],
  ["reflect", "pitch"],
  ["plead", "vague-promise"],
  ["blame", "excuse"],
];

/** A right beginning with a slip after it, or a polite reply that leaves the question out. */
const MIDDLE_FAIR: readonly Recipe[] = [
  ["thank", "reflect", "discount"],
  ["own", "show-change"],
  ["sorry", "closed-question"],
  ["reflect", "closed-question"],
  ["thank", "own", "vague-promise"],
  ["discount", "open-question"],
  ["thank", "show-change"],
  ["sorry", "show-change"],
  ["thank", "closed-question"],
];

/** Good recipes follow steps P7-P15, fair ones slip or leave the step out, poor ones cross a red line. */
export const MENU: Record<Stage, Menu> = {
  opening: {
    good: [
      ["permission", "open-question"],
      ["thank", "open-question"],
      ["thank", "permission", "open-question"],
    ],
    fair: [
      ["thank", "closed-question"],
      ["sorry", "open-question"],
      ["permission", "closed-question"],
      ["thank", "vague-promise"],
      ["open-question", "discount"],
    ],
    poor: [
      ["pitch", "discount"],
      ["plead", "push"],
      ["thank", "push"],
      ["pitch", "closed-question"],
      ["sorry", "plead"],
      ["vague-promise", "discount"],
    ],
  },
  objection: {
    good: [
      ["reflect", "open-question"],
      ["own", "open-question"],
      ["reflect", "probe"],
      ["own", "probe"],
    ],
    fair: MIDDLE_FAIR,
    poor: MIDDLE_POOR,
  },
  hint: {
    good: [
      ["own", "probe"],
      ["reflect", "probe"],
    ],
    fair: MIDDLE_FAIR,
    poor: MIDDLE_POOR,
  },
  partial: {
    good: [
      ["own", "probe"],
      ["reflect", "probe"],
    ],
    fair: [...MIDDLE_FAIR, ["give-time", "dated-step"]],
    poor: MIDDLE_POOR,
  },
  reveal: {
    good: [
      ["reflect", "ask-solution"],
      ["own", "ask-solution"],
    ],
    fair: [
      ["own", "show-change"],
      ["thank", "own", "discount"],
      ["reflect", "show-change", "vague-promise"],
      ["own", "vague-promise"],
      ["thank", "show-change"],
      ["give-time", "dated-step"],
    ],
    poor: [
      ["sorry", "reflect", "excuse"],
      ["thank", "excuse", "discount"],
      ["plead", "show-change"],
      ["blame", "show-change"],
      ["criticise-competitor", "show-change"],
      ["pitch", "push"],
    ],
  },
  wish: {
    good: [
      ["thank", "conditional"],
      ["reflect", "conditional"],
    ],
    fair: [
      ["own", "show-change", "vague-promise"],
      ["reflect", "discount", "vague-promise"],
      ["thank", "show-change", "vague-promise"],
      ["sorry", "own", "discount"],
      ["give-time", "dated-step"],
    ],
    poor: [
      ["show-change", "push"],
      ["thank", "discount", "push"],
      ["excuse", "show-change", "vague-promise"],
      ["own", "plead"],
      ["criticise-competitor", "show-change"],
      ["blame", "discount"],
    ],
  },
  deal: {
    good: [
      ["thank", "dated-step"],
      ["show-change", "dated-step"],
    ],
    fair: [
      ["thank", "show-change", "vague-promise"],
      ["own", "show-change", "vague-promise"],
      ["reflect", "own", "vague-promise"],
      ["thank", "own", "vague-promise"],
    ],
    poor: [
      ["thank", "discount", "push"],
      ["show-change", "push"],
      ["own", "plead", "vague-promise"],
      ["pitch", "discount", "push"],
      ["criticise-competitor", "show-change"],
      ["reflect", "pitch", "push"],
    ],
  },
};
