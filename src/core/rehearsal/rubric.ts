import {
  judgeAbsence,
  judgeBeforeOffer,
  judgeDate,
  judgeMade,
  judgeOwning,
  judgePermission,
  judgeReasonFirst,
  type SpokenTalk,
  type Verdict,
} from "./judge-words.ts";

/** Changes when a criterion, its points or its rule changes. */
export const RUBRIC_VERSION = 2;

export const CRITERIA = [
  "asked-permission",
  "reason-before-offer",
  "owned-fault",
  "no-excuse",
  "no-pleading",
  "no-competitor-criticism",
  "empathy-before-offer",
  "asked-clients-solution",
  "conditional-question",
  "dated-next-step",
  "no-unapproved-discount",
] as const;
export type CriterionId = (typeof CRITERIA)[number];

export type Criterion = {
  readonly points: number;
  readonly register: readonly string[]; // entries of the method it comes from
  readonly judge: (talk: SpokenTalk) => Verdict;
};

/** Published in docs/rehearsal-rubric.md; a test holds the two together. */
export const RUBRIC: Record<CriterionId, Criterion> = {
  "asked-permission": { points: 1, register: ["ET-10"], judge: judgePermission },
  "reason-before-offer": { points: 3, register: ["FI-164", "BG-22"], judge: judgeReasonFirst },
  "owned-fault": { points: 3, register: ["EL-08", "EL-09", "ET-07"], judge: judgeOwning },
  "no-excuse": {
    points: 2,
    register: ["EL-10"],
    judge: (talk) => judgeAbsence(talk, ["excuse", "blame"]),
  },
  "no-pleading": {
    points: 2,
    register: ["ET-06"],
    judge: (talk) => judgeAbsence(talk, ["plead"]),
  },
  "no-competitor-criticism": {
    points: 1,
    register: ["BG-24"],
    judge: (talk) => judgeAbsence(talk, ["criticise-competitor"]),
  },
  "empathy-before-offer": {
    points: 2,
    register: ["ET-12"],
    judge: (talk) => judgeBeforeOffer(talk, ["reflect"]),
  },
  "asked-clients-solution": {
    points: 2,
    register: ["ET-13"],
    judge: (talk) => judgeMade(talk, "ask-solution"),
  },
  "conditional-question": {
    points: 2,
    register: ["ET-15"],
    judge: (talk) => judgeMade(talk, "conditional"),
  },
  "dated-next-step": { points: 2, register: ["ET-16", "ET-17", "EL-13"], judge: judgeDate },
  "no-unapproved-discount": {
    points: 2,
    register: ["ET-19", "FI-145"],
    judge: (talk) => judgeAbsence(talk, ["discount"]),
  },
};

/** Moves without which a criterion is neither lost nor met: they have their place after the true reason. */
export const WAY_BACK: readonly CriterionId[] = [
  "asked-clients-solution",
  "conditional-question",
  "dated-next-step",
];

/** Criteria that are met by leaving something undone. */
export const ABSENCES: readonly CriterionId[] = [
  "no-excuse",
  "no-pleading",
  "no-competitor-criticism",
  "no-unapproved-discount",
];

/** Replies; a shorter talk does not show what somebody avoids. */
export const SHORTEST_TALK = 3;
