import type { AskedChange } from "#src/core/ask/understand-change.ts";
import type { ChangeDraftOutcome } from "#src/flows/change-draft.ts";
import { sayDraftRefusal } from "./draft-refusal.ts";
import { CHANNEL_LABEL, sayLanguage } from "./draft-words.ts";
import { clip, escapeMrkdwn } from "./mrkdwn.ts";

const LONGEST_QUOTE = 120; // characters

/** What was done with a draft, what could not be, and what nobody understood; mrkdwn. */
export function sayChange(outcome: ChangeDraftOutcome, asked: string | null): string {
  if (!outcome.ok)
    return outcome.why === "not-understood"
      ? `${sayNotUnderstood(asked)} ${WHAT_I_CAN}`
      : sayDraftRefusal(outcome.why);
  const { draft, made, refused, notUnderstood } = outcome;
  const vain = draft.hasApproval ? [] : made.flatMap(sayVain);
  const done = made.filter((change) => draft.hasApproval || sayVain(change).length === 0);
  return [
    ...(done.length === 0 && vain.length > 0 ? [] : [sayDone(done)]),
    ...vain,
    ...refused.map(sayDraftRefusal),
    ...(notUnderstood === null ? [] : [sayNotUnderstood(notUnderstood)]),
  ].join(" ");
}

function sayDone(made: readonly AskedChange[]): string {
  const done = made.length === 0 ? "as you asked" : made.map(sayOne).join(", ");
  return `The draft is changed: ${done}.`;
}

/** A wish about an offer where nothing is approved to give. */
function sayVain({ kind }: AskedChange): string[] {
  if (kind === "without-offer") return ["There was no offer in it: nothing is approved to give."];
  return kind === "with-offer" ? ["No offer is in it: nothing is approved to give."] : [];
}

function sayNotUnderstood(words: string | null): string {
  const quote = words === null ? "that" : `“${escapeMrkdwn(clip(words, LONGEST_QUOTE))}”`;
  return `I did not understand ${quote}: press *Edit* to write it yourself.`;
}

const WHAT_I_CAN =
  "I can make it shorter, warmer, more or less formal, say it in other words, leave out the offer, or write it in another language or as an e-mail, letter, phone script, short message or visit plan.";

function sayOne(change: AskedChange): string {
  if (change.kind === "language") return `in ${sayLanguage(change.language)}`;
  if (change.kind === "channel") return `as ${CHANNEL_LABEL[change.channel].toLowerCase()}`;
  return MADE[change.kind];
}

const MADE = {
  shorter: "shorter",
  warmer: "warmer",
  "without-offer": "without what was approved to give",
  "with-offer": "with what was approved to give",
  "other-words": "in other words",
  formal: "addressed formally, also from now on",
  informal: "addressed informally, also from now on",
} as const;
