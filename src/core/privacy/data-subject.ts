import { type Scope, scopeOf, type Viewer } from "../access/scope.ts";
import type { Held } from "./export-files.ts";

/** Whose data: a client, a person there, or one of ours. */
export const DATA_KINDS = ["client", "contact", "user"] as const;

export type DataKind = (typeof DATA_KINDS)[number];

export type SubjectRef = { readonly kind: DataKind; readonly id: string };

export type FoundSubject = SubjectRef & { readonly label: string };

/** Whose data may somebody take out or erase? Everybody's: an admin and a manager of all; else only one's own, to read. */
export function mayHandleData(viewer: Viewer): boolean {
  const scope: Scope = scopeOf(viewer);
  return scope.of === "all";
}

/** Practice is seen by nobody but who practised. */
export function isSelf(viewer: Viewer, { kind, id }: SubjectRef): boolean {
  return kind === "user" && id === viewer.memberId;
}

const WITHIN_CASE = ["caseId"] as const;

/** What an admin may take out: nothing of cases that one of our employees caused; those are for managers. */
export function withoutRestricted(held: readonly Held[]): Held[] {
  const cases = held.find(({ table }) => table === "Case")?.rows ?? [];
  const restricted = new Set(
    cases.filter((row) => row["isRestricted"] === true).map((row) => row["id"]),
  );
  const isHidden = (row: Record<string, unknown>): boolean =>
    row["isRestricted"] === true || WITHIN_CASE.some((column) => restricted.has(row[column]));
  return held
    .map(({ table, rows }) => ({ table, rows: rows.filter((row) => !isHidden(row)) }))
    .filter(({ rows }) => rows.length > 0);
}
