import { normaliseText } from "#src/core/draft/checks/normalise-text.ts";
import type { DraftLanguage } from "#src/core/draft/draft-terms.ts";
import type { FactSheet } from "#src/core/draft/fact-sheet.ts";
import { type PhraseBook, phraseBookOf } from "../playbook/phrase-book.ts";
import { fillSlots, type Slots } from "../playbook/slots.ts";
import { fillWay } from "../playbook/speaker.ts";

/** A phrase as the playbook says it about one client, and the same place of another language's book. */
export type Saying = {
  readonly said: string;
  readonly means: () => string | null; // null: it cannot be said there
  readonly isLine: boolean; // stands alone on its line, as a heading or a name below a letter
};

type From = { readonly sheet: FactSheet; readonly language: DraftLanguage };

/** Everything the playbook can say from a fact sheet, longest first. */
export function sayingsOf({ sheet, language }: From, into: DraftLanguage): Saying[] {
  const isFormal = sheet.contact?.formal ?? true;
  const tongueOf = (book: PhraseBook): Tongue => {
    // What we have changed is one sentence in the draft's language; in the gloss it stands as it is.
    const slots = fillSlots(sheet, { words: book.words, language });
    return { book, slots, isFormal };
  };
  const own = tongueOf(phraseBookOf(language));
  const other = tongueOf(phraseBookOf(into));
  return [...phrasesOf(own, other), ...headingsOf(own, other), ...signsOf(own, other)].toSorted(
    (one, next) => next.said.length - one.said.length,
  );
}

type Tongue = { readonly book: PhraseBook; readonly slots: Slots; readonly isFormal: boolean };

function phrasesOf(own: Tongue, other: Tongue): Saying[] {
  return Object.entries(own.book.phrases).flatMap(([part, families]) => {
    const meanings = Object.entries(other.book.phrases).find(([name]) => name === part)?.[1];
    return families.flatMap(({ ways }, family) =>
      ways.flatMap((way, index) => {
        const means = meanings?.[family]?.ways[index];
        if (means === undefined) return [];
        return saying(fillWay(way, own), () => fillWay(means, other));
      }),
    );
  });
}

function headingsOf(own: Tongue, other: Tongue): Saying[] {
  const meanings = new Map(Object.entries(other.book.headings));
  return Object.entries(own.book.headings).flatMap(([name, said]) =>
    line(said, meanings.get(name) ?? null),
  );
}

/** The lines around a letter: names, and the day. */
function signsOf({ slots: own }: Tongue, { slots: other }: Tongue): Saying[] {
  const names = ["contact", "client", "sender", "company", "today"] as const;
  const signature = [own.sender?.text, own.company?.text].filter((name) => name !== undefined);
  return [
    ...names.flatMap((name) => line(own[name]?.text ?? null, other[name]?.text ?? null)),
    ...line(signature.join(", "), signature.join(", ")),
  ];
}

/** A draft holds few of all that could be said: what it means is asked for when it is found there. */
function saying(said: string | null, means: () => string | null): Saying[] {
  if (said === null || said === "") return [];
  const normalised = (): string | null => {
    const found = means();
    return found === null ? null : normaliseText(found);
  };
  return [{ said: normaliseText(said), means: normalised, isLine: false }];
}

function line(said: string | null, means: string | null): Saying[] {
  return saying(said, () => means).map((one) => ({ ...one, isLine: true }));
}
