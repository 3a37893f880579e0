import type { ReviewSign, TrackStep } from "./tracks.ts";

/** The tracks of a case beside the usual talk, as one person may see them. */
export type CaseTracks = {
  readonly caseId: string;
  readonly clientName: string;
  readonly thirdParty: ThirdPartyTrack | null;
  readonly employee: EmployeeReview | null; // for managers of a restricted case only
};

export type ThirdPartyTrack = {
  readonly steps: readonly TrackStep[];
  readonly isOnlySuggested: boolean; // nothing untrue was heard, but the talks lead nowhere (RU-21)
  readonly source: string | null; // where the claim came from
  /** Other clients who heard something from the same source; for managers (RU-28). */
  readonly alsoHeardBy: readonly string[];
};

export type EmployeeReview = {
  readonly who: string | null; // a colleague's name, or a role in words; null: not said
  readonly steps: readonly TrackStep[];
  /** Null: they are no member, so that nothing can be counted. */
  readonly figures: EmployeeFigures | null;
  readonly review: {
    readonly signs: readonly ReviewSign[];
    readonly details: string;
  } | null;
};

/** Of the last twelve months; what stands beside the signs, so that nobody has to go by a feeling (RU-29, RU-30). */
export type EmployeeFigures = {
  readonly clients: number; // that they look after now
  readonly lost: number; // of these, clients who went quiet
  readonly named: number; // cases in which they are the reason
  readonly othersShare: number | null; // of clients who went quiet, over all other reps; null: there are none
};
