import type { ApologyElement, ApologyJudgement } from "#src/core/draft/checks/judge-apology.ts";
import { clip, escapeMrkdwn } from "./mrkdwn.ts";

const LONGEST_QUOTE = 100; // characters

/** An apology held against what people look for in one, what weighs most first; mrkdwn. */
export function sayApology({ elements, score }: ApologyJudgement, text: string): string {
  const lines = elements
    .toSorted((a, b) => b.weight - a.weight)
    .map(({ element, weight, found }) => {
      const words =
        found === null ? "" : text.slice(found.start, found.end).replaceAll(/\s+/gu, " ");
      const quote =
        words === "" ? ADVICE[element] : `“${escapeMrkdwn(clip(words, LONGEST_QUOTE))}”`;
      return `${found === null ? "⬜" : "✅"} *${LABEL[element]}* (${weight}): ${quote}`;
    });
  return [`*As an apology: ${score} of 100*`, ...lines].join("\n");
}

const LABEL: Readonly<Record<ApologyElement, string>> = {
  regret: "Regret",
  explanation: "What happened",
  responsibility: "Responsibility",
  repentance: "Never again",
  repair: "Repair",
  request: "Asking to be forgiven",
};

const ADVICE: Readonly<Record<ApologyElement, string>> = {
  regret: "say once that you are sorry.",
  explanation: "say plainly what happened, without excusing it.",
  responsibility: "say that it was our doing.",
  repentance: "say what we have changed so that it does not happen again.",
  repair: "say how we put it right, with a day.",
  request: "counts least; leave it out rather than plead.",
};
