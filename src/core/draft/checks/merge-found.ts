import type { Found, Rule } from "./finding.ts";
import type { Sentence } from "./sentences.ts";

const APART: readonly Rule[] = [
  "invented-number",
  "invented-day",
  "invented-name",
  "slack-control",
]; // each is one thing
const ONCE: readonly Rule[] = ["wrong-form", "second-apology", "no-ownership"]; // one finding a text says it all

/**
 * One finding for one thing: clues of a rule in one sentence, or in sentences that follow each other, are one finding
 * from the first to the last.
 */
export function mergeFound(found: readonly Found[], sentences: readonly Sentence[]): Found[] {
  const inOrder = found.toSorted((a, b) => (a.span?.start ?? -1) - (b.span?.start ?? -1));
  const merged: Found[] = [];
  for (const one of inOrder) {
    const at = merged.findLastIndex(({ rule }) => rule === one.rule);
    const before = merged[at];
    if (before === undefined || !isOneThing(before, one, sentences)) merged.push(one);
    else merged[at] = join(before, one);
  }
  return merged;
}

function isOneThing(before: Found, { rule, span }: Found, sentences: readonly Sentence[]): boolean {
  if (before.span === null || span === null || ONCE.includes(rule)) return true;
  if (APART.includes(rule)) return span.start < before.span.end;
  return homeOf(span.start, sentences) - homeOf(before.span.end - 1, sentences) <= 1;
}

function homeOf(at: number, sentences: readonly Sentence[]): number {
  return sentences.findIndex(({ start, end }) => start <= at && at < end);
}

function join(one: Found, other: Found): Found {
  if (one.span === null || other.span === null) return one;
  const span = {
    start: Math.min(one.span.start, other.span.start),
    end: Math.max(one.span.end, other.span.end),
  };
  return { ...one, level: one.level === "block" ? "block" : other.level, span };
}
