import type { ReasonEntry } from "./reason-entry.ts";
import { isManagerOnly, type ReasonId, REASONS } from "./taxonomy.ts";

type Part = { readonly id: ReasonId | null; readonly source: ReasonEntry["source"] };

/** "Guesses about people and employee-related reasons are seen only by those who need them." */
export function isPrivateReason({ id, source }: Part): boolean {
  if (id === null) return false;
  return isManagerOnly(id) || (source === "rep-guess" && REASONS[id].about === "person");
}

/** The client's words go with the entry: they may name the person. */
export function isPrivateEntry(
  entry: Pick<ReasonEntry, "stated" | "real"> & { readonly source: ReasonEntry["source"] },
): boolean {
  const { source } = entry;
  return [entry.stated, entry.real].some((id) => isPrivateReason({ id, source }));
}

export type Reader = {
  readonly slackUserId: string;
  readonly role: "rep" | "manager" | "admin";
};

/** An admin keeps the machine running and need not know. */
export function maySeeEntry(
  entry: Parameters<typeof isPrivateEntry>[0] & { readonly recordedBy: string },
  reader: Reader,
): boolean {
  if (!isPrivateEntry(entry)) return true;
  return reader.role === "manager" || entry.recordedBy === reader.slackUserId;
}
