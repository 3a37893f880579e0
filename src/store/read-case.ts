import type { WinBackCase } from "#src/core/case/case-state.ts";
import { closedAsSchema } from "#src/core/case/closed-as.ts";
import { dismissalSchema } from "#src/core/case/dismissal.ts";
import { NO_PROGRESS, type Progress, progressSchema } from "#src/core/case/progress.ts";
import { dayOfUtc } from "#src/core/day.ts";
import type { Case, Prisma } from "./generated/client.ts";

type LifeRow = Pick<Case, "id" | "ownerId" | "state" | "snoozedUntil" | "closedAs"> & {
  readonly lapse: { readonly dismissedWhy: string | null };
};

/** Where a case's life stands; throws on a row that contradicts itself. */
export function readLife(row: LifeRow): WinBackCase {
  const { ownerId } = row;
  const snoozedUntil = row.snoozedUntil === null ? null : dayOfUtc(row.snoozedUntil);
  switch (row.state) {
    case "unowned":
      return { state: "unowned", snoozedUntil };
    case "taken":
      if (ownerId === null) throw new Error(`case ${row.id} is taken but has no owner`);
      return { state: "taken", ownerId, snoozedUntil };
    case "contacted":
      return { state: "contacted", ownerId, snoozedUntil };
    case "regained":
      return { state: "regained", ownerId };
    case "dismissed":
      return { state: "dismissed", ownerId, why: dismissalSchema.parse(row.lapse.dismissedWhy) };
    case "closed":
      return { state: "closed", ownerId, as: closedAsSchema.parse(row.closedAs) };
  }
}

/** A case that the method has not touched holds `{}`. Throws on progress that this version cannot read. */
export function readProgress(id: string, stored: Prisma.JsonValue): Progress {
  if (stored === null) return NO_PROGRESS;
  const parsed = progressSchema.safeParse(stored);
  if (parsed.success) return parsed.data;
  throw new Error(`case ${id} holds progress that cannot be read: ${parsed.error.message}`);
}
