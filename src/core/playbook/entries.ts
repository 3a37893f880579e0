import { isStepId, type StepId, STEPS } from "../case/step.ts";
import { REASON_IDS, type ReasonId, REASONS } from "../reason/taxonomy.ts";
import { CLAIMS } from "./claims.ts";
import type { PlaybookEntry } from "./entry.ts";
import { EXAMPLES } from "./examples.ts";
import { METHODS } from "./methods.ts";
import { OBJECTIONS } from "./objections.ts";
import { PLAYS_HARM } from "./plays-harm.ts";
import { PLAYS_OTHERS } from "./plays-others.ts";
import { PLAYS_OURS } from "./plays-ours.ts";
import { PLAYS_THEIRS } from "./plays-theirs.ts";
import { PREVENTION } from "./prevention.ts";
import type { ReasonPlay } from "./reason-play.ts";
import { RED_LINES_DEEDS } from "./red-lines-deeds.ts";
import { RED_LINES_WORDS } from "./red-lines-words.ts";
import type { RedLine } from "./red-line.ts";
import { SITUATIONS } from "./situations.ts";
import { STEPS_AFTER } from "./steps-after.ts";
import { STEPS_BEFORE } from "./steps-before.ts";
import { STEPS_TALK } from "./steps-talk.ts";
import type { StepPlay } from "./step-play.ts";

const STEP_PLAYS: Readonly<Record<StepId, StepPlay>> = {
  ...STEPS_BEFORE,
  ...STEPS_TALK,
  ...STEPS_AFTER,
};

export const REASON_PLAYS: Readonly<Record<ReasonId, ReasonPlay>> = {
  ...PLAYS_THEIRS,
  ...PLAYS_OURS,
  ...PLAYS_HARM,
  ...PLAYS_OTHERS,
};

const LINES = { ...RED_LINES_WORDS, ...RED_LINES_DEEDS } as const;

export type RedLineId = keyof typeof LINES;

export const RED_LINES: Readonly<Record<RedLineId, RedLine>> = LINES;

const NAMED = {
  ...SITUATIONS,
  ...METHODS,
  ...OBJECTIONS,
  ...RED_LINES,
  ...PREVENTION,
  ...CLAIMS,
  ...EXAMPLES,
} as const;

/** As "step.P9", "reason.B5" or "red-line.pleading". */
export type EntryId = `step.${StepId}` | `reason.${ReasonId}` | keyof typeof NAMED;

const ENTRIES = new Map<string, PlaybookEntry>([
  ...Object.keys(STEPS)
    .filter(isStepId)
    .map((id): [string, PlaybookEntry] => [
      `step.${id}`,
      { ...STEP_PLAYS[id], title: `${id} ${STEPS[id].name}` },
    ]),
  ...REASON_IDS.map((id): [string, PlaybookEntry] => [
    `reason.${id}`,
    { ...REASON_PLAYS[id], title: REASONS[id].label },
  ]),
  ...Object.entries(NAMED),
]);

function isEntryId(text: string): text is EntryId {
  return ENTRIES.has(text);
}

/** Everything the coach knows, in the order of the method. */
export const ENTRY_IDS: readonly EntryId[] = [...ENTRIES.keys()].filter(isEntryId);

/** The entry as it ships, before a company's changes. */
export function defaultEntry(id: EntryId): PlaybookEntry {
  const entry = ENTRIES.get(id);
  if (entry === undefined) throw new Error(`no playbook entry ${id} among ${ENTRIES.size}`);
  return entry;
}

/** What kind of entry it is: the part of its id before the dot. */
export const ENTRY_KINDS = [
  "step",
  "situation",
  "reason",
  "method",
  "objection",
  "red-line",
  "prevention",
  "claim",
  "example",
] as const;
