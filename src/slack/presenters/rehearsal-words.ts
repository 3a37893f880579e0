import type { Move } from "#src/core/rehearsal/move.ts";
import type { Objection } from "#src/core/rehearsal/objection.ts";
import type { Difficulty, TalkLanguage, Temperament } from "#src/core/rehearsal/persona.ts";
import type { RedFlagKind } from "#src/core/rehearsal/red-flags.ts";
import type { RehearsalView } from "#src/core/rehearsal/rehearsal-record.ts";
import { escapeMrkdwn } from "./mrkdwn.ts";

export const OBJECTION_LABEL: Readonly<Record<Objection, string>> = {
  price: "Price",
  "missing-product": "Missing product",
  "bad-service": "Bad service or quality",
  "late-delivery": "Late deliveries",
  "better-terms": "Better terms elsewhere",
  "rude-employee": "Rude employee",
  "new-rules": "New rules",
  "where-were-you": "Where were you before?",
  rumour: "Something they heard",
  pretext: "Nothing just now",
};

export const OBJECTION_HINT: Readonly<Record<Objection, string>> = {
  price: "“You are too dear for us.”",
  "missing-product": "“You no longer have what we need.”",
  "bad-service": "“We were not looked after.”",
  "late-delivery": "“You kept letting us wait.”",
  "better-terms": "“Others give us better terms.”",
  "rude-employee": "“Nobody talks to us like that.”",
  "new-rules": "“Your new rules do not suit us.”",
  "where-were-you": "“And where were you until now?”",
  rumour: "“One hears things about you.”",
  pretext: "“We need nothing just now.”",
};

export const DIFFICULTY_LABEL: Readonly<Record<Difficulty, string>> = {
  easy: "Easy: they want to talk",
  medium: "Medium: they are wary",
  hard: "Hard: they have made up their mind",
};

/** Stands behind a name: "Anna, brisk". */
export const TEMPERAMENT_LABEL: Readonly<Record<Temperament, string>> = {
  brisk: "brisk",
  warm: "warm",
  formal: "formal",
  sceptical: "sceptical",
};

export const TALK_LANGUAGE_LABEL: Readonly<Record<TalkLanguage, string>> = {
  en: "English",
  et: "Estonian",
  fi: "Finnish",
  ru: "Russian",
  bg: "Bulgarian",
  el: "Greek",
};

/** What a rep can mean by own words; stands after "meant as". */
export const MOVE_LABEL: Readonly<Record<Exclude<Move, "injection">, string>> = {
  greet: "Saying hello",
  permission: "Asking if a question is welcome",
  "open-question": "Asking an open question",
  "closed-question": "Asking a yes-or-no question",
  probe: "Asking further about what they said",
  reflect: "Showing that I understand",
  own: "Owning our mistake",
  sorry: "Saying sorry",
  thank: "Thanking them",
  "ask-solution": "Asking what they would do in my place",
  conditional: "Asking “if we could …, would you?”",
  "show-change": "Showing what is different now",
  "dated-step": "A next step with its day",
  "give-time": "Leaving them in peace for now",
  discount: "Offering a better price",
  pitch: "Telling about our offer",
  excuse: "Explaining why it happened",
  blame: "Saying whose fault it was",
  "criticise-competitor": "Comparing with the competitor",
  plead: "Asking them to come back",
  push: "Asking for a decision now",
  "vague-promise": "A promise without a day",
  other: "Something else",
};

export const FLAG_LABEL: Readonly<Record<RedFlagKind, string>> = {
  pleading: "sounds like pleading",
  excuse: "sounds like an excuse",
  blame: "sounds like blaming",
  competitor: "runs a competitor down",
  pressure: "puts on pressure",
  "vague-promise": "promises without a day",
  discount: "offers what nobody has approved",
  injection: "speaks to the machine, not to the client",
};

type Who = Pick<RehearsalView, "contactName" | "clientName">;

/** Whom the rep talks with, short; not escaped. */
export function nameOf({ contactName, clientName }: Who): string {
  return contactName ?? clientName;
}

/** `Liis Mets at Kask OÜ`; not escaped. */
export function sayWho({ contactName, clientName }: Who): string {
  return contactName === null ? clientName : `${contactName} at ${clientName}`;
}

/** Somebody's words as a quotation; mrkdwn. */
export function quote(words: string): string {
  return escapeMrkdwn(words)
    .split("\n")
    .map((line) => `> ${line}`)
    .join("\n");
}

/** The label in the midst of a sentence. */
export function lowerFirst(label: string): string {
  return label.slice(0, 1).toLowerCase() + label.slice(1);
}
