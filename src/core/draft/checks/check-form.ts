import type { DraftChannel, DraftLanguage } from "../draft-terms.ts";
import { type CheckedText, findAll } from "./checked-text.ts";
import type { Found } from "./finding.ts";
import { looksForeign, tellLanguage, tellSentence } from "./tell-language.ts";

const MOST_WORDS: Record<DraftChannel, number> = {
  "e-mail": 150,
  letter: 220,
  "phone-script": 420,
  "short-message": 70,
  "visit-plan": 320,
};
const MOST_EXCLAMATIONS: Record<DraftChannel, number> = {
  "e-mail": 1,
  letter: 1,
  "phone-script": 2,
  "short-message": 1,
  "visit-plan": 2,
};

/** Whether the text can go out as it stands: its language, length, leftovers and Slack's control words. */
export function checkForm(read: CheckedText, wanted = read.context.language): Found[] {
  const { text, masked, context } = read;
  if (text.trim() === "") return [{ rule: "empty", level: "block", span: null }];
  return [
    ...findAll(text, SLACK_CONTROL, { rule: "slack-control", level: "block" }),
    ...findAll(masked.replaceAll(SLACK_CONTROL, blank), PLACEHOLDER, {
      rule: "placeholder",
      level: "block",
    }),
    ...checkLanguage(read, wanted),
    ...checkPersonal(read),
    ...(countWords(masked) > MOST_WORDS[context.channel] ? [TOO_LONG] : []),
    ...findAll(text, /!/gu, { rule: "exclamations", level: "warn" }).slice(
      MOST_EXCLAMATIONS[context.channel],
    ),
  ];
}

const SLACK_CONTROL = /<[!@#][^>\s]*>|<https?:[^>]*>|@(?:channel|here|everyone)\b/giu;
const PLACEHOLDER =
  /\{\{?[^{}\n]*\}?\}|\{%|\[[^\]\n]{1,40}\]|<[\p{L}_ -]{2,30}>|X{3,}|_{3,}|\b(?:lorem ipsum|TODO|TBD|undefined|NaN)\b/gu;
const TOO_LONG: Found = { rule: "too-long", level: "warn", span: null };

function blank(hit: string): string {
  return " ".repeat(hit.length);
}

function countWords(text: string): number {
  return text.match(/\p{L}+/gu)?.length ?? 0;
}

/** The whole text in another language, or a sentence of it. */
function checkLanguage(
  { masked, sentences, context }: CheckedText,
  wanted: DraftLanguage,
): Found[] {
  const told = tellLanguage(masked);
  if ((told !== null && told !== wanted) || looksForeign(masked))
    return [{ rule: "wrong-language", level: "block", span: null }];
  if (context.author === "coach") return []; // it speaks one language at a time
  return sentences.flatMap(({ text, start, end }) => {
    const ofSentence = tellSentence(text);
    if (ofSentence === null || ofSentence === wanted) return [];
    return [{ rule: "wrong-language", level: "block", span: { start, end } } as const];
  });
}

/** BG-17: a message that could go to anybody is worth little. */
function checkPersonal({ bare, context: { sheet, channel } }: CheckedText): Found[] {
  if (channel !== "e-mail" && channel !== "letter") return [];
  const hasOwnFacts =
    sheet.contact !== null || sheet.lastOrderOn !== null || sheet.complaint !== null;
  return hasOwnFacts && !bare.includes("\uFFFC")
    ? [{ rule: "not-personal", level: "warn", span: null }]
    : [];
}
