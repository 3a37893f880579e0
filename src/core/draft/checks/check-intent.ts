import { troubleOf } from "../trouble.ts";
import { type CheckedText, findBy, has } from "./checked-text.ts";
import type { Found, Level, Rule } from "./finding.ts";
import { isQuestion, type Sentence } from "./sentences.ts";

const BUT_WITHIN = 80; // characters after the apology in which "but" takes it back

/** What a message of this kind must have, and must not. */
export function checkIntent(read: CheckedText): Found[] {
  const { intent } = read.context;
  return [
    ...checkExcuses(read),
    ...checkAdmission(read),
    ...(intent === "apology" ? checkApology(read) : checkNoApology(read)),
    ...(intent === "reason-finding" ? checkQuestion(read) : []),
  ];
}

function checkExcuses({ sentences, lexicon, context }: CheckedText): Found[] {
  const level: Level = context.intent === "apology" ? "block" : "warn";
  return findBy(sentences, lexicon.excuse, { rule: "excuse", level });
}

/** C7: while nobody knows whose fault it was, nobody admits it. */
function checkAdmission({ sentences, lexicon, context }: CheckedText): Found[] {
  if (troubleOf(context.sheet).fault === "ours") return [];
  const plain = sentences.filter(({ text }) => !has(text, lexicon.condition));
  return findBy(plain, lexicon.ownership, { rule: "unfounded-admission", level: "block" });
}

function checkApology(read: CheckedText): Found[] {
  const { sentences, lexicon, context } = read;
  const sorry = sentences.filter(({ text }) => has(text, lexicon.sorry));
  if (context.sheet.apologySentOn !== null)
    return sorry.map((one) => whole("second-apology", "block", one));
  if (sorry.length === 0) return [{ rule: "no-apology", level: "block", span: null }];
  return [
    ...sorry.slice(1).map((one) => whole("apology-repeated", "warn", one)),
    ...checkBut(read),
    ...(troubleOf(context.sheet).fault === "ours" ? checkOrder(read) : []),
  ];
}

/** EL-08, EL-09: responsibility first, repair second. */
function checkOrder({ sentences, masked, lexicon }: CheckedText): Found[] {
  const [first] = findBy(sentences, lexicon.ownership, { rule: "no-ownership", level: "warn" });
  const owned = first?.span?.start ?? -1;
  if (owned < 0) return [{ rule: "no-ownership", level: "warn", span: null }];
  const repaired = masked.search(lexicon.repair);
  return repaired >= 0 && repaired < owned
    ? [{ rule: "repair-before-responsibility", level: "warn", span: null }]
    : [];
}

/** EL-10: "sorry, but" is an excuse on its way. */
function checkBut({ masked, lexicon }: CheckedText): Found[] {
  const sorryAt = masked.search(lexicon.sorry);
  const after = masked.slice(sorryAt, sorryAt + BUT_WITHIN).replace(/\p{L}+$/u, ""); // no half word
  const butAt = after.search(lexicon.but);
  if (sorryAt < 0 || butAt < 0) return [];
  const start = sorryAt + butAt;
  const length = /^\p{L}+/u.exec(masked.slice(start))?.[0].length ?? 1;
  return [{ rule: "but-after-sorry", level: "warn", span: { start, end: start + length } }];
}

/** ET-09: an apology that was sent is not made again in the next message. */
function checkNoApology({ sentences, lexicon, context }: CheckedText): Found[] {
  if (context.sheet.apologySentOn === null) return [];
  return sentences
    .filter(({ text }) => has(text, lexicon.sorry))
    .map((one) => whole("second-apology", "block", one));
}

/** ET-10: the question is put, and it asks leave. */
function checkQuestion({ sentences, lexicon }: CheckedText): Found[] {
  const questions = sentences.filter(({ text }) => isQuestion(text));
  if (questions.length === 0) return [{ rule: "no-question", level: "block", span: null }];
  const asksLeave = sentences.some(({ text }) => has(text, lexicon.permission));
  return asksLeave ? [] : questions.slice(0, 1).map((one) => whole("blunt-question", "warn", one));
}

function whole(rule: Rule, level: Level, { start, end }: Sentence): Found {
  return { rule, level, span: { start, end } };
}
