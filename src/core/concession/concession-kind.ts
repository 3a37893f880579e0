/** Register C5: harm done is made good by compensation; an incentive invites them back. They are never mixed. */
export const CONCESSION_KINDS = ["compensation", "incentive"] as const;
export type ConcessionKind = (typeof CONCESSION_KINDS)[number];
