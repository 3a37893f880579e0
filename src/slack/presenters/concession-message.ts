import type { Button, KnownBlock } from "@slack/types";
import type { ConcessionNotice } from "#src/core/concession/concession-notice.ts";
import type { Day } from "#src/core/day.ts";
import { ACTION } from "../vocabulary.ts";
import type { Message } from "./alert-card.ts";
import { concessionButtons } from "./concession-buttons.ts";
import { clip, context, escapeMrkdwn, plain, section } from "./mrkdwn.ts";
import { KIND, sayConcession, sayGrounds, sayMinor, sayTerms, STATE } from "./say-concession.ts";

/** To a manager, in private: what is asked, what speaks for and against it, and three ways to answer. */
export function presentApproval(one: ConcessionNotice, today: Day): Message {
  const { clientName, tier, askedByName, askedMinor, currency, kind } = one;
  const who = askedByName ?? "A colleague";
  const headline = `${who} asks to give ${clientName} ${sayMinor(askedMinor, currency)} as ${KIND[kind]}.`;
  const terms = sayTerms(one, today);
  return {
    text: escapeMrkdwn(headline),
    blocks: [
      section(`✋ *${escapeMrkdwn(headline)}*\n${tier} client`),
      section(
        [sayConcession(one), ...(terms.length === 0 ? [] : [terms.join("  ·  ")])].join("\n"),
      ),
      section(sayGrounds(one).join("\n")),
      ...(one.state === "asked" ? [presentAnswers(one)] : [section(sayDecision(one))]),
    ],
  };
}

/** Yes, another sum, or no. */
export function presentAnswers({ concessionId }: ConcessionNotice): KnownBlock {
  const button = (action_id: string, text: string): Button => ({
    type: "button",
    action_id,
    text: plain(text),
    value: concessionId,
  });
  return {
    type: "actions",
    block_id: `concession:${concessionId}`,
    elements: [
      { ...button(ACTION.approveConcession, "Approve"), style: "primary" },
      button(ACTION.counterConcession, "Change the sum…"),
      { ...button(ACTION.declineConcession, "Decline…"), style: "danger" },
    ],
  };
}

/** Who decided what, with their word; what came from people is escaped. */
function sayDecision(one: ConcessionNotice): string {
  const { state, decidedByName, decisionNote, amountMinor, askedMinor, currency } = one;
  const by = decidedByName === null ? "" : ` by ${escapeMrkdwn(decidedByName)}`;
  const changed =
    amountMinor === askedMinor
      ? ""
      : ` ${sayMinor(amountMinor, currency)} instead of ${sayMinor(askedMinor, currency)}.`;
  const note = decisionNote === null ? "" : `\n>${escapeMrkdwn(clip(decisionNote, 500))}`;
  return `${DECIDED[state]}${state === "expired" || state === "withdrawn" ? "" : by}.${changed}${note}`;
}

const DECIDED: Readonly<Record<ConcessionNotice["state"], string>> = {
  asked: "Not decided yet",
  approved: "✅ Approved",
  given: "✅ Approved, and the client knows",
  used: "✅ Approved, told and done",
  declined: "🚫 Declined",
  expired: "⌛ Its day is over",
  withdrawn: "↩️ Taken back",
};

/** To who asked, in private: the decision, and what they can do with it. */
export function presentConcessionNews(one: ConcessionNotice, today: Day): Message {
  const { clientName, amountMinor, currency, kind, state } = one;
  const about = `${sayMinor(amountMinor, currency)} ${KIND[kind]} for ${clientName}`;
  const text = escapeMrkdwn(`${about}: ${STATE[state]}`);
  const buttons = concessionButtons(one, { isOwn: true });
  const terms = sayTerms(one, today);
  return {
    text,
    blocks: [
      section(`*${escapeMrkdwn(about)}*\n${sayDecision(one)}`),
      context([sayConcession(one), ...terms].join("  ·  ")),
      ...(state === "approved" ? [context("You may offer exactly this, and nothing more.")] : []),
      ...buttons,
    ],
  };
}
