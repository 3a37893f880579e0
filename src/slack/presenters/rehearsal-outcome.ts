import type { Outcome } from "#src/core/rehearsal/talk-state.ts";

const OUTCOME: Readonly<Record<Outcome, string>> = {
  agreed: "They agreed to a next step.",
  "give-time": "They want time, and the talk ended politely.",
  angry: "They had enough and ended the talk.",
  "rep-ended": "You ended the talk.",
};

export function sayOutcome(outcome: Outcome): string {
  return OUTCOME[outcome];
}
