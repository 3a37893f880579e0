import type { Viewer } from "#src/core/access/scope.ts";
import {
  isSelf,
  mayHandleData,
  type SubjectRef,
  withoutRestricted,
} from "#src/core/privacy/data-subject.ts";
import { type ExportFile, exportFiles, type Held } from "#src/core/privacy/export-files.ts";

export type ExportDataDeps = {
  /** Table by table; nothing when there is nobody of this id. */
  loadHeldRows(asked: {
    readonly workspaceId: string;
    readonly subject: SubjectRef;
    readonly withPractice: boolean;
  }): Promise<Held[]>;
  saveAudit(note: {
    readonly workspaceId: string;
    readonly by: string | null;
    readonly what: "data.exported";
    readonly subject: SubjectRef["kind"];
    readonly subjectId: string;
    readonly detail: { readonly rows: number };
  }): Promise<void>;
};

export type ExportAsked = {
  readonly workspaceId: string;
  readonly subject: SubjectRef;
  /** Who asks in Slack; null: whoever has the server's terminal, who may read the database anyway. */
  readonly asker: { readonly viewer: Viewer; readonly slackUserId: string } | null;
};

export type ExportOutcome =
  | { readonly ok: true; readonly files: readonly ExportFile[]; readonly held: readonly Held[] }
  | { readonly ok: false; readonly why: "not-allowed" | "nobody" };

/** Everything that is kept about somebody, as files; that it was taken out is written down. */
export async function exportData(
  deps: ExportDataDeps,
  { workspaceId, subject, asker }: ExportAsked,
): Promise<ExportOutcome> {
  const rights = rightsOf(asker, subject);
  if (rights === null) return { ok: false, why: "not-allowed" };
  const { withPractice } = rights;
  const all = await deps.loadHeldRows({ workspaceId, subject, withPractice });
  if (all.length === 0) return { ok: false, why: "nobody" };
  const held = rights.withRestricted ? all : withoutRestricted(all);
  await deps.saveAudit({
    workspaceId,
    by: asker?.slackUserId ?? null,
    what: "data.exported",
    subject: subject.kind,
    subjectId: subject.id,
    detail: { rows: held.reduce((sum, part) => sum + part.rows.length, 0) },
  });
  return { ok: true, files: exportFiles(held), held };
}

type Rights = { readonly withPractice: boolean; readonly withRestricted: boolean };

/** Null: none. A manager of all may know of restricted cases, an admin need not; practice is for whoever practised. */
function rightsOf(asker: ExportAsked["asker"], subject: SubjectRef): Rights | null {
  if (asker === null) return { withPractice: true, withRestricted: true };
  const isOwn = isSelf(asker.viewer, subject);
  if (!isOwn && !mayHandleData(asker.viewer)) return null;
  return { withPractice: isOwn, withRestricted: asker.viewer.role === "manager" };
}
