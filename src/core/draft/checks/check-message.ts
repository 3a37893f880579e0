import { checkAddress } from "./check-address.ts";
import { checkConcession } from "./check-concession.ts";
import { checkForm } from "./check-form.ts";
import { checkFixes } from "./check-fixes.ts";
import { checkMade } from "./check-made.ts";
import { checkNames } from "./check-names.ts";
import { checkPrivate, checkStrangers } from "./check-private.ts";
import { checkQuantities } from "./check-quantities.ts";
import { checkWording } from "./check-wording.ts";
import { type CheckContext, type CheckedText, readText } from "./checked-text.ts";
import type { Finding, Found } from "./finding.ts";
import { giveWay } from "./give-way.ts";
import { knownFrom } from "./known-facts.ts";
import type { MessageFacts } from "./message-facts.ts";
import { mergeFound } from "./merge-found.ts";
import { sheetFrom } from "./sheet-from.ts";
import { tellLanguage } from "./tell-language.ts";

/**
 * Everything there is to say against a message that somebody wrote, in the order of the text. It needs no draft and no
 * client. `text` is normalised (normaliseText), so that places in it are true.
 */
export function checkMessage(text: string, facts: MessageFacts): Finding[] {
  const context: CheckContext = {
    sheet: sheetFrom(facts),
    intent: null,
    channel: facts.channel,
    language: tellLanguage(text) ?? facts.clientLanguage, // in the wrong language the other rules hold too
    author: "person",
    competitors: facts.competitor === null ? [] : [facts.competitor],
  };
  const read = readText({ subject: null, text }, context);
  const known = knownFrom(facts, context.language, read.lexicon);
  const numbers = checkQuantities(read, known, facts);
  const names = checkNames(read, facts);
  const fixes = checkFixes(read, facts);
  const found: Found[] = [
    ...checkForm(read, facts.clientLanguage),
    ...checkWording(read),
    ...checkMade(read, facts),
    ...numbers,
    ...checkConcession(read, facts, numbers),
    ...fixes,
    ...names.filter(
      (name) => isPerson(name, text) || !fixes.some((fix) => isNear(name, fix, read)),
    ),
    ...checkStrangers(read, names),
    ...checkPrivate(read),
    ...checkAddress(read, facts.formOfAddress),
  ];
  return mergeFound(giveWay(found, read.sentences), read.sentences).map((one) => ({
    ...one,
    where: "text",
  }));
}

/** A first name and a surname; one word may be a place in a sentence that is found fault with anyway. */
function isPerson({ span }: Found, text: string): boolean {
  return span !== null && text.slice(span.start, span.end).includes(" ");
}

function isNear({ span }: Found, other: Found, { sentences }: CheckedText): boolean {
  return sentences.some(
    ({ start, end }) =>
      span !== null &&
      other.span !== null &&
      start <= span.start &&
      span.end <= end &&
      other.span.start < end &&
      start < other.span.end,
  );
}
