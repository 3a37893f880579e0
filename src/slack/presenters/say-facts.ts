import type { KeptCorrection } from "#src/core/draft/corrected-facts.ts";
import type { FactForm } from "#src/core/draft/fact-form.ts";
import type { FactSheet } from "#src/core/draft/fact-sheet.ts";
import { formatExactMoney } from "#src/core/money.ts";
import { isReasonId, REASONS } from "#src/core/reason/taxonomy.ts";
import type { Day } from "#src/core/day.ts";
import type { FactsView } from "#src/flows/show-facts.ts";
import { clip, escapeMrkdwn } from "./mrkdwn.ts";
import { count, sayDay } from "./say-day.ts";

const LONGEST_FACT = 200; // characters

/** The facts that are read off the books, each with where it comes from; mrkdwn. */
export function sayRecordedFacts({ sheet, recorded, today }: FactsView): string {
  const { lastOrderOn, usualGapDays, silentDays, returnedOn } = recorded;
  const lines = [
    ...said("Last order", lastOrderOn && sayDay(lastOrderOn, today), "orders"),
    ...said("Usual rhythm", usualGapDays && `every ${count(usualGapDays, "day")}`, "orders"),
    ...said("Silent for", silentDays && count(silentDays, "day"), "orders"),
    ...said("Back since", returnedOn && sayDay(returnedOn, today), "orders"),
    ...said("Reason", sayReason(sheet), "what was recorded on the case"),
    ...said("Apologised", sheet.apologySentOn && sayDay(sheet.apologySentOn, today), "sent drafts"),
    ...said("E-mail", sayConsent(sheet), "contact rules on the case"),
  ];
  return lines.length === 0 ? "Nothing else is on record." : lines.join("\n");
}

function said(label: string, value: string | number | null, from: string): string[] {
  if (value === null || value === 0 || value === "") return [];
  return [`•  ${label}: *${escapeMrkdwn(clip(String(value), LONGEST_FACT))}* _(${from})_`];
}

const SOURCE = {
  "client-words": "they said so",
  data: "from our data",
  "rep-guess": "a guess",
} as const;

function sayReason({ reason }: FactSheet): string | null {
  if (reason === null) return null;
  const label = isReasonId(reason.id) ? REASONS[reason.id].label : reason.id;
  return `${label} (${SOURCE[reason.source]})`;
}

function sayConsent({ contact }: FactSheet): string | null {
  if (contact === null) return null;
  return contact.mailOk ? "may be written to" : "may not be written to";
}

/** What we have promised and what may be given, a line each; mrkdwn. Empty: neither. */
export function sayPromised({ promises }: FactSheet, today: Day): string {
  return promises
    .map(
      ({ what, dueOn, say }) =>
        `🤝 ${escapeMrkdwn(clip(what, LONGEST_FACT))}: by ${sayDay(dueOn, today)}, ${PROMISE[say]}`,
    )
    .join("\n");
}

const PROMISE = {
  broken: "not kept",
  late: "late",
  due: "open",
  kept: "kept",
} as const satisfies Record<FactSheet["promises"][number]["say"], string>;

/** What was approved for them, a line each; mrkdwn. Empty: nothing. */
export function sayApproved({ concessions }: FactSheet, today: Day): string {
  return concessions
    .map(({ what, amountMinor: minor, currency, validUntil }) => {
      const amount = formatExactMoney({ minor, currency }, "en");
      const until = validUntil === null ? "" : `, until ${sayDay(validUntil, today)}`;
      return `🎁 ${escapeMrkdwn(clip(what, LONGEST_FACT))}: ${escapeMrkdwn(amount)}${until}`;
    })
    .join("\n");
}

/** Where a value comes from; plain text. */
export function sayOrigin(
  corrections: readonly KeptCorrection[],
  today: Day,
): (fact: keyof FactForm) => string {
  return (fact) => {
    const corrected = corrections.findLast((one) => one.fact === fact);
    if (corrected === undefined) return FROM[fact];
    const by = corrected.byName === null ? "" : ` by ${corrected.byName}`;
    return `Set${by} on ${sayDay(corrected.on, today)}.`;
  };
}

const CLIENT = "From your company's client list.";
const FROM: Readonly<Record<keyof FactForm, string>> = {
  "contact-name": CLIENT,
  "form-of-address": CLIENT,
  "e-mail": CLIENT,
  phone: CLIENT,
  language: "From your company's client list, or the country's.",
  sender: "Who looks after the client.",
  goods: "From their orders of the last year.",
  incident: "From the complaints on record.",
  changed: "Nobody has noted anything yet.",
  "last-talk": "From the calls, visits and letters on record.",
  competitor: "Nobody has noted one yet.",
  "left-out": "Known, and not said.",
};
