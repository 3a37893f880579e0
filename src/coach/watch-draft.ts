import type { Finding } from "#src/core/draft/checks/finding.ts";
import { normaliseText } from "#src/core/draft/checks/normalise-text.ts";
import { splitSentences } from "#src/core/draft/checks/sentences.ts";
import type { DraftWatch } from "#src/core/draft/draft-watch.ts";

/** Feeds a watch with an answer that grows. */
export type Follower = {
  /** The model's words so far, of the try that is running. */
  readonly follow: (words: string) => void;
  /** The model is asked again, since the checks found something. */
  readonly startAgain: () => void;
};

/** What speaks against the words so far; findings without a place count from the beginning. */
type JudgeSoFar = (text: string) => readonly Finding[];

/** Shows sentence after sentence, each only when it is complete and nothing in it is blocked. */
export function followFor(watch: DraftWatch, judge: JudgeSoFar): Follower {
  let shown = "";
  let judged = 0; // sentences
  let isHeld = false;
  const forget = (why: "broke-off" | "checks"): void => {
    if (shown !== "" || isHeld) watch.anew(why);
    [shown, judged, isHeld] = ["", 0, false];
  };
  return {
    startAgain: () => forget("checks"),
    follow(words) {
      const text = normaliseText(words);
      const complete = splitSentences(text).slice(0, -1); // the last one may go on
      if (!text.startsWith(shown) || complete.length < judged) forget("broke-off");
      if (isHeld || complete.length === judged) return;
      judged = complete.length;
      const blockedAt = firstBlocked(judge(text.slice(0, complete.at(-1)?.end)));
      const passing = complete.filter(({ end }) => end <= blockedAt);
      const end = passing.at(-1)?.end ?? 0;
      if (end > shown.length) {
        watch.passed(text.slice(shown.length, end));
        shown = text.slice(0, end);
      }
      // One sentence is waited for: the day of a promise may stand in the next one.
      if (complete.length > passing.length + 1) {
        isHeld = true;
        watch.held();
      }
    },
  };
}

// What a text lacks can still come; its language cannot.
function firstBlocked(findings: readonly Finding[]): number {
  const starts = findings.flatMap(({ level, rule, span }) => {
    if (level !== "block") return [];
    if (span !== null) return [span.start];
    return rule === "wrong-language" ? [0] : [];
  });
  return Math.min(Number.POSITIVE_INFINITY, ...starts);
}
