import type { RedLineId } from "#src/core/playbook/entries.ts";

/** What the checks of a draft say to the red lines that are stepped over in writing. */
export const WRITTEN = {
  "red-line.pleading": /this pleads/,
  "red-line.excuses": /takes the apology back|this is an excuse/,
  "red-line.competitor": /speaks badly of a competitor/,
  "red-line.told-you-so": /I told you so/,
  "red-line.frustration": /shows frustration/,
  "red-line.guess": /a guess about why they left/,
  "red-line.empty-promise": /needs a day by which it is kept/,
  "red-line.mass-text": /could go to anybody/,
} as const satisfies Partial<Record<RedLineId, RegExp>>;

export const isWritten = (line: string): line is keyof typeof WRITTEN => line in WRITTEN;
