import type { RegisterId } from "./register-id.ts";

/** When a line fits; everything else is said to anybody. */
export const LINE_CONDITIONS = [
  "own-fault",
  "not-our-fault",
  "fault-unknown",
  "former-rep", // said by whoever looked after them
  "colleague", // said by somebody new to them
  "manager",
  "appeal", // only where the company allows it (EL-19)
  "with-offer", // where the company asks for the reason only beside an offer (FI-021)
] as const;

export type LineCondition = (typeof LINE_CONDITIONS)[number];

/** Words a rep can say; `{…}` are figures of the company's settings. */
export type Line = {
  readonly text: string;
  readonly when: LineCondition | null;
  readonly from: RegisterId | null; // null: the company's own
};

/** One thing the coach knows. Every text can be changed by the company. */
export type PlaybookEntry = {
  readonly title: string; // at most 75 characters: the text of an option
  readonly advice: string;
  readonly say: readonly Line[];
  readonly avoid: readonly string[];
  readonly from: readonly [RegisterId, ...RegisterId[]];
};

export function line(from: RegisterId, text: string, when: LineCondition | null = null): Line {
  return { text, when, from };
}
