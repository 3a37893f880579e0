import type { DraftLanguage } from "../draft-terms.ts";
import { NUMBER_STEMS, type NumberStem } from "./number-stems.ts";

const BY_LENGTH: Record<DraftLanguage, readonly NumberStem[]> = {
  en: longestFirst("en"),
  et: longestFirst("et"),
  fi: longestFirst("fi"),
  ru: longestFirst("ru"),
  bg: longestFirst("bg"),
  el: longestFirst("el"),
};

function longestFirst(language: DraftLanguage): NumberStem[] {
  return NUMBER_STEMS[language].toSorted((a, b) => b[0].length - a[0].length);
}

const LONGEST_ENDING = 3; // letters of a case ending after a number word

/** The numbers that stand in words in the text, in their order: "twenty-five boxes in two days" gives 25 and 2. */
export function numbersInWords(text: string, language: DraftLanguage): number[] {
  const found: number[] = [];
  let current: number | null = null;
  for (const word of text.toLowerCase().match(/\p{L}+/gu) ?? []) {
    const steps = readWord(word, BY_LENGTH[language]);
    if (steps !== null) current = steps.reduce<number>(apply, current ?? 0);
    else if (current !== null && !AND.has(word)) {
      found.push(current);
      current = null;
    }
  }
  return current === null ? found : [...found, current];
}

const AND = new Set(["and", "ja", "и", "και", "of", "a"]);

function apply(before: number, [, sign, value]: NumberStem): number {
  if (sign === "+") return before + value;
  const rest = before % value;
  return rest === 0 ? before + value : before - rest + rest * value;
}

/** The number stems a word is made of, or null when it is another word; within a word "kümmend" multiplies. */
function readWord(word: string, stems: readonly NumberStem[]): NumberStem[] | null {
  const steps: NumberStem[] = [];
  let rest = word;
  for (let next = nextStem(rest, stems, false); next !== null;) {
    steps.push(next);
    rest = rest.slice(next[0].length);
    next = nextStem(rest, stems, true);
  }
  return steps.length > 0 && rest.length <= LONGEST_ENDING ? steps : null;
}

function nextStem(
  rest: string,
  stems: readonly NumberStem[],
  isWithin: boolean,
): NumberStem | null {
  const fitting = stems.filter(([stem]) => rest.startsWith(stem));
  const wanted = fitting.find(([, sign]) => (sign === "*") === isWithin);
  return wanted ?? fitting[0] ?? null;
}
