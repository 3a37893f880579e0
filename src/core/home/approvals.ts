import type { ConcessionNotice } from "../concession/concession-notice.ts";

/** Concessions that wait for somebody's word. */
export type Approvals = {
  readonly waiting: number;
  readonly first: readonly ConcessionNotice[]; // the longest waiting
};
