import { type CheckedText, findAll, findIn, has } from "./checked-text.ts";
import type { Found, Level } from "./finding.ts";
import type { Sentence } from "./sentences.ts";

/** What must never be said to a client, whatever the message is for. */
export function checkWording(read: CheckedText): Found[] {
  const { masked, lexicon, context } = read;
  const strict: Level = context.intent === "check-in" ? "block" : "warn"; // a check-in holds no reproach
  return [
    ...findAll(masked, lexicon.pleading, { rule: "pleading", level: "block" }),
    ...findAll(masked, lexicon.blame, { rule: "blame", level: "block" }),
    ...findAll(masked, lexicon.reproach, { rule: "reproach", level: strict }),
    ...findAll(masked, lexicon.comparison, { rule: "competitor-criticism", level: "block" }),
    ...findAll(masked, lexicon.guess, { rule: "guessed-reason", level: "block" }),
    ...findAll(masked, lexicon.personnel, { rule: "personnel", level: "block" }),
    ...findAll(masked, lexicon.frustration, { rule: "frustration", level: "warn" }),
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
