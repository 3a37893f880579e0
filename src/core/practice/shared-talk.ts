import type { Rehearsal } from "../rehearsal/rehearsal-record.ts";

/** A talk as somebody may read it with whom it is shared. */
export type SharedTalk = {
  readonly playedBy: string; // Slack user id
  readonly rehearsal: Rehearsal; // over
};
