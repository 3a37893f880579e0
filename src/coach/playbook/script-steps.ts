import type { FactSheet } from "#src/core/draft/fact-sheet.ts";
import { type AnswerIntent, isAnswer } from "#src/core/draft/draft-terms.ts";
import { conditionOf } from "./condition-of.ts";
import { sympathyFor } from "./message-steps.ts";
import type { DraftKind } from "./draft-kind.ts";
import { always, inFull, type Step, unlessShortest, warm } from "./step.ts";

type Talk = { readonly opening: readonly Step[]; readonly question: readonly Step[] };

/** What a talk begins with and what it asks; short messages and visit plans are made of the same. */
export function scriptSteps(kind: DraftKind, sheet: FactSheet): Talk {
  if (isAnswerKind(kind))
    return {
      opening: [unlessShortest("thanks-for-word"), always(`hear-${kind}`), warm(sympathyFor(kind))],
      question: [inFull("changed"), inFull("offered"), always(`ask-${kind}`)],
    };
  if (kind === "conditional-question")
    return { opening: [always("condition-opening")], question: [always(conditionOf(sheet))] };
  return TALKS[kind];
}

function isAnswerKind(kind: DraftKind): kind is AnswerIntent {
  return kind !== "own-fault" && kind !== "soft-regret" && isAnswer(kind);
}

type OtherKind = Exclude<DraftKind, AnswerIntent | "conditional-question">;

const TALKS: Readonly<Record<OtherKind, Talk>> = {
  "own-fault": {
    opening: [always("own-fault"), warm("understanding")],
    question: [always("settled"), inFull("changed"), always("remedy"), always("ask-wish")],
  },
  "soft-regret": {
    opening: [always("soft-regret"), warm("listening")],
    question: [always("ask-whether")],
  },
  "reason-finding": {
    opening: [always("why-calling"), warm("listening")],
    question: [always("question"), unlessShortest("openness")],
  },
  "check-in": {
    opening: [always("check-in-opening")],
    question: [inFull("goods"), always("need-question")],
  },
  "what-changed": {
    opening: [always("changed-opening"), always("changed")],
    question: [always("changed-question")],
  },
  offer: {
    opening: [always("offer-opening"), always("offered")],
    question: [always("offer-question")],
  },
  "thank-you": {
    opening: [always("thanks-opening")],
    question: [always("thanks-question")],
  },
  farewell: {
    opening: [always("farewell-opening"), always("farewell-thanks")],
    question: [always("farewell-door")],
  },
  "re-contact": {
    opening: [always("again-opening")],
    question: [always("again-question")],
  },
};
