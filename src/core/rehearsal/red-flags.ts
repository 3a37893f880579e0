import { z } from "zod";
import { type Clues, findClues } from "../draft/checks/clue.ts";
import { lexiconOf } from "../draft/checks/lexicon-of.ts";
import type { Lexicon } from "../draft/checks/lexicon.ts";
import { type Sentence, splitSentences } from "../draft/checks/sentences.ts";
import { wordPattern } from "../draft/checks/word-pattern.ts";
import { TALK_LANGUAGES } from "./persona.ts";

const RED_FLAGS = [
  "pleading", // ET-06
  "excuse", // EL-10
  "blame",
  "competitor", // BG-24
  "pressure",
  "vague-promise", // FI-091
  "injection",
] as const;
export type RedFlagKind = (typeof RED_FLAGS)[number];

/** A span of free text that deserves a second look; offsets in UTF-16 units, end exclusive. */
export const redFlagSchema = z.object({
  kind: z.enum(RED_FLAGS),
  start: z.int().min(0),
  end: z.int().min(1),
});
export type RedFlag = Readonly<z.infer<typeof redFlagSchema>>;

/** Both languages at once: a rep may mix them, or practise in another than the client's. */
const LEXICONS = TALK_LANGUAGES.map(lexiconOf);

/** What is said in a talk and not in a letter. */
const SPOKEN: Partial<Record<RedFlagKind, RegExp>> = {
  excuse: wordPattern(
    "(?:sorry|apologi[sz]e),? but",
    "(?:vabandust|vabandame|vabandan),? aga",
    "we were (?:\\p{L}+ ){0,2}(?:short|busy|understaffed)(?: of \\p{L}+)?",
    "(?:inimesi|töötajaid) (?:\\p{L}+ )?vähe",
  ),
  competitor: wordPattern(
    "they(?: a|')re (?:\\p{L}+ )?(?:bad|cheap|unreliable|worse|amateurs)",
    "nad on (?:\\p{L}+ )?(?:halvad|ebausaldusväärsed|kehvad|kehvemad)",
  ),
  pressure: wordPattern(
    "(?:only|just) (?:today|until tomorrow|this week)",
    "last chance",
    "you (?:have to|must|need to) (?:decide|order|sign)",
    "(?:sign|order|decide) (?:right )?now",
    "ainult täna",
    "viimane võimalus",
    "peate (?:\\p{L}+ )?(?:otsustama|tellima)",
    "(?:otsustage|tellige) (?:kohe|täna|nüüd)",
  ),
  "vague-promise": wordPattern(
    "be in touch",
    "(?:get|come) back to you",
    "look into it",
    "(?:as soon as possible|asap|in due course|one of these days|at some point)",
    "esimesel võimalusel",
    "(?:lähiajal|millalgi|ühel päeval)",
    "(?:küll (?:me|ma) )?(?:annan|anname) (?:endast )?(?:teada|märku)",
  ),
  injection: wordPattern(
    "(?:ignore|forget|disregard) (?:\\p{L}+ ){0,4}(?:instructions?|rules|prompts?)",
    "(?:system|hidden|developer) (?:prompt|message|reason)",
    "you are (?:\\p{L}+ ){0,3}(?:ai|assistant|language model|chatbot|chatgpt)",
    "(?:trust|irritation) (?:score|level|points?)",
    "(?:unusta|ignoreeri|eira)(?:ge)? (?:\\p{L}+ ){0,4}(?:juhi|käsu|reegl)\\p{L}*",
    "(?:süsteemi|varjatud) (?:viip|juhis|põhjus)\\p{L}*",
    "(?:oled|olete) (?:\\p{L}+ ){0,2}(?:tehisaru|keelemudel|juturobot)",
  ),
};

const CLUES: readonly { readonly kind: RedFlagKind; readonly clues: Clues }[] = [
  ...LEXICONS.flatMap(({ pleading, excuse, blame, toldYouSo, comparison }) => [
    { kind: "pleading" as const, clues: pleading },
    { kind: "excuse" as const, clues: excuse },
    { kind: "blame" as const, clues: [...blame, ...toldYouSo] },
    { kind: "competitor" as const, clues: comparison },
  ]),
  ...RED_FLAGS.flatMap((kind) => {
    const pattern = SPOKEN[kind];
    return pattern === undefined ? [] : [{ kind, clues: [pattern] }];
  }),
];

/**
 * Spans in the order they stand, at most one of a kind in a place. A text without any may still be
 * a poor reply: wordings nobody thought of are not found, which is why no score rests on this.
 */
export function findRedFlags(text: string): RedFlag[] {
  const sentences = splitSentences(text);
  const found = [
    ...sentences.flatMap((sentence) => flagsIn(sentence)),
    ...LEXICONS.flatMap((lexicon) => belittledRivals(sentences, lexicon)),
  ];
  const inOrder = found.toSorted((a, b) => a.start - b.start || b.end - a.end);
  return inOrder.filter((flag, i) => !inOrder.slice(0, i).some((before) => covers(before, flag)));
}

function flagsIn({ text, start }: Sentence): RedFlag[] {
  return CLUES.flatMap(({ kind, clues }) =>
    findClues(text, clues).map((span) => ({
      kind,
      start: span.start + start,
      end: span.end + start,
    })),
  );
}

/** A rival and a bad word in one sentence. */
function belittledRivals(
  sentences: readonly Sentence[],
  { rival, belittling }: Lexicon,
): RedFlag[] {
  return sentences
    .filter((sentence) => sentence.text.search(rival) >= 0 && sentence.text.search(belittling) >= 0)
    .map(({ start, end }) => ({ kind: "competitor", start, end }));
}

function covers(one: RedFlag, other: RedFlag): boolean {
  return one.kind === other.kind && other.start < one.end;
}
