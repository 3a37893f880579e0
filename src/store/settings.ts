import { z } from "zod";
import {
  type CheckedSettings,
  checkSettings,
  mergeSettings,
  readSettings,
  type ReadSettings,
  type SettingsChange,
} from "#src/core/workspace-settings.ts";
import type { PrismaClient } from "./generated/client.ts";

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

const anObject = z.record(z.string(), z.json());

/**
 * Lays a change over the stored settings and keeps it, whole or not at all. What is stored broken is mended by the way:
 * it has its default from then on.
 */
export async function saveSettings(
  prisma: PrismaClient,
  { workspaceId, change }: { workspaceId: string; change: SettingsChange },
): Promise<CheckedSettings> {
  return prisma.$transaction(async (tx) => {
    const where = { id: workspaceId };
    await tx.$queryRaw`select 1 as locked from "Workspace" where id = ${workspaceId}::uuid for update`;
    const stored = await tx.workspace.findUniqueOrThrow({ where, select: { settings: true } });
    const merged = mergeSettings(readSettings(stored.settings).valid, change);
    const checked = checkSettings(merged);
    if (checked.ok)
      await tx.workspace.update({ where, data: { settings: anObject.parse(merged) } });
    return checked;
  });
}
