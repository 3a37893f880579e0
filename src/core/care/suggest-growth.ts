import type { ErrandMatter } from "./errand.ts";
import type { GrowingClient } from "./care-client.ts";

type Growth = Extract<ErrandMatter, { kind: "growth" }>;

const MUCH_LESS = 0.8; // of what an order brought before they left

/**
 * Which of the four ways to sell more fits (BG-28): 1 more of the same, while they order less than before they left;
 * 4 something new, where most others buy a line that they do not; else 2, another use of what they have.
 */
export function suggestGrowth({
  recentMinor,
  earlierMinor,
  lines,
  othersLines,
}: Pick<GrowingClient, "recentMinor" | "earlierMinor" | "lines" | "othersLines">): Growth {
  if (recentMinor < MUCH_LESS * earlierMinor) return { kind: "growth", way: 1, line: null };
  const missing = othersLines.find((line) => !lines.includes(line));
  if (missing !== undefined) return { kind: "growth", way: 4, line: missing };
  return { kind: "growth", way: 2, line: lines[0] ?? null };
}
