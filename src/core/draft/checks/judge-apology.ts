import type { DraftLanguage } from "../draft-terms.ts";
import { type Clues, findClues } from "./clue.ts";
import type { Span } from "./finding.ts";
import type { Lexicon } from "./lexicon.ts";
import { lexiconOf } from "./lexicon-of.ts";
import { splitSentences } from "./sentences.ts";

/** What a full apology is made of. */
const APOLOGY_ELEMENTS = [
  "regret",
  "explanation",
  "responsibility",
  "repentance",
  "repair",
  "request",
] as const;
export type ApologyElement = (typeof APOLOGY_ELEMENTS)[number];

export type ApologyJudgement = {
  readonly elements: readonly {
    readonly element: ApologyElement;
    readonly weight: number; // share of the score, percent
    readonly found: Span | null; // the first place in the text
  }[];
  readonly score: number; // 0 to 100
};

// People value an acknowledgement of responsibility most and an offer of repair next; a request to be forgiven least
// (Lewicki, Polin and Lount 2016). The shares are ours; they keep that order (EL-08, EL-09).
const WEIGHTS: Readonly<Record<ApologyElement, number>> = {
  responsibility: 30,
  repair: 25,
  explanation: 15,
  regret: 15,
  repentance: 10,
  request: 5,
};

/** Which of the six elements an apology has, and where. `text` is normalised. Says nothing of whether one is due. */
export function judgeApology(text: string, language: DraftLanguage): ApologyJudgement {
  const lexicon = lexiconOf(language);
  const sentences = splitSentences(text);
  const elements = APOLOGY_ELEMENTS.map((element) => {
    const clues = cluesOf(element, lexicon);
    const found = sentences.flatMap((sentence) =>
      findClues(sentence.text, clues).map(({ start, end }) => ({
        start: start + sentence.start,
        end: end + sentence.start,
      })),
    );
    return {
      element,
      weight: WEIGHTS[element],
      found: found.toSorted((a, b) => a.start - b.start)[0] ?? null,
    };
  });
  const score = elements.reduce(
    (sum, { found, weight }) => (found === null ? sum : sum + weight),
    0,
  );
  return { elements, score };
}

const listed = new WeakMap<RegExp, Clues>(); // one list for each pattern, so that what was found is remembered

function cluesOf(element: ApologyElement, lexicon: Lexicon): Clues {
  switch (element) {
    case "regret":
      return listOf(lexicon.sorry);
    case "responsibility":
      return lexicon.ownership;
    case "repair":
      return listOf(lexicon.repair);
    case "explanation":
    case "repentance":
    case "request":
      return lexicon[element];
  }
}

function listOf(pattern: RegExp): Clues {
  const known = listed.get(pattern) ?? [pattern];
  listed.set(pattern, known);
  return known;
}
