import type { KnownBlock } from "@slack/types";
import { type Day, dayOfUtc } from "#src/core/day.ts";
import { adviseOn } from "#src/core/reason/advise.ts";
import type { Explanation, Hypothesis } from "#src/core/reason/explain-lapse.ts";
import type { RecordedReason } from "#src/core/reason/recorded-reason.ts";
import { REASONS } from "#src/core/reason/taxonomy.ts";
import type { Message } from "./alert-card.ts";
import { sayDismissal } from "./case-modals.ts";
import { draftButton, proofButton, recordReasonButton, rehearseButton } from "./ask-buttons.ts";
import { clip, context, escapeMrkdwn, section } from "./mrkdwn.ts";
import { sayAdvice } from "./say-advice.ts";
import { sayDay } from "./say-day.ts";
import { sayContradictions } from "./say-ledger.ts";
import { sayReasonInFull } from "./say-reason.ts";
import { sayWhyAll } from "./say-why.ts";

const ENTRIES_SHOWN = 4;
const WORDS_SHOWN = 400; // characters of one entry's words

/** Why a client left: what is recorded with its source, else what the data makes thinkable, said as a guess. */
export function presentExplanation(told: Explanation, today: Day): Message {
  if (told.isHidden) return presentHidden(told);
  const headline = sayHeadline(told, today);
  const blocks: KnownBlock[] = [
    section(headline),
    ...presentEntries("On record", told.facts, today),
    ...presentEntries("Guesses on record, not facts", told.guesses, today),
    ...presentEntries("When they left before", told.earlier, today),
    ...(told.isMoreForManagers ? [context("Something more is recorded for managers only.")] : []),
    ...presentContradictions(told),
    ...presentHypotheses(told, today),
    ...presentAdvice(told),
    { type: "actions", elements: buttonsOf(told) },
  ];
  return { text: headline, blocks };
}

function presentHidden({ clientName }: Explanation): Message {
  const text = `*${escapeMrkdwn(clientName)}* is handled by a manager. Leave the contact to them, and ask them if you need to know more.`;
  return { text, blocks: [section(text)] };
}

function sayHeadline(told: Explanation, today: Day): string {
  const { clientName, silence, signals, lastOrderOn } = told;
  const name = `*${escapeMrkdwn(clientName)}*`;
  const last =
    lastOrderOn === null ? "No order on record." : `Last order ${sayDay(lastOrderOn, today)}.`;
  switch (silence.is) {
    case "going-on":
      return `Why did ${name} leave?\n${escapeMrkdwn(sayWhyAll(signals, { today, currency: told.currency }))}`;
    case "over":
      return `${name} has come back. ${last}`;
    case "no-lapse":
      return `${name} was marked as not lapsed: ${escapeMrkdwn(sayDismissal(silence.why))}. ${last}`;
    case "none":
      return `${name} has not left, as far as I can see. ${last}`;
  }
}

function presentEntries(
  title: string,
  entries: readonly RecordedReason[],
  today: Day,
): KnownBlock[] {
  if (entries.length === 0) return [];
  const shown = entries.slice(0, ENTRIES_SHOWN).map((entry) => section(sayEntry(entry, today)));
  const more = entries.length - ENTRIES_SHOWN;
  return [section(`*${title}*`), ...shown, ...(more > 0 ? [context(`and ${more} earlier`)] : [])];
}

function sayEntry(entry: RecordedReason, today: Day): string {
  const by = entry.recorderName === null ? "" : `${escapeMrkdwn(entry.recorderName)}, `;
  const when = sayDay(dayOfUtc(entry.recordedAt), today);
  const line = `• ${escapeMrkdwn(sayReasonInFull(entry))}  ·  ${by}${when}`;
  return entry.words === null ? line : `${line}\n${quote(entry.words)}`;
}

function quote(words: string): string {
  return escapeMrkdwn(clip(words, WORDS_SHOWN)).replace(/^/gm, "> ");
}

function presentContradictions({ facts, guesses }: Explanation): KnownBlock[] {
  const newestFirst = [...facts, ...guesses].toSorted(
    (a, b) => b.recordedAt.getTime() - a.recordedAt.getTime(),
  );
  return sayContradictions(newestFirst).map((line) => context(line));
}

function presentHypotheses({ facts, hypotheses, silence }: Explanation, today: Day): KnownBlock[] {
  if (silence.is !== "going-on" || facts.length > 0) return [];
  if (hypotheses.length === 0)
    return [
      section("Nobody has heard a reason yet, and nothing in the data points to one. Ask them."),
    ];
  const lines = hypotheses.map((hypothesis) => `• ${sayHypothesis(hypothesis, today)}`);
  const title =
    "*Nobody has heard a reason yet.* What the data makes thinkable, to ask about and not to tell:";
  return [section([title, ...lines].join("\n"))];
}

function sayHypothesis(hypothesis: Hypothesis, today: Day): string {
  const reason = `perhaps “${REASONS[hypothesis.reason].label}”`;
  if (hypothesis.because === "no-contact") {
    const { lastOn } = hypothesis;
    return `${lastOn === null ? "No contact from us on record" : `No contact from us since ${sayDay(lastOn, today)}`}: ${reason}`;
  }
  const { about, madeOn, resolvedOn } = hypothesis.complaint;
  const state = resolvedOn === null ? "still open" : `settled ${sayDay(resolvedOn, today)}`;
  return `They complained about ${escapeMrkdwn(about)} on ${sayDay(madeOn, today)}, ${state}: ${reason}`;
}

function presentAdvice({ facts, guesses, silence }: Explanation): KnownBlock[] {
  const entry = facts[0] ?? guesses[0];
  if (entry === undefined || silence.is !== "going-on") return [];
  return [section(sayAdvice(adviseOn(entry)).join("\n"))];
}

function buttonsOf({ clientId, caseId, facts }: Explanation) {
  return [
    ...(caseId === null ? [] : [recordReasonButton(caseId), proofButton(caseId)]),
    draftButton(clientId, facts.length === 0 ? "reason-finding" : null),
    rehearseButton(clientId),
  ];
}
