import type { Exposure } from "#src/core/concession/compensation.ts";
import type { ConcessionRefusal } from "#src/core/concession/concession-refusal.ts";
import type { SettleRefusal } from "#src/core/concession/settle-concession.ts";
import type { Day } from "#src/core/day.ts";
import type { AskConcessionOutcome } from "#src/flows/ask-concession.ts";
import { sayMinor } from "./say-concession.ts";
import { sayDay } from "./say-day.ts";

type Plain = Extract<ConcessionRefusal, { field: unknown }>["why"];

const WHY: Readonly<
  Record<
    Exclude<
      Plain,
      "percent" | "over-cap" | "over-share" | "only-a-guess" | "gain-only" | "date-too-far"
    >,
    string
  >
> = {
  "case-over": "This case is closed. Open it anew first, with a word why.",
  "back-already":
    "They have ordered again, so nothing is needed to win them back. Harm that we did can still be made good: use Compensate.",
  "do-not-contact":
    "This client must not be contacted, so nothing is offered. A manager can change that under Contact rules.",
  "left-twice":
    "They have left for the second time: no more offers. A manager can overrule this in the case.",
  "no-win-back":
    "It was decided not to win this client back. A manager can overrule this in the case.",
  "asked-to-stop": "They asked us to stop. Part as friends, or ask a manager.",
  "no-reason": "First record why they left: what to offer hangs on it.",
  "not-for-this-reason":
    "The reason we know of does not call for this. Choose another, or record the reason anew if it has changed.",
  "no-problem-order":
    "Choose the order that went wrong: the sum comes from it, never from the next one.",
  "order-of-no-value":
    "All of this order came back, so there is nothing to take a share of. Choose another order, or name the damage.",
  "no-amount": "Say what it may cost us at most, as a sum above zero.",
  "no-words": "Say it in words, as the client would hear it.",
  "no-payout": "Choose how they get it.",
  "no-date": "Choose the last day it holds.",
  "date-not-ahead": "Choose a day after today.",
  "price-last":
    "Something without money may do: see the list above. If only a lower price will, say why.",
  "no-min-spend": "Fixed prices hold only if they buy for a sum: say how much.",
  "same-surprise": "They had this one before, so it would surprise nobody. Think of another.",
  "asked-already": "This was asked for in this case and is still open. See it under Concessions.",
};

export type MoneyReading = { readonly currency: string; readonly today: Day };

type WithFacts = Extract<
  ConcessionRefusal,
  | { exposure: unknown }
  | { capMinor: number }
  | { freeMinor: number }
  | { limitMinor: number }
  | { latest: Day }
>;

/** Why it cannot be given like this, and the way out. Plain text. */
export function sayConcessionRefusal(refusal: ConcessionRefusal, reading: MoneyReading): string {
  return hasFacts(refusal) ? sayWithFacts(refusal, reading) : WHY[refusal.why];
}

function hasFacts(refusal: ConcessionRefusal): refusal is WithFacts {
  return !Object.hasOwn(WHY, refusal.why);
}

function sayWithFacts(refusal: WithFacts, { currency, today }: MoneyReading): string {
  const money = (minor: number): string => sayMinor(minor, currency);
  switch (refusal.why) {
    case "percent":
      return sayExposure(refusal.exposure, currency);
    case "over-cap":
      return sayOverCap(refusal, money);
    case "over-share":
      return `At most ${money(refusal.capMinor)}: the share of the order that went wrong.`;
    case "only-a-guess":
      return `The reason is only a guess, so no more than ${money(refusal.freeMinor)}. Ask the client why, record it, and come back.`;
    case "gain-only":
      return `This looks like a claim for gain: at most ${money(refusal.limitMinor)}. With evidence to the contrary, record another reason.`;
    case "date-too-far":
      return `Choose a day up to ${sayDay(refusal.latest, today)}: what holds longer is a price, not an invitation.`;
  }
}

function sayOverCap(
  { capMinor, takenMinor }: Extract<ConcessionRefusal, { why: "over-cap" }>,
  money: (minor: number) => string,
): string {
  const left = capMinor - takenMinor;
  if (left <= 0)
    return `The limit of ${money(capMinor)} is used up in this case. Offer something that costs nothing.`;
  const taken = takenMinor > 0 ? `, and ${money(takenMinor)} of it is taken` : "";
  return `At most ${money(left)}: the limit here is ${money(capMinor)}${taken}.`;
}

/** FI-144: the trap in numbers. */
function sayExposure(exposure: Exposure | null, currency: string): string {
  const start = "Name a sum, not a percentage: nobody knows how large their next order will be.";
  if (exposure === null) return start;
  const { share, largest, exposureMinor, problem, compensationMinor } = exposure;
  const percent = `${Math.round(share * 100)} %`;
  const trap = ` ${percent} of an order like their largest (${sayMinor(largest.netMinor, currency)}) is ${sayMinor(exposureMinor, currency)}.`;
  const instead =
    problem === null || compensationMinor === null
      ? ""
      : ` ${percent} of order ${problem.orderRef}, which went wrong, is ${sayMinor(compensationMinor, currency)}.`;
  return `${start}${trap}${instead}`;
}

type NotAsked = Exclude<Extract<AskConcessionOutcome, { ok: false }>["why"], "refused">;

export const NOT_ASKED: Readonly<Record<NotAsked, string>> = {
  "no-such-case": "This case is not there any more.",
  repeated: "This was sent already.",
  "nobody-to-ask":
    "Nobody could approve this: Slack knows no other manager or admin. Ask for less, or have a manager write to me once so that I know them.",
};

const SETTLE_WHY: Readonly<
  Record<Exclude<SettleRefusal["why"], "over-cap" | "above-your-limit">, string>
> = {
  "settled-already": "This was settled already; the message shows how.",
  "managers-only": "Only a manager or an admin can decide on this.",
  "own-request": "You asked for this yourself, so somebody else has to decide.",
  "no-words": "Add a word why: whoever asked has to tell it on.",
  "too-late": "Its last day is over. Ask for it anew with a later day.",
  "not-approved": "This is not approved, so the client may not hear of it.",
  "not-given": "First tell the client and say so here.",
  "told-already": "The client knows of it, so it stands: a word that was given is kept.",
  "not-yours": "A colleague asked for this. They or a manager can take it back.",
  "apology-first":
    "We were at fault, so the apology comes first. Report it in the case, then offer this.",
  "fix-first": "First promise what will be put right, with an owner and a day; then offer this.",
  stopped: "Nothing is offered to this client at the moment: see the case for why and until when.",
};

/** Why a click on a concession did nothing, and the way out. Plain text. */
export function saySettleRefusal(refusal: SettleRefusal, currency: string): string {
  if (!("limitMinor" in refusal)) return SETTLE_WHY[refusal.why];
  const limit = sayMinor(refusal.limitMinor, currency);
  return refusal.why === "above-your-limit"
    ? `You may approve up to ${limit}. Change the sum, or leave it to an admin.`
    : `All that this case is offered may cost ${limit} more at most.`;
}

export const NO_SUCH_CONCESSION = "This is not there any more.";
