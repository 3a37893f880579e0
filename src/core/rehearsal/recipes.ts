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
  ["excuse", "discount"],
  ["plead", "push"],
  ["criticise-competitor", "discount"],
  ["pitch", "push"],
];

const MIDDLE_FAIR: readonly Recipe[] = [
  ["sorry", "closed-question"],
  ["show-change", "closed-question"],
  ["sorry", "show-change"],
  ["thank", "closed-question"],
  ["sorry", "vague-promise"],
  ["thank", "show-change"],
  ["thank", "vague-promise"],
];

/** Good recipes follow steps P7-P15; fair ones are polite but leave the step out; poor ones cross a red line. */
export const MENU: Record<Stage, Menu> = {
  opening: {
    good: [
      ["permission", "open-question"],
      ["thank", "open-question"],
      ["thank", "permission", "open-question"],
    ],
    fair: [
      ["thank", "closed-question"],
      ["sorry", "closed-question"],
      ["thank", "vague-promise"],
    ],
    poor: [
      ["pitch", "discount"],
      ["plead", "push"],
      ["discount", "push"],
      ["pitch", "closed-question"],
      ["sorry", "plead"],
      ["pitch", "push"],
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
      ["sorry", "vague-promise"],
      ["show-change", "vague-promise"],
      ["thank", "show-change"],
      ["give-time", "dated-step"],
    ],
    poor: [
      ["excuse", "discount"],
      ["plead", "discount"],
      ["blame", "excuse"],
      ["criticise-competitor", "push"],
      ["pitch", "push"],
      ["excuse", "plead"],
    ],
  },
  wish: {
    good: [
      ["show-change", "conditional"],
      ["reflect", "conditional"],
    ],
    fair: [
      ["show-change", "vague-promise"],
      ["thank", "vague-promise"],
      ["sorry", "show-change"],
      ["give-time", "dated-step"],
    ],
    poor: [
      ["discount", "push"],
      ["excuse", "vague-promise"],
      ["plead", "push"],
      ["pitch", "discount"],
      ["criticise-competitor", "push"],
      ["blame", "push"],
    ],
  },
  deal: {
    good: [
      ["thank", "dated-step"],
      ["show-change", "dated-step"],
    ],
    fair: [
      ["thank", "vague-promise"],
      ["show-change", "vague-promise"],
      ["sorry", "vague-promise"],
    ],
    poor: [
      ["pitch", "push"],
      ["discount", "push"],
      ["plead", "vague-promise"],
      ["pitch", "discount"],
      ["criticise-competitor", "pitch"],
    ],
  },
};
