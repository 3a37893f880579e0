import type { StepId } from "../case/step.ts";
import type { EntryId, RedLineId } from "./entries.ts";

/** Red lines that are near at a step. */
export const RED_LINES_AT: Readonly<Record<StepId, readonly RedLineId[]>> = {
  P0: [],
  P1: ["red-line.nobody-called"],
  P2: ["red-line.nobody-called", "red-line.second-loss"],
  P3: ["red-line.guess", "red-line.act-blind"],
  P4: ["red-line.sorry-alone", "red-line.hiding"],
  P5: ["red-line.back-to-them"],
  P6: ["red-line.panic"],
  P7: ["red-line.pleading", "red-line.hiding", "red-line.bare-question"],
  P8: ["red-line.excuses", "red-line.pleading", "red-line.sorry-alone"],
  P9: ["red-line.guess", "red-line.competitor", "red-line.indignation"],
  P9T: ["red-line.indignation"],
  P10: ["red-line.panic", "red-line.competitor"],
  P11: ["red-line.act-blind", "red-line.discount-alone"],
  P12: ["red-line.panic", "red-line.empty-promise"],
  P13: ["red-line.empty-promise", "red-line.excuses"],
  P14: ["red-line.pleading", "red-line.panic"],
  P15: ["red-line.share-of-next", "red-line.empty-promise", "red-line.discount-alone"],
  P16: ["red-line.bouquet", "red-line.frustration", "red-line.competitor"],
  P17: ["red-line.pleading", "red-line.second-loss"],
  P18: ["red-line.told-you-so", "red-line.empty-promise"],
  P19: ["red-line.frustration", "red-line.competitor"],
  P20: ["red-line.guess"],
};

/** What is worth knowing at a step beside it: figures and habits. */
export const KNOWLEDGE_AT: Readonly<Partial<Record<StepId, readonly EntryId[]>>> = {
  P2: ["claim.dearer"],
  P4: ["claim.answered-complaints"],
  P6: ["claim.grudges"],
  P15: ["claim.compensation"],
  P16: ["claim.recheck"],
  P18: ["prevention.next-day", "prevention.promises", "claim.second-loss"],
  P19: ["claim.long-pause"],
  P20: ["prevention.complaints", "prevention.stay-in-touch"],
};

/** Steps before anybody has talked with the client. */
export const BEFORE_THE_TALK: ReadonlySet<StepId> = new Set<StepId>([
  "P0",
  "P1",
  "P2",
  "P3",
  "P4",
  "P5",
  "P6",
  "P7",
]);

/** Steps at which the client may object. */
export const TALKING: ReadonlySet<StepId> = new Set<StepId>([
  "P7",
  "P8",
  "P9",
  "P10",
  "P11",
  "P12",
  "P13",
  "P14",
  "P15",
  "P17",
]);

/** Steps at which one chooses what to come with. */
export const CHOOSING: ReadonlySet<StepId> = new Set<StepId>([
  "P3",
  "P4",
  "P5",
  "P6",
  "P7",
  "P11",
  "P12",
  "P16",
  "P17",
]);
