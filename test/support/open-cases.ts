import { OPEN_CASE_STATES } from "#src/core/case/case-state.ts";
import type { OpenCase } from "#src/core/case/what-is-due.ts";
import { type Day, dayInZone, dayOfUtc } from "#src/core/day.ts";
import { tierSchema } from "#src/core/lapse/tier.ts";
import type { MethodPolicy } from "#src/core/method-policy.ts";
import { reasonEntrySchema } from "#src/core/reason/reason-entry.ts";
import { isPrivateEntry } from "#src/core/reason/reason-privacy.ts";
import type { ReasonId } from "#src/core/reason/taxonomy.ts";
import type { Prisma, PrismaClient } from "#src/store/generated/client.ts";
import { readPrivacy } from "#src/store/case-privacy.ts";
import { readProgress } from "#src/store/read-case.ts";
import { loadSettings } from "#src/store/settings.ts";

const parts = {
  client: {
    select: {
      name: true,
      ownerId: true,
      owner: { select: { teamId: true } },
      workspace: { select: { currency: true } },
    },
  },
  owner: { select: { name: true } },
  lapse: { select: { openedOn: true, alert: { select: { tier: true, atRiskMinor: true } } } },
  events: { where: { what: { in: ["taken", "draft-sent"] } }, orderBy: { at: "desc" } },
  reasons: { orderBy: { recordedAt: "desc" }, take: 1 },
} as const satisfies Prisma.CaseInclude;

type CaseRow = Prisma.CaseGetPayload<{ include: typeof parts }>;

export type ReadCase = OpenCase & {
  readonly step: string;
  readonly holderId: string | null; // who works on it, else whose client it is
  readonly teamId: string | null; // of the client's owner
};

/** A second way to the cases of a board, one by one and by the rules of the core, to prove the quick one against. */
export async function readOpenCases(
  prisma: PrismaClient,
  workspaceId: string,
): Promise<ReadCase[]> {
  const { settings } = await loadSettings(prisma, workspaceId);
  const rows = await prisma.case.findMany({
    where: {
      state: { in: ["unowned", "taken", "contacted"] },
      client: { workspaceId },
      lapse: { state: "open", alert: { state: "posted" } },
    },
    include: parts,
  });
  return rows.flatMap((row) =>
    readCase(row, settings.method).map((current) => ({
      ...current,
      step: row.step,
      holderId: row.ownerId ?? row.client.ownerId,
      teamId: row.client.owner?.teamId ?? null,
    })),
  );
}

function readCase(row: CaseRow, { tryAgainDays }: MethodPolicy): OpenCase[] {
  const { alert } = row.lapse;
  const state = OPEN_CASE_STATES.find((one) => one === row.state);
  if (alert === null || state === undefined) return [];
  const reason = openReasonOf(row);
  return [
    {
      caseId: row.id,
      clientId: row.clientId,
      clientName: row.client.name,
      tier: tierSchema.parse(alert.tier),
      atRisk: { minor: Number(alert.atRiskMinor), currency: row.client.workspace.currency },
      state,
      since: sinceOf(row),
      ownerName: row.owner?.name ?? null,
      snoozedUntil: maybeDay(row.snoozedUntil),
      restsUntil: maybeDay(row.coolingUntil),
      reason,
      againDays: reason === null ? null : (tryAgainDays[reason] ?? null),
      privacy: readPrivacy(row),
    },
  ];
}

function maybeDay(date: Date | null): Day | null {
  return date === null ? null : dayOfUtc(date);
}

function sinceOf({ id, state, events, lapse, progress }: CaseRow): OpenCase["since"] {
  const { lastContactOn } = readProgress(id, progress);
  if (state === "contacted" && lastContactOn !== null) return lastContactOn;
  const what = state === "contacted" ? "draft-sent" : "taken";
  const begun = state === "unowned" ? undefined : events.find((event) => event.what === what);
  return begun === undefined ? dayOfUtc(lapse.openedOn) : dayInZone(begun.at, "Europe/Tallinn");
}

/** The latest entry's reason, unless only some may see it. */
function openReasonOf({ reasons: [latest] }: CaseRow): ReasonId | null {
  const entry = reasonEntrySchema.safeParse(latest);
  if (!entry.success || isPrivateEntry(entry.data)) return null;
  return entry.data.real ?? entry.data.stated;
}
