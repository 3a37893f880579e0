import type { DraftLanguage } from "../../draft/draft-terms.ts";
import { findRivals } from "../../draft/checks/check-rivals.ts";
import { lexiconOf } from "../../draft/checks/lexicon-of.ts";
import { isQuestion, type Sentence } from "../../draft/checks/sentences.ts";
import { hearClause } from "./hear-clause.ts";
import { doubt, type Heard } from "./heard.ts";
import { hearWordsOf } from "./hear-words-of.ts";
import { splitClauses } from "./split-clauses.ts";

/**
 * What a rep's free words do, in the order spoken: what is sure, and what deserves a doubt. The same words are always
 * heard the same way. `text` is normalised (normaliseText), so that places in it are true. What is not heard may still
 * be there: wordings that nobody has listed are overlooked.
 */
export function hearReply(text: string, language: DraftLanguage): Heard[] {
  const clauses = splitClauses(text.replaceAll(/[‘’]/gu, "'"));
  const heard = clauses.map((clause) => hearClause(clause, language));
  const settled = clauses.flatMap((clause, index) => {
    const own = heard[index] ?? [];
    const next = clauses[index + 1];
    const after = { clause: next, heard: heard[index + 1] ?? [] };
    return own.flatMap((one) => settleBeside({ one, clause, own, after, language }) ?? []);
  });
  const dated = datedSteps(clauses, settled, language);
  const rivals = rivalsIn(clauses, language);
  const rest = settled.filter((one) => one.move !== "dated-step" && !isOnRivals(one, rivals));
  return [...rest, ...dated, ...rivals].toSorted(
    (a, b) => a.clause.start - b.clause.start || a.at.start - b.at.start,
  );
}

/** "You will see": said of them, and no reproach. */
function isOnRivals({ move, clause }: Heard, rivals: readonly Heard[]): boolean {
  return move === "blame" && rivals.some((one) => one.clause.start === clause.start);
}

type Beside = {
  readonly one: Heard;
  readonly clause: Sentence;
  readonly own: readonly Heard[]; // everything in this clause
  readonly after: { readonly clause: Sentence | undefined; readonly heard: readonly Heard[] };
  readonly language: DraftLanguage;
};

/** Plain owning stands whatever excuse comes after it; what only sounds like owning does not, nor sure understanding. */
function settleBeside(beside: Beside): Heard | null {
  const { one, after } = beside;
  if (one.move === "blame") return after.heard.some(isOwning) && !endsHere(beside) ? null : one;
  if (one.move !== "own" && one.move !== "reflect") return one;
  const tail = afterBut(beside);
  if (tail === null) return one;
  if (one.move === "reflect") return doubt(one);
  return one.isSure || !tail.some(({ move }) => EXCUSING.includes(move)) ? one : null;
}

function isOwning({ move, isSure }: Heard): boolean {
  return move === "own" && isSure;
}

const NOTHING = /(?!)/u;

function endsHere({ clause }: Beside): boolean {
  return /[.?!…]$/u.test(clause.text);
}

const EXCUSING: readonly string[] = ["excuse", "blame", "criticise-competitor"];

/** What is heard after a "but" that follows; null when none does. */
function afterBut({ one, clause, own, after, language }: Beside): readonly Heard[] | null {
  const { but } = hearWordsOf(language);
  const rest = clause.text.slice(one.at.end - clause.start);
  if (rest.search(but) >= 0) return own;
  const next = after.clause?.text.search(but) ?? -1;
  return next >= 0 && next <= OPENS_WITHIN ? after.heard : null;
}

const OPENS_WITHIN = 4; // characters: a quotation mark, "and"

/** FI-091: an action ahead and its day, in one clause or in two that follow each other. */
function datedSteps(
  clauses: readonly Sentence[],
  heard: readonly Heard[],
  language: DraftLanguage,
): Heard[] {
  const { day, past } = hearWordsOf(language);
  const hasDay = (clause: Sentence | undefined): boolean =>
    clause !== undefined && clause.text.search(day) >= 0 && clause.text.search(past) < 0;
  return clauses.flatMap((clause, index) => {
    const steps = heard.filter(
      (one) => one.move === "dated-step" && one.clause.start === clause.start,
    );
    if (hasDay(clause)) return steps.length > 0 ? steps.slice(0, 1) : [dayAlone(clause)];
    const beside = hasDay(clauses[index + 1]) || hasDay(clauses[index - 1]);
    return beside ? steps.slice(0, 1) : [];
  });
}

/** A day without an action that is known: perhaps a step in words that nobody has listed. */
function dayAlone({ start, end }: Sentence): Heard {
  return { move: "dated-step", isSure: false, at: { start, end }, clause: { start, end } };
}

/** BG-24, by the rules of the drafts: a rival named with a bad word, or "they" after it; a rival named at all is worth a doubt. */
function rivalsIn(clauses: readonly Sentence[], language: DraftLanguage): Heard[] {
  const lexicon = lexiconOf(language);
  const words = { lexicon, language, competitors: [], author: "person" } as const;
  const { never } = hearWordsOf(language).moves["criticise-competitor"];
  const bad = findRivals(clauses, words).flatMap(({ rule, span }) =>
    rule === "competitor-criticism" && span !== null ? [span] : [],
  );
  return clauses.flatMap((clause): Heard[] => {
    if (never !== undefined && clause.text.search(never) >= 0) return [];
    const { start, end, text } = clause;
    const at = bad.find((span) => start <= span.start && span.start < end);
    const asks = isQuestion(text);
    const isOnThem = text.search(lexicon.rival) >= 0 || text.search(lexicon.they ?? NOTHING) >= 0;
    if (at === undefined && (asks || !isOnThem)) return [];
    const isSure = at !== undefined && !asks;
    return [{ move: "criticise-competitor", isSure, at: at ?? clause, clause: { start, end } }];
  });
}
