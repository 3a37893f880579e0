/** Somebody who reads along while a model writes. What they see has passed the checks in code. Must not throw. */
export type DraftWatch = {
  /** The next sentences, with the line breaks before them. */
  readonly passed: (text: string) => void;
  /** The sentence that comes next did not pass. The model writes on, but nothing more of this try is shown. */
  readonly held: () => void;
  /** What was shown counts no more: the next words begin the text again. */
  readonly anew: (why: "broke-off" | "checks") => void;
};
