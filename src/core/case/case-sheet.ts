import type { ContactVerdict, Moment } from "../contact/contact-verdict.ts";
import type { ContactWay } from "../contact/contact-way.ts";
import type { CaseFile } from "./case-file.ts";
import { type Missing, missingIn } from "./missing.ts";
import { nextAction } from "./next-action.ts";
import type { NextAction } from "./next-choice.ts";
import { type ProgressStrip, progressStrip } from "./progress-strip.ts";

/** A case as one page shows it: what is known, and what follows from it. */
export type CaseSheet = {
  readonly file: CaseFile;
  readonly next: NextAction;
  readonly missing: readonly Missing[]; // the present step's first
  readonly strip: ProgressStrip;
  /** Whether they may be contacted at this moment; null where the sheet is read at any time, or the case is over. */
  readonly contact: ContactNow | null;
};

export type ContactNow = {
  readonly way: ContactWay;
  readonly verdict: ContactVerdict;
  readonly moment: Moment;
};

export function sheetOf(file: CaseFile, contact: ContactNow | null): CaseSheet {
  const { ground, progress } = file;
  return {
    file,
    next: nextAction(file, ground),
    missing: missingIn(file, ground),
    strip: progressStrip(progress, ground),
    contact,
  };
}
