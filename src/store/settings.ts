import { z } from "zod";
import {
  type AllSettings,
  type ChangedField,
  changedFields,
  checkCompany,
  type CheckedCompany,
} from "#src/core/settings/all-settings.ts";
import { companySettingsOf } from "#src/core/settings/company-settings.ts";
import {
  type CheckedSettings,
  checkSettings,
  mergeSettings,
  readSettings,
  type ReadSettings,
  type SettingsChange,
  type SettingsProblem,
  type WorkspaceSettings,
} from "#src/core/workspace-settings.ts";
import type { Prisma, PrismaClient } from "./generated/client.ts";

/** A company's settings; what is stored broken or unknown has its default and is named. */
export async function loadSettings(
  prisma: PrismaClient,
  workspaceId: string,
): Promise<ReadSettings> {
  const { settings } = await prisma.workspace.findUniqueOrThrow({
    where: { id: workspaceId },
    select: { settings: true },
  });
  return readSettings(settings);
}

/** All that a company has set, of itself too. */
export async function loadAllSettings(
  prisma: PrismaClient,
  workspaceId: string,
): Promise<AllSettings> {
  const row = await prisma.workspace.findUniqueOrThrow({ where: { id: workspaceId } });
  return { ...readSettings(row.settings).settings, company: companySettingsOf(row) };
}

export type SettingsSave = {
  readonly workspaceId: string;
  readonly change: SettingsChange; // `company` is what the company sets of itself
  readonly by?: string; // Slack user id; without one it is the program's doing, and no revision is kept
  readonly undoes?: string; // the revision that is taken back
};

export type SavedSettings =
  | {
      readonly ok: true;
      readonly settings: WorkspaceSettings;
      readonly changed: readonly ChangedField[];
    }
  | { readonly ok: false; readonly problems: readonly SettingsProblem[] };

/**
 * Lays a change over the stored settings and keeps it, whole or not at all, with who changed what. What is stored broken
 * is mended by the way: it has its default from then on.
 */
export async function saveSettings(
  prisma: PrismaClient,
  save: SettingsSave,
): Promise<SavedSettings> {
  return prisma.$transaction(async (tx) => {
    const where = { id: save.workspaceId };
    await tx.$queryRaw`select 1 as locked from "Workspace" where id = ${save.workspaceId}::uuid for update`;
    const row = await tx.workspace.findUniqueOrThrow({ where });
    const { company: ofCompany, ...ofWork } = save.change;
    const stored = readSettings(row.settings);
    const merged = mergeSettings(stored.valid, ofWork);
    const checked = checkSettings(merged);
    const before = { ...stored.settings, company: companySettingsOf(row) };
    const company = checkCompany(before.company, ofCompany);
    if (!checked.ok || !company.ok)
      return { ok: false, problems: [checked, company].flatMap(problemsOf) };
    await tx.workspace.update({
      where,
      data: { ...company.company, settings: anObject.parse(merged) },
    });
    const changed = changedFields(before, { ...checked.settings, company: company.company });
    await keepRevision(tx, { ...save, changed });
    return { ok: true, settings: checked.settings, changed };
  });
}

const anObject = z.record(z.string(), z.json());

function problemsOf(checked: CheckedSettings | CheckedCompany): readonly SettingsProblem[] {
  return checked.ok ? [] : checked.problems;
}

async function keepRevision(
  tx: Prisma.TransactionClient,
  {
    workspaceId,
    by,
    undoes,
    changed,
  }: SettingsSave & { readonly changed: readonly ChangedField[] },
): Promise<void> {
  const [first] = changed;
  if (by === undefined || first === undefined) return;
  const part = first.field.split(".")[0] ?? first.field;
  const fields = changed.map((one) => ({ ...one }));
  const { id: subjectId } = await tx.settingsRevision.create({
    data: { workspaceId, by, part, fields, undoes: undoes ?? null },
  });
  const detail = { fields: changed.map(({ field }) => field) };
  await tx.auditEntry.create({
    data: { workspaceId, by, what: "settings.changed", subject: "settings", subjectId, detail },
  });
}
