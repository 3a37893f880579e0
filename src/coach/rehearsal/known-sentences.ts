import { normaliseText } from "#src/core/draft/checks/normalise-text.ts";
import type { DraftLanguage } from "#src/core/draft/draft-terms.ts";
import type { Move } from "#src/core/rehearsal/move.ts";
import { TALK_LANGUAGES } from "#src/core/rehearsal/persona.ts";
import type { KnownSentence } from "#src/core/rehearsal/score-words.ts";
import { bankOf } from "./bank-of.ts";

type Template = { readonly move: Move; readonly pattern: RegExp; readonly length: number };

/** The sentences of the cards that stand word for word in a text, longest first; none overlaps another. */
export function knownSentences(text: string, language: DraftLanguage): KnownSentence[] {
  const plain = text.replaceAll(/[‘’]/gu, "'");
  const found: KnownSentence[] = [];
  for (const { move, pattern } of templatesOf(language))
    for (const hit of plain.matchAll(pattern)) {
      const one = { move, start: hit.index, end: hit.index + hit[0].length };
      if (!found.some((other) => one.start < other.end && other.start < one.end)) found.push(one);
    }
  return found.toSorted((a, b) => a.start - b.start);
}

const templates = new Map<DraftLanguage, readonly Template[]>();

function templatesOf(language: DraftLanguage): readonly Template[] {
  const known = templates.get(language);
  if (known !== undefined) return known;
  const made = readTemplates(language).toSorted((a, b) => b.length - a.length);
  templates.set(language, made);
  return made;
}

function readTemplates(language: DraftLanguage): Template[] {
  const spoken = TALK_LANGUAGES.find((one) => one === language);
  if (spoken === undefined) return [];
  return bankOf(spoken).rep.flatMap(({ move, lines }) =>
    lines.map((line) => ({ move, pattern: patternOf(line), length: line.length })),
  );
}

/** A company's name, a day ("3. juunil" too): up to 60 characters of one sentence. */
const FACT = String.raw`(?=\S)(?:(?!(?<!\d)[.?!;]\s)[^\n]){1,60}?`;

/** The sentence with anything in place of its facts, where no word goes on before or after it. */
function patternOf(template: string): RegExp {
  const source = normaliseText(template)
    .replaceAll(/[‘’]/gu, "'")
    .split(/\{\w+\}/u)
    .map((part) => part.replaceAll(/[.*+?^${}()|[\]\\]/gu, String.raw`\$&`))
    .join(FACT);
  return new RegExp(`(?<![\\p{L}\\p{N}])${source}(?![\\p{L}\\p{N}])`, "gu");
}
