import type { ClientNames, NameWord } from "./client-names.ts";
import { canBeAlike, likeness, outlineOf } from "./word-likeness.ts";

export type ScoredName = {
  readonly index: number; // of the client
  readonly score: number; // 0 to 1
  /** How much of the client's own name was met, 0 to 1. */
  readonly met: number;
};

type Hit = { readonly word: NameWord; readonly like: number };
type Tally = { typed: number; name: number };

/** What was typed counts more than what was left out: people shorten names. */
const SHARE_OF_TYPED = 0.6;

/** Scores every client that shares a word with what was typed; `typed` holds folded words. */
export function scoreNames(names: ClientNames, typed: readonly string[]): ScoredName[] {
  const tallies = new Map<number, Tally>();
  let total = 0;
  for (const word of typed) {
    const hits = findHits(names, word);
    const weight = hits.length === 0 ? names.strangeWeight : weightOfBest(hits);
    total += weight;
    for (const [index, hit] of bestByClient(hits)) {
      const tally = tallies.get(index) ?? { typed: 0, name: 0 };
      tally.typed += weight * hit.like;
      tally.name += hit.word.weight * hit.like;
      tallies.set(index, tally);
    }
  }
  return [...tallies].map(([index, tally]) => {
    const met = Math.min(1, tally.name / (names.clients[index]?.weight ?? 1));
    const score = SHARE_OF_TYPED * (tally.typed / total) + (1 - SHARE_OF_TYPED) * met;
    return { index, score, met };
  });
}

function findHits(names: ClientNames, typed: string): Hit[] {
  const outline = outlineOf(typed);
  return names.words.flatMap((word) => {
    if (!canBeAlike(outline, word.outline)) return [];
    const like = likeness(typed, word.folded);
    return like === 0 ? [] : [{ word, like }];
  });
}

function weightOfBest(hits: readonly Hit[]): number {
  return hits.reduce((best, hit) => (hit.like > best.like ? hit : best)).word.weight;
}

function bestByClient(hits: readonly Hit[]): Map<number, Hit> {
  const best = new Map<number, Hit>();
  for (const hit of hits)
    for (const index of hit.word.at) {
      const known = best.get(index);
      if (known === undefined || hit.like > known.like) best.set(index, hit);
    }
  return best;
}
