import type { ContextBlock } from "@slack/types";
import type { TableView } from "#src/core/table/table-record.ts";
import { context } from "./mrkdwn.ts";

type Feeling = TableView["feelings"][number];

const STEPS = 10; // points, and places of the bar

/** How trust and irritation moved by an answer, as bars and in words. */
export function presentFeelings(before: Feeling, after: Feeling): ContextBlock {
  const trust = sayMove(before.trust, after.trust, TRUST);
  const irritation = sayMove(before.irritation, after.irritation, IRRITATION);
  return context(
    `${bar(after.trust, "🟩")}  *Trust*: ${trust}\n${bar(after.irritation, "🟥")}  *Irritation*: ${irritation}`,
  );
}

function bar(points: number, full: string): string {
  const count = Math.max(0, Math.min(STEPS, Math.round(points)));
  return `${full.repeat(count)}${"⬜".repeat(STEPS - count)}`;
}

type Words = { readonly more: string; readonly less: string };

const TRUST: Words = { more: "warmer", less: "colder" };
const IRRITATION: Words = { more: "more annoyed", less: "calmer" };

const MUCH = 1.5; // points
const SOME = 0.5;

function sayMove(before: number, after: number, { more, less }: Words): string {
  const change = after - before;
  if (change === 0) return "as before";
  const word = change > 0 ? more : less;
  const size = Math.abs(change);
  if (size >= MUCH) return `*much ${word}*`;
  return size >= SOME ? word : `a touch ${word}`;
}
