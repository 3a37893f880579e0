import { findRivals } from "./check-rivals.ts";
import { type CheckedText, findBy } from "./checked-text.ts";
import type { Found, Level } from "./finding.ts";

/** What must never be said to a client, whatever the message is for. */
export function checkWording(read: CheckedText): Found[] {
  const { sentences, lexicon, context } = read;
  const strict: Level = context.intent === "check-in" ? "block" : "warn"; // a check-in holds no reproach
  return [
    ...findBy(sentences, lexicon.pleading, { rule: "pleading", level: "block" }),
    ...findBy(sentences, lexicon.blame, { rule: "blame", level: "block" }),
    ...findBy(sentences, lexicon.reproach, { rule: "reproach", level: strict }),
    ...(context.author === "coach"
      ? findBy(sentences, lexicon.silence ?? [], { rule: "reproach", level: strict })
      : []),
    ...findBy(sentences, lexicon.toldYouSo, { rule: "told-you-so", level: "block" }),
    ...findBy(sentences, lexicon.guess, { rule: "guessed-reason", level: "block" }),
    ...findBy(sentences, lexicon.personnel, { rule: "personnel", level: "block" }),
    ...findBy(sentences, lexicon.frustration, { rule: "frustration", level: "warn" }),
    ...findRivals(sentences, { ...context, lexicon }),
  ];
}
