import { type Day, isDay } from "#src/core/day.ts";
import type { FactId } from "#src/core/draft/fact-sheet.ts";
import type { ReliedOn } from "#src/core/draft/relied-on.ts";
import { isReasonId, REASONS } from "#src/core/reason/taxonomy.ts";
import { clip } from "./mrkdwn.ts";
import { count, sayDay } from "./say-day.ts";

const LONGEST_FACT = 80; // characters

// The client stands in the heading, and everybody knows the company. Who signs may be another than who asks.
const KNOWN_ANYWAY: readonly FactId[] = ["client", "company"];

/** The facts behind a draft on one line; plain text that still has to be escaped. Empty: there are none. */
export function sayReliedOn(facts: readonly ReliedOn[], today: Day): string {
  return facts
    .filter(({ fact }) => !KNOWN_ANYWAY.includes(fact))
    .map((fact) => clip(sayFact(fact, today), LONGEST_FACT))
    .join(" · ");
}

function sayFact(fact: ReliedOn, today: Day): string {
  switch (fact.kind) {
    case "text":
      return `${LABEL[fact.fact]} ${fact.value}`;
    case "day":
      return `${LABEL[fact.fact]} ${sayDayText(fact.value, today)}`;
    case "days":
      return `usually orders every ${count(fact.value, "day")}`;
    case "complaint":
      return `complaint of ${sayDayText(fact.value.madeOn, today)} (${fact.value.about})`;
    case "reason":
      return `recorded reason: ${sayReasonLabel(fact.value.id)}${SOURCE[fact.value.source] ?? ""}`;
  }
}

const LABEL: Readonly<Record<FactId, string>> = {
  client: "client",
  contact: "contact",
  sender: "signed by",
  company: "for",
  rhythm: "usually orders every",
  "last-order": "last order",
  goods: "orders most:",
  complaint: "complaint",
  "complaint-resolved": "settled",
  reason: "recorded reason:",
  "apology-sent": "apology sent",
  concessions: "approved to give:",
  changed: "changed since:",
  "last-talk": "last contact",
  returned: "back since",
};

const SOURCE: Readonly<Record<string, string>> = {
  "client-words": " (they said so)",
  data: " (from our data)",
  "rep-guess": " (a guess)",
};

function sayReasonLabel(id: string): string {
  return isReasonId(id) ? REASONS[id].label : id;
}

function sayDayText(day: string, today: Day): string {
  return isDay(day) ? sayDay(day, today) : day;
}
