import { type CheckedText, findBy, findIn, has } from "./checked-text.ts";
import type { Found, Level } from "./finding.ts";
import type { Sentence } from "./sentences.ts";

/** What must never be said to a client, whatever the message is for. */
export function checkWording(read: CheckedText): Found[] {
  const { sentences, lexicon, context } = read;
  const strict: Level = context.intent === "check-in" ? "block" : "warn"; // a check-in holds no reproach
  return [
    ...findBy(sentences, lexicon.pleading, { rule: "pleading", level: "block" }),
    ...findBy(sentences, lexicon.blame, { rule: "blame", level: "block" }),
    ...findBy(sentences, lexicon.reproach, { rule: "reproach", level: strict }),
    ...findBy(sentences, lexicon.comparison, { rule: "competitor-criticism", level: "block" }),
    ...findBy(sentences, lexicon.guess, { rule: "guessed-reason", level: "block" }),
    ...findBy(sentences, lexicon.personnel, { rule: "personnel", level: "block" }),
    ...findBy(sentences, lexicon.frustration, { rule: "frustration", level: "warn" }),
    ...read.sentences.flatMap((sentence) => checkRivals(sentence, read)),
  ];
}

/** BG-24: a rival in one sentence with a bad word is criticism; a rival's name alone asks for a second look. */
function checkRivals(sentence: Sentence, { lexicon, context }: CheckedText): Found[] {
  const named = context.competitors.flatMap((name) => findIn(sentence, nameOf(name), NAMED));
  const rivals = [...named, ...findIn(sentence, lexicon.rival, NAMED)];
  if (rivals.length === 0) return [];
  if (!has(sentence.text, lexicon.belittling)) return named;
  return [
    {
      rule: "competitor-criticism",
      level: "block",
      span: { start: sentence.start, end: sentence.end },
    },
  ];
}

const NAMED = { rule: "competitor-named", level: "warn" } as const;

function nameOf(name: string): RegExp {
  const stem = name.normalize("NFC").replaceAll(/[.*+?^${}()|[\]\\/]/gu, String.raw`\$&`);
  return new RegExp(`(?<![\\p{L}\\p{N}])${stem}\\p{L}*`, "giu");
}
