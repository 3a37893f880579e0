/** What happened beside the machine and belongs to the history all the same. */
export const NOTED = [
  "promise-made",
  "promise-moved",
  "promise-kept",
  "promise-broken",
  "promise-withdrawn",
  "concession-asked",
  "concession-decided",
  "concession-given",
  "concession-used",
  "concession-expired",
  "contact-rules-changed",
  "restricted",
  "employee-reviewed",
  "owner-left", // whoever worked on it cannot use the coach any more
] as const;

export type Noted = (typeof NOTED)[number];
