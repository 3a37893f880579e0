import { checkAddress } from "./check-address.ts";
import { checkConcession } from "./check-concession.ts";
import { checkForm } from "./check-form.ts";
import { checkFixes } from "./check-fixes.ts";
import { checkMade } from "./check-made.ts";
import { checkNames } from "./check-names.ts";
import { checkPrivate, checkStrangers } from "./check-private.ts";
import { checkQuantities } from "./check-quantities.ts";
import { checkWording } from "./check-wording.ts";
import { type CheckContext, readText } from "./checked-text.ts";
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
  const found: Found[] = [
    ...checkForm(read, facts.clientLanguage),
    ...checkWording(read),
    ...checkMade(read, facts),
    ...numbers,
    ...checkConcession(read, facts, numbers),
    ...checkFixes(read, facts),
    ...names,
    ...checkStrangers(read, names),
    ...checkPrivate(read),
    ...checkAddress(read, facts.formOfAddress),
  ];
  return mergeFound(giveWay(found, read.sentences), read.sentences).map((one) => ({
    ...one,
    where: "text",
  }));
}
