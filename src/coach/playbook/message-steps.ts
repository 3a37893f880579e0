import { type AnswerIntent, isAnswer } from "#src/core/draft/draft-terms.ts";
import type { FactSheet } from "#src/core/draft/fact-sheet.ts";
import { conditionOf } from "./condition-of.ts";
import type { DraftKind } from "./draft-kind.ts";
import type { Part } from "./phrases.ts";
import { always, inFull, type Step, unlessShortest, warm, warmest } from "./step.ts";

type Given = {
  readonly kind: DraftKind;
  readonly sheet: FactSheet;
  readonly invite: "invite-mail" | "invite-letter";
};

/** Paragraphs of a message. Responsibility comes first, repair second (EL-08); the reason is asked before any offer. */
export function messageSteps({ kind, sheet, invite }: Given): readonly (readonly Step[])[] {
  const asksBack = kind !== "farewell" && kind !== "thank-you"; // these two ask for no answer
  const last = [warmest("regard"), ...(asksBack ? [unlessShortest(invite)] : [])];
  if (isAnswerKind(kind)) return [...answerSteps(kind), last];
  return [...STEPS[kind](conditionOf(sheet)), [...(ENDS[kind] ?? []), ...last]];
}

function isAnswerKind(kind: DraftKind): kind is AnswerIntent {
  return kind !== "own-fault" && kind !== "soft-regret" && isAnswer(kind);
}

function answerSteps(kind: AnswerIntent): Step[][] {
  return [
    [unlessShortest("thanks-for-word"), always(`hear-${kind}`), warm(sympathyFor(kind))],
    [inFull("changed"), inFull("offered"), always(`ask-${kind}`)],
  ];
}

/** Bad service and missed days hurt; a price or a rule is weighed. */
export function sympathyFor(kind: AnswerIntent): "understanding" | "listening" {
  return kind === "answer-bad-service" || kind === "answer-delivery"
    ? "understanding"
    : "listening";
}

type Condition = ReturnType<typeof conditionOf>;
type OtherKind = Exclude<DraftKind, AnswerIntent>;

const STEPS: Readonly<Record<OtherKind, (condition: Condition) => Step[][]>> = {
  "own-fault": () => [
    [always("own-fault"), warm("understanding")],
    [always("settled"), inFull("changed"), always("remedy"), always("ask-wish")],
  ],
  "soft-regret": () => [[always("soft-regret"), warm("listening")], [always("ask-whether")]],
  "reason-finding": () => [
    [always("why-writing"), always("question")],
    [unlessShortest("openness"), warm("listening"), inFull("no-pressure")],
  ],
  "check-in": () => [[always("check-in-opening"), inFull("goods"), always("need-question")]],
  "what-changed": () => [
    [always("changed-opening"), always("changed")],
    [warm("listening"), always("changed-question")],
  ],
  offer: () => [[always("offer-opening"), always("offered")], [always("offer-question")]],
  "conditional-question": (condition) => [
    [unlessShortest("condition-opening"), always(condition)],
    [warm("listening")],
  ],
  "thank-you": () => [[always("thanks-opening")], [always("thanks-question")]],
  farewell: () => [
    [always("farewell-opening"), always("farewell-thanks")],
    [always("farewell-door")],
  ],
  "re-contact": () => [
    [always("again-opening"), always("again-question")],
    [inFull("no-pressure")],
  ],
};

const FULL_END: readonly Step[] = [inFull("context"), inFull("gratitude")];

const ENDS: Partial<Record<Part | DraftKind, readonly Step[]>> = {
  "own-fault": FULL_END,
  "soft-regret": FULL_END,
  "reason-finding": [inFull("gratitude")],
  "check-in": [warm("gratitude")],
  "what-changed": [inFull("gratitude")],
  offer: [warm("gratitude")],
  "conditional-question": [inFull("gratitude")],
  "thank-you": [warm("gratitude")],
  "re-contact": [warm("gratitude")],
};
