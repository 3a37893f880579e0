import type { CaseFile } from "./case-file.ts";
import { type Missing, missingIn } from "./missing.ts";
import { type NextAction, nextAction } from "./next-action.ts";
import { type ProgressStrip, progressStrip } from "./progress-strip.ts";

/** A case as one page shows it: what is known, and what follows from it. */
export type CaseSheet = {
  readonly file: CaseFile;
  readonly next: NextAction;
  readonly missing: readonly Missing[]; // the present step's first
  readonly strip: ProgressStrip;
};

export function sheetOf(file: CaseFile): CaseSheet {
  const { ground, progress } = file;
  return {
    file,
    next: nextAction(file, ground),
    missing: missingIn(file, ground),
    strip: progressStrip(progress, ground),
  };
}
