import type { ApprovalCause } from "#src/core/concession/choose-route.ts";
import type { ConcessionNotice, KeptGrounds } from "#src/core/concession/concession-notice.ts";
import type { ConcessionKind } from "#src/core/concession/concession-kind.ts";
import type { ConcessionState, Payout } from "#src/core/concession/concession.ts";
import { MENU_ITEMS } from "#src/core/concession/menu.ts";
import type { Day } from "#src/core/day.ts";
import { formatExactMoney } from "#src/core/money.ts";
import { clip, escapeMrkdwn } from "./mrkdwn.ts";
import { count, sayDay } from "./say-day.ts";

export const KIND: Readonly<Record<ConcessionKind, string>> = {
  compensation: "compensation",
  incentive: "incentive",
};

export const PAYOUT: Readonly<Record<Payout, string>> = {
  credit: "as a credit on their account",
  refund: "paid back to them",
};

export const STATE: Readonly<Record<ConcessionState, string>> = {
  asked: "✋ waits for a manager: not a word to the client yet",
  approved: "✅ approved: you may offer exactly this",
  declined: "🚫 declined",
  given: "🗣️ the client knows",
  used: "☑️ done",
  expired: "⌛ its day is over",
  withdrawn: "↩️ taken back",
};

const CAUSE: Readonly<Record<ApprovalCause, string>> = {
  "above-free-limit": "it is above what a rep may give alone",
  "many-claims": "this client has claimed often",
  "panic-time": "a gold client was lost today; no offer goes out in the first hours without you",
  "not-our-fault": "it was found not to be our fault; it may be deemed fair all the same",
  "not-worth-it": "it costs more than a return is likely to bring",
  "above-manager-limit": "it is above what a manager may approve; an admin can",
};

const WORDS_SHOWN = 400;

/** `€4,000`. */
export function sayMinor(minor: number, currency: string): string {
  return formatExactMoney({ minor, currency }, "en");
}

/** `*€4,000 compensation* · A share of the order that went wrong`; what came from people is escaped. */
export function sayConcession(one: ConcessionNotice): string {
  const { amountMinor, currency, kind, item, what } = one;
  const { label } = MENU_ITEMS[item];
  const words = what === label ? label : `${label}: ${clip(what, WORDS_SHOWN)}`;
  return `*${sayMinor(amountMinor, currency)} ${KIND[kind]}*  ·  ${escapeMrkdwn(words)}`;
}

/** Where the sum comes from and how long it holds. */
export function sayTerms(one: ConcessionNotice, today: Day): string[] {
  const { currency, share, problemOrderMinor, problemOrderRef, payout, validUntil, grounds } = one;
  const order = problemOrderRef === null ? null : escapeMrkdwn(problemOrderRef);
  const from =
    order === null || problemOrderMinor === null
      ? []
      : [
          share === null
            ? `for order ${order}`
            : `${Math.round(share * 100)} % of order ${order} (${sayMinor(problemOrderMinor, currency)})`,
        ];
  const { minSpendMinor } = grounds;
  return [
    ...from,
    ...(payout === null ? [] : [PAYOUT[payout]]),
    ...(minSpendMinor === null ? [] : [`if they buy for ${sayMinor(minSpendMinor, currency)}`]),
    ...(validUntil === null ? [] : [`once, until ${sayDay(validUntil, today)}`]),
  ];
}

/** What the decision rests on (FI-024, BG-36, FI-068), one line each. */
export function sayGrounds({ grounds, currency }: ConcessionNotice): string[] {
  const { claims, because, onlyPrice, whyPrice } = grounds;
  return [
    ...(because.length === 0
      ? []
      : [`*Why you are asked:* ${because.map((cause) => CAUSE[cause]).join("; ")}.`]),
    sayWorth(grounds.worth, currency),
    ...(claims === null ? [] : [sayClaims(claims)]),
    ...(whyPrice === null
      ? []
      : [`*Why a lower price:* ${escapeMrkdwn(clip(whyPrice, WORDS_SHOWN))}`]),
    ...(onlyPrice
      ? [
          "⚠️ Nothing but a lower price was ever tried with them; who stays for a price leaves for one.",
        ]
      : []),
  ];
}

const VERDICT: Readonly<Record<KeptGrounds["worth"]["verdict"], string>> = {
  "worth-it": "worth it",
  "copper-exception": "not worth it in money, but an exception",
  "not-worth-it": "not worth it",
};

const EXCEPTION: Readonly<Record<KeptGrounds["worth"]["exceptions"][number], string>> = {
  "knows-little": "they know little of what we sell",
  recommends: "they recommend us to others",
};

/** Expected return of a year against the cost. The chance in it is a rule of thumb until the company has own cases. */
export function sayWorth(worth: KeptGrounds["worth"], currency: string): string {
  const money = (minor: number): string => sayMinor(minor, currency);
  const { exceptions, dearerThanNew } = worth;
  const why =
    exceptions.length === 0 ? "" : ` (${exceptions.map((one) => EXCEPTION[one]).join(", ")})`;
  const sums = `their margin of ${money(worth.marginMinor)} a year times the chance is ${money(worth.expectedMinor)}; our time costs ${money(worth.timeMinor)}, what is given ${money(worth.concessionsMinor)}`;
  const compared =
    dearerThanNew === null
      ? ""
      : ` That is ${dearerThanNew ? "more" : "no more"} than a new client costs us.`;
  return `*Is it worth it?* ${sums}: *${money(worth.netMinor)}*, ${VERDICT[worth.verdict]}${why}.${compared}`;
}

function sayClaims(claims: NonNullable<KeptGrounds["claims"]>): string {
  const many = claims.areMany ? " That is often." : "";
  const others = claims.othersHear ? " They recommend us, so others will hear how it ends." : "";
  return `*Their claims:* ${count(claims.claims, "earlier claim")} and ${count(claims.complaints, "complaint")} in ${count(claims.sinceDays, "day")}.${many}${others}`;
}
