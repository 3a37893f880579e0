import type { DraftLanguage } from "../../draft/draft-terms.ts";
import { findClues } from "../../draft/checks/clue.ts";
import type { Span } from "../../draft/checks/finding.ts";
import { isQuestion, type Sentence } from "../../draft/checks/sentences.ts";
import type { HeardMove } from "./hear-words.ts";
import { hearWordsOf } from "./hear-words-of.ts";
import { type AllSigns, signsOf } from "./signs-of.ts";

/** A move found in free words. Places are UTF-16 offsets into the whole reply, `end` exclusive. */
export type Heard = {
  readonly move: HeardMove;
  readonly isSure: boolean;
  readonly at: Span; // the words that gave it away
  readonly clause: Span;
};

/** What one clause does by itself, before what stands around it is looked at. */
export function hearClause(clause: Sentence, language: DraftLanguage): Heard[] {
  const heard = signsOf(language).flatMap((signs) => hearMove(clause, signs));
  return settle(heard, clause, language);
}

export function doubt(heard: Heard): Heard {
  return { ...heard, isSure: false };
}

function hearMove({ text, start, end }: Sentence, signs: AllSigns): Heard[] {
  if (signs.never.some((pattern) => text.search(pattern) >= 0)) return [];
  const [sure] = findClues(text, signs.sure);
  const [found] = sure === undefined ? findClues(text, signs.maybe) : [sure];
  if (found === undefined) return [];
  const at = { start: found.start + start, end: found.end + start };
  return [{ move: signs.move, isSure: sure !== undefined, at, clause: { start, end } }];
}

type Around = {
  readonly asks: boolean;
  readonly isIdle: boolean; // small talk
  readonly hasDay: boolean;
  readonly surely: (move: HeardMove) => boolean;
  readonly perhaps: (move: HeardMove) => boolean;
};

/** Moves that look alike in one clause: the more telling one stands. */
function settle(heard: readonly Heard[], { text }: Sentence, language: DraftLanguage): Heard[] {
  const { smallTalk, day } = hearWordsOf(language);
  const around: Around = {
    asks: isQuestion(text),
    isIdle: text.search(smallTalk) >= 0,
    hasDay: text.search(day) >= 0,
    surely: (move) => heard.some((one) => one.move === move && one.isSure),
    perhaps: (move) => heard.some((one) => one.move === move),
  };
  return heard.flatMap((one) => {
    const settleThis = SETTLE[one.move];
    return (settleThis === undefined ? one : settleThis(one, around)) ?? [];
  });
}

type Settle = (one: Heard, around: Around) => Heard | null;

const OTHER_QUESTIONS: readonly HeardMove[] = ["ask-solution", "conditional", "push", "permission"];

const settleQuestion: Settle = (one, { asks, isIdle, surely }) => {
  if (one.isSure) return surely("ask-solution") ? doubt(one) : one;
  return asks && !isIdle && !OTHER_QUESTIONS.some(surely) ? one : null;
};

const SETTLE: Partial<Record<HeardMove, Settle>> = {
  "open-question": settleQuestion,
  probe: settleQuestion,
  conditional: (one, { surely, perhaps }) => {
    if (surely("discount") || surely("ask-solution")) return null; // a price put as a question
    return perhaps("discount") ? doubt(one) : one;
  },
  own: (one, { asks }) => (asks ? doubt(one) : one),
  "vague-promise": (one, { hasDay }) => (hasDay ? null : one),
};
