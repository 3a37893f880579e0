import type { ErrandMatter } from "./errand.ts";
import type { Day } from "../day.ts";

/** What is to be done, and how, in plain words; neither is escaped for Slack. */
export type ErrandWords = { readonly what: string; readonly how: string };

type SayDay = (day: Day) => string;

const GROWTH: Readonly<Record<number, string>> = {
  1: "more of what they buy: they order less than before they left",
  2: "another use of what they have",
  3: "a newer product in place of the old one",
  4: "something new to them",
};

export function errandWords(matter: ErrandMatter, sayDay: SayDay): ErrandWords {
  if (matter.kind === "claim-source") return claimWords(matter);
  if (matter.kind === "follow-up") return followUpWords(matter, sayDay);
  if (matter.kind === "survey-mark") return surveyWords(matter);
  return { what: whatOf(matter), how: howOf(matter, sayDay) };
}

/** RU-28: somebody told the client something untrue about us. */
function claimWords({
  source,
  claim,
}: Extract<ErrandMatter, { kind: "claim-source" }>): ErrandWords {
  return {
    what: `clear it up with the source: ${source}`,
    how: `They were told: “${claim}”. By lawful means, before others hear it: talk, set it right in writing, or ask a lawyer.`,
  };
}

/** FI-121: a message that was not answered. */
function followUpWords(
  { channel, sentOn }: Extract<ErrandMatter, { kind: "follow-up" }>,
  sayDay: SayDay,
): ErrandWords {
  return {
    what: `have they answered your ${channel}?`,
    how: `It went out on ${sayDay(sentOn)}. If nothing came, take another way; the same words again help nobody.`,
  };
}

/** FI-140: a bad mark is worth having only when somebody answers it fast. */
function surveyWords({
  marks,
  comment,
}: Extract<ErrandMatter, { kind: "survey-mark" }>): ErrandWords {
  const words = comment === null ? "" : ` They wrote: “${comment}”.`;
  return {
    what: `ring about their marks: ${marks}`,
    how: `Within the hour, if you can.${words} Thank them for saying so, ask what happened, and argue about nothing.`,
  };
}

type ClientMatter = Exclude<ErrandMatter, { kind: "claim-source" | "follow-up" | "survey-mark" }>;

function whatOf(matter: ClientMatter): string {
  switch (matter.kind) {
    case "notice-call":
      return `ring: do they know of the change? ${matter.change}`;
    case "after-delivery":
      return `ask how order ${matter.orderRef} was`;
    case "date":
      return `congratulate${sayWho(matter)}: ${matter.what}`;
    case "touch-gap":
      return "get in touch before somebody else does";
    case "manager-check":
      return "ask them yourself how they are with us";
    case "thanks":
      return `thank them: ${matter.occasion}`;
    case "growth":
      return "thank them, and talk about the next step";
    case "light-touch":
      return `a sign of life: ${matter.angle ?? "no offer"}`;
  }
}

function howOf(matter: ClientMatter, sayDay: SayDay): string {
  switch (matter.kind) {
    case "notice-call":
      return "Say what changes, from when, and what they gain by it.";
    case "after-delivery":
      return `Ordered on ${sayDay(matter.orderedOn)}. Sell nothing in this call.`;
    case "date":
      return "They told us of it by themselves. One sentence that is only about them.";
    case "touch-gap":
      return `Last contact ${sayDay(matter.lastContactOn)}; the gap for such a client is reached on ${sayDay(matter.reachedOn)}.`;
    case "manager-check":
      return "A key client, heard by a manager and not by their rep. Ask openly; do not check on the rep aloud.";
    case "thanks":
      return "For buying from us, with something that is meant for this very client. No offer.";
    case "growth":
      return `Their orders since the return went well. Try ${GROWTH[matter.way] ?? ""}${sayLine(matter)}.`;
    case "light-touch":
      return "They said no for now. Something useful to them, nothing to answer.";
  }
}

function sayWho({ contactName }: Extract<ErrandMatter, { kind: "date" }>): string {
  return contactName === null ? "" : ` (${contactName})`;
}

function sayLine({ way, line }: Extract<ErrandMatter, { kind: "growth" }>): string {
  if (line === null) return "";
  return way === 4 ? `: most other clients buy ${line}, they do not` : `: ${line}`;
}
