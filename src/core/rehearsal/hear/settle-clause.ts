import type { DraftLanguage } from "../../draft/draft-terms.ts";
import { findClues } from "../../draft/checks/clue.ts";
import { isQuestion, type Sentence } from "../../draft/checks/sentences.ts";
import { doubt, type Heard } from "./heard.ts";
import type { HeardMove } from "./hear-words.ts";
import { hearWordsOf } from "./hear-words-of.ts";

type Around = {
  readonly asks: boolean;
  readonly requests: boolean; // asks to be told, with or without a question mark
  readonly isIdle: boolean; // small talk
  readonly hasDay: boolean;
  readonly hasBut: boolean;
  readonly surely: (move: HeardMove) => boolean;
  readonly perhaps: (move: HeardMove) => boolean;
};

/** Moves that look alike in one clause: the more telling one stands. */
export function settleClause(
  heard: readonly Heard[],
  clause: Sentence,
  language: DraftLanguage,
): Heard[] {
  const { smallTalk, day, but, request } = hearWordsOf(language);
  const { text } = clause;
  const around: Around = {
    asks: isQuestion(text) || opensShortly(heard, clause),
    requests: findClues(text, request).length > 0,
    isIdle: text.search(smallTalk) >= 0,
    hasDay: text.search(day) >= 0,
    hasBut: text.search(but) >= 0,
    surely: (move) => heard.some((one) => one.move === move && one.isSure),
    perhaps: (move) => heard.some((one) => one.move === move),
  };
  return heard.flatMap((one) => {
    const settleThis = SETTLE[one.move];
    return (settleThis === undefined ? one : settleThis(one, around)) ?? [];
  });
}

const SHORT = 60; // characters

/** Who types fast leaves the question mark out. */
function opensShortly(heard: readonly Heard[], { text, start }: Sentence): boolean {
  return (
    text.length <= SHORT &&
    heard.some(({ move, isSure, at }) => isSure && OPENING.includes(move) && at.start === start)
  );
}

const OPENING: readonly HeardMove[] = ["open-question", "ask-solution"];
const OTHER_QUESTIONS: readonly HeardMove[] = ["ask-solution", "conditional", "push", "permission"];

type Settle = (one: Heard, around: Around) => Heard | null;

const settleQuestion: Settle = (one, { asks, requests, isIdle, surely }) => {
  if (one.isSure && (asks || requests)) return surely("ask-solution") ? doubt(one) : one;
  if (one.isSure || !asks || isIdle) return null;
  return OTHER_QUESTIONS.some(surely) ? null : one;
};

const SETTLE: Partial<Record<HeardMove, Settle>> = {
  "open-question": settleQuestion,
  probe: settleQuestion,
  conditional: (one, { surely, perhaps }) => {
    if (surely("discount") || surely("ask-solution")) return null; // a price put as a question
    return perhaps("discount") ? doubt(one) : one;
  },
  own: (one, { asks, requests }) => (asks && !requests ? doubt(one) : one),
  excuse: (one, { hasBut, surely }) => (surely("own") && !hasBut ? doubt(one) : one), // told as our own doing
  blame: (one, { asks, hasBut, surely }) => {
    if (asks && (surely("open-question") || surely("ask-solution"))) return null;
    const isKind = surely("own") || surely("reflect") || surely("thank");
    return isKind && !hasBut ? null : one;
  },
  "criticise-competitor": (one, { asks }) => (asks ? doubt(one) : one),
  plead: (one, { surely, perhaps }) => {
    const isBargain = surely("conditional") || (perhaps("conditional") && surely("discount"));
    return isBargain ? null : one; // "would you come back": asked, not begged for
  },
  "show-change": (one, { surely }) => (surely("vague-promise") ? null : one),
  "dated-step": (one, { surely }) => (surely("push") ? null : one),
  "vague-promise": (one, { hasDay }) => (hasDay ? null : one),
};
