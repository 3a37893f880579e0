import type { DraftLanguage } from "../../draft/draft-terms.ts";
import { findClues } from "../../draft/checks/clue.ts";
import type { Sentence } from "../../draft/checks/sentences.ts";
import type { Heard } from "./heard.ts";
import { hearWordsOf } from "./hear-words-of.ts";
import { settleClause } from "./settle-clause.ts";
import { type AllSigns, signsOf } from "./signs-of.ts";

/** What one clause does by itself, before what stands around it is looked at. */
export function hearClause(clause: Sentence, language: DraftLanguage): Heard[] {
  const heard = signsOf(language).flatMap((signs) => hearMove(clause, signs));
  const request = hearMove(clause, requestOf(language));
  const others = request.length === 0 ? heard : heard.filter(({ move }) => move !== ASKED);
  return settleClause([...request, ...others], clause, language);
}

const ASKED = "open-question";

function requestOf(language: DraftLanguage): AllSigns {
  const { request, moves } = hearWordsOf(language);
  const { never } = moves[ASKED];
  return { move: ASKED, sure: request, maybe: [], never: never === undefined ? [] : [never] };
}

function hearMove({ text, start, end }: Sentence, signs: AllSigns): Heard[] {
  if (signs.never.some((pattern) => text.search(pattern) >= 0)) return [];
  const [sure] = findClues(text, signs.sure);
  const [found] = sure === undefined ? findClues(text, signs.maybe) : [sure];
  if (found === undefined) return [];
  const at = { start: found.start + start, end: found.end + start };
  return [{ move: signs.move, isSure: sure !== undefined, at, clause: { start, end } }];
}
