import type { DraftChannel, Wording } from "#src/core/draft/draft-terms.ts";
import type { FactSheet } from "#src/core/draft/fact-sheet.ts";
import type { DraftKind } from "./draft-kind.ts";
import { messageSteps } from "./message-steps.ts";
import type { Part, ScriptSection, VisitSection } from "./phrases.ts";
import { scriptSteps } from "./script-steps.ts";
import { always, inFull, type Step, unlessShortest, warm, warmest } from "./step.ts";

export type Outlined = {
  readonly kind: DraftKind;
  readonly sheet: FactSheet;
  readonly wording: Wording;
};

/** Paragraphs of an e-mail or letter, each a list of parts. */
export function outlineMessage(
  { kind, sheet, wording }: Outlined,
  channel: DraftChannel,
): Part[][] {
  const invite = channel === "letter" ? "invite-letter" : "invite-mail";
  return messageSteps({ kind, sheet, invite }).map((steps) => choose(steps, wording));
}

/** Parts of a short message: what it is about, and the question. */
export function outlineShort({ kind, sheet, wording }: Outlined): Part[] {
  const { opening, question } = scriptSteps(kind, sheet);
  const kept = { ...wording, shorter: 2 };
  const parts = [...choose(opening, kept), ...choose(question, kept)];
  return parts.map((part) => (part === "why-calling" ? "why-writing" : part));
}

/** Lines of each section of a phone script. */
export function outlineScript({ kind, sheet, wording }: Outlined): Record<ScriptSection, Part[]> {
  const { opening, question } = scriptSteps(kind, sheet);
  const branch = (hint: Part, line: Part): Part[] => choose([inFull(hint), always(line)], wording);
  return {
    opening: choose([always("hello"), unlessShortest("have-time"), ...opening], wording),
    question: choose([inFull("question-hint"), ...question], wording),
    ifAngry: branch("angry-hint", "angry-line"),
    ifPrice: branch("price-hint", "price-line"),
    ifProduct: branch("product-hint", "product-line"),
    ifElsewhere: branch("elsewhere-hint", "elsewhere-line"),
    ifNoTime: choose([always("no-time-line")], wording),
    ifRefuse: branch("refusal-hint", "refusal-line"),
    close: choose(CLOSE, wording),
  };
}

/** Lines of each section of a visit plan. */
export function outlineVisit({ kind, sheet, wording }: Outlined): Record<VisitSection, Part[]> {
  const { opening, question } = scriptSteps(kind, sheet);
  return {
    goal: [GOAL_OF[kind]],
    before: ["bring-hint"],
    opening: choose([always("visit-hello"), ...opening], wording).map((part) =>
      part === "why-calling" ? "context" : part,
    ),
    question: choose([...question, unlessShortest("own-solution")], wording),
    listen: ["listen-hint"],
    avoid: ["avoid-hint"],
    close: choose(CLOSE, wording),
  };
}

const CLOSE: readonly Step[] = [
  unlessShortest("sum-up"),
  always("next-step"),
  warmest("regard"),
  warm("gratitude"),
  inFull("thanks"),
];

const GOAL_OF = {
  "own-fault": "goal-apology-hint",
  "soft-regret": "goal-apology-hint",
  "reason-finding": "goal-reason-hint",
  "re-contact": "goal-reason-hint",
  "answer-price": "goal-answer-hint",
  "answer-missing-product": "goal-answer-hint",
  "answer-bad-service": "goal-answer-hint",
  "answer-delivery": "goal-answer-hint",
  "answer-new-rules": "goal-answer-hint",
  "answer-better-terms": "goal-answer-hint",
  "what-changed": "goal-answer-hint",
  offer: "goal-answer-hint",
  "conditional-question": "goal-answer-hint",
  "check-in": "goal-friendly-hint",
  "thank-you": "goal-friendly-hint",
  farewell: "goal-friendly-hint",
} as const satisfies Record<DraftKind, Part>;

function choose(steps: readonly Step[], { shorter, warmer, withoutOffer }: Wording): Part[] {
  return steps
    .filter(({ keptTo, fromWarmer }) => shorter <= keptTo && warmer >= fromWarmer)
    .filter(({ part }) => !(withoutOffer && OFFERING.includes(part)))
    .map(({ part }) => part);
}

const OFFERING: readonly Part[] = ["offered", "remedy"];
