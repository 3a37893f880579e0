import type { Found, Rule } from "./finding.ts";
import type { Sentence } from "./sentences.ts";

const APART: readonly Rule[] = [
  "invented-number",
  "invented-day",
  "invented-name",
  "slack-control",
]; // each is one thing
const ONCE: readonly Rule[] = ["wrong-form", "second-apology", "no-ownership"]; // one finding a text says it all

/** One finding for one thing: several clues of a rule in one sentence are one finding from the first to the last. */
export function mergeFound(found: readonly Found[], sentences: readonly Sentence[]): Found[] {
  const inOrder = found.toSorted((a, b) => (a.span?.start ?? -1) - (b.span?.start ?? -1));
  const merged = new Map<string, Found>();
  for (const [index, one] of inOrder.entries()) {
    const key = keyOf(one, index, sentences);
    const before = merged.get(key);
    merged.set(key, before === undefined ? one : join(before, one));
  }
  return [...merged.values()];
}

function keyOf({ rule, span }: Found, index: number, sentences: readonly Sentence[]): string {
  if (span === null || ONCE.includes(rule)) return rule;
  if (APART.includes(rule)) return `${rule} ${index}`;
  return `${rule} in ${sentences.findIndex(({ start, end }) => start <= span.start && span.start < end)}`;
}

function join(one: Found, other: Found): Found {
  if (one.span === null || other.span === null) return one;
  const span = {
    start: Math.min(one.span.start, other.span.start),
    end: Math.max(one.span.end, other.span.end),
  };
  return { ...one, level: one.level === "block" ? "block" : other.level, span };
}
