import type { ComplaintRow, RequestRow, TouchRow } from "../import/rows.ts";

type Numbered = "kind" | "clientRef";

/** What was said between the firm and one client, not yet numbered. */
export type Talk = {
  readonly touches: readonly Omit<TouchRow, Numbered | "touchRef">[];
  readonly requests: readonly Omit<RequestRow, Numbered | "requestRef">[];
  readonly complaints: readonly Omit<ComplaintRow, Numbered | "complaintRef">[];
};

/** Rows with numbers in the order of their days. */
export function talkRows(
  clientRef: string,
  talks: readonly Talk[],
): (TouchRow | RequestRow | ComplaintRow)[] {
  const number = (letter: string, i: number): string =>
    `${letter}-${clientRef}-${String(i + 1).padStart(3, "0")}`;
  const requests = talks
    .flatMap((talk) => talk.requests)
    .toSorted((a, b) => a.askedOn.localeCompare(b.askedOn))
    .map((row, i): RequestRow => ({
      kind: "request",
      clientRef,
      requestRef: number("R", i),
      ...row,
    }));
  const touches = talks
    .flatMap((talk) => talk.touches)
    .toSorted((a, b) => a.happenedOn.localeCompare(b.happenedOn))
    .map((row, i): TouchRow => ({ kind: "touch", clientRef, touchRef: number("T", i), ...row }));
  const complaints = talks
    .flatMap((talk) => talk.complaints)
    .toSorted((a, b) => a.madeOn.localeCompare(b.madeOn))
    .map((row, i): ComplaintRow => ({
      kind: "complaint",
      clientRef,
      complaintRef: number("C", i),
      ...row,
    }));
  return [...requests, ...touches, ...complaints];
}
