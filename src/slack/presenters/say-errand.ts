import type { ErrandOutcome } from "#src/flows/settle-errand.ts";
import { ERRAND_FORM } from "./errand-form.ts";

export type ErrandWhy = Extract<ErrandOutcome, { ok: false }>["why"];

const REFUSAL: Readonly<Record<ErrandWhy, string>> = {
  "no-such-errand": "This is not there any more.",
  "not-yours": "Somebody else does this one.",
  "settled-before": "This was settled already.",
  "mood-missing": "Choose how they are with us.",
  "knows-missing": "Choose whether they know.",
  "words-missing": "Say in a sentence what they are not happy with.",
  "not-personal":
    "Thanks count only when they are visibly meant for this client: say what was in it for them.",
  "same-words":
    "You used these very words for another client. Put in something that is only about this one.",
};

export function sayErrandRefusal(why: ErrandWhy): string {
  return REFUSAL[why];
}

/** block_id of the field that is wrong. */
export function errandFieldOf(why: ErrandWhy): string {
  if (why === "mood-missing") return ERRAND_FORM.mood;
  return why === "knows-missing" ? ERRAND_FORM.knows : ERRAND_FORM.words;
}
