import { z } from "zod";
import { settingValue } from "#src/core/settings/all-settings.ts";
import type { SettingsRevision } from "#src/core/settings/settings-revision.ts";
import type { PrismaClient, SettingsRevision as Row } from "./generated/client.ts";

const Fields = z.array(z.object({ field: z.string(), before: settingValue, after: settingValue }));

function readRevision({ id, at, by, fields, undoes }: Row): SettingsRevision {
  return { revisionId: id, at, by, fields: Fields.parse(fields), undoes };
}

type Page = { readonly workspaceId: string; readonly page: number; readonly size: number };

export type RevisionsPage = {
  readonly revisions: readonly SettingsRevision[]; // newest first
  readonly total: number;
};

/** What was changed in a company's settings; pages count from 0. */
export async function loadRevisions(
  prisma: PrismaClient,
  { workspaceId, page, size }: Page,
): Promise<RevisionsPage> {
  const where = { workspaceId };
  const rows = await prisma.settingsRevision.findMany({
    where,
    orderBy: [{ at: "desc" }, { id: "desc" }],
    skip: page * size,
    take: size,
  });
  return {
    revisions: rows.map(readRevision),
    total: await prisma.settingsRevision.count({ where }),
  };
}

/** Null: the company has no such revision. */
export async function findRevision(
  prisma: PrismaClient,
  { workspaceId, revisionId }: { readonly workspaceId: string; readonly revisionId: string },
): Promise<SettingsRevision | null> {
  const row = await prisma.settingsRevision.findFirst({ where: { id: revisionId, workspaceId } });
  return row === null ? null : readRevision(row);
}
