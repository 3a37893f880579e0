import { phraseBookOf } from "#src/coach/playbook/phrase-book.ts";
import type { Part } from "#src/coach/playbook/phrases.ts";
import { addressed, slotsOf } from "#src/coach/playbook/speaker.ts";
import type { DraftLanguage } from "#src/core/draft/draft-terms.ts";

export type Way = {
  readonly part: Part;
  readonly index: number; // of the family
  readonly way: string;
  readonly formal: string;
  readonly informal: string;
  readonly isHint: boolean; // for the rep, not for the client
};

/** Every sentence of a language's playbook, with both forms of address. */
export function waysOf(language: DraftLanguage): Way[] {
  const parts = Object.entries(phraseBookOf(language).phrases);
  return parts.flatMap(([part, families]) =>
    families.flatMap(({ ways }, index) =>
      ways.map((way) => ({
        part: asPart(part),
        index,
        way,
        formal: addressed(way, true),
        informal: addressed(way, false),
        isHint: part.endsWith("-hint"),
      })),
    ),
  );
}

/** What must be alike in two languages: parts, families, what they need and show, and the number of ways. */
export function shapeOf(language: DraftLanguage): Record<string, unknown> {
  const parts = Object.entries(phraseBookOf(language).phrases).map(([part, families]) => [
    part,
    families.map(({ needs = [], ways }) => ({ needs, shown: ways.map(shownIn) })),
  ]);
  return Object.fromEntries(parts);
}

function shownIn(way: string): string[] {
  return [...new Set(slotsOf(way).map((name) => name.replace("With", "")))].toSorted();
}

const PARTS = Object.keys(phraseBookOf("en").phrases);

function asPart(name: string): Part {
  if (!isPart(name)) throw new Error(`the English book has no part '${name}'`);
  return name;
}

function isPart(name: string): name is Part {
  return PARTS.includes(name);
}
