import type { OpenCase } from "#src/core/case/what-is-due.ts";
import { type Day, dayOfUtc } from "#src/core/day.ts";
import { tierSchema } from "#src/core/lapse/tier.ts";
import type { MethodPolicy } from "#src/core/method-policy.ts";
import { reasonEntrySchema } from "#src/core/reason/reason-entry.ts";
import { isPrivateEntry } from "#src/core/reason/reason-privacy.ts";
import type { ReasonId } from "#src/core/reason/taxonomy.ts";
import type { Prisma, PrismaClient } from "./generated/client.ts";
import { loadSettings } from "./settings.ts";
import { readProgress } from "./read-case.ts";

const parts = {
  client: { select: { name: true, workspace: { select: { currency: true } } } },
  owner: { select: { name: true } },
  lapse: { select: { openedOn: true, alert: { select: { tier: true, atRiskMinor: true } } } },
  events: { where: { what: { in: ["taken", "draft-sent"] } }, orderBy: { at: "desc" } },
  reasons: { orderBy: { recordedAt: "desc" }, take: 1 },
} as const satisfies Prisma.CaseInclude;

type CaseRow = Prisma.CaseGetPayload<{ include: typeof parts }>;

const MOST_CASES = 500; // nobody works through more; those with the most money are read

/**
 * Cases that are worked on and whose card was posted, most money first: a member's own and those of their clients
 * that nobody has taken, or everybody's when `memberId` is null.
 */
export async function loadOpenCases(
  prisma: PrismaClient,
  { workspaceId, memberId }: { workspaceId: string; memberId: string | null },
): Promise<OpenCase[]> {
  const { settings } = await loadSettings(prisma, workspaceId);
  const mine = { OR: [{ ownerId: memberId }, { ownerId: null, client: { ownerId: memberId } }] };
  const rows = await prisma.case.findMany({
    where: {
      state: { in: ["unowned", "taken", "contacted"] },
      client: { workspaceId },
      lapse: { state: "open", alert: { state: "posted" } },
      ...(memberId === null ? {} : { AND: [mine] }),
    },
    orderBy: [{ lapse: { alert: { atRiskMinor: "desc" } } }, { id: "asc" }],
    take: MOST_CASES,
    include: parts,
  });
  return rows.flatMap((row) => readCase(row, settings.method));
}

function readCase(row: CaseRow, { tryAgainDays }: MethodPolicy): OpenCase[] {
  const { alert } = row.lapse;
  const { state } = row;
  if (alert === null || state === "regained" || state === "dismissed" || state === "closed")
    return [];
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
      privacy: { isRestricted: row.isRestricted, barredId: row.barredId, ownerId: row.ownerId },
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
  return begun === undefined ? dayOfUtc(lapse.openedOn) : dayOfUtc(begun.at);
}

/** The latest entry's reason, unless only some may see it. */
function openReasonOf({ reasons: [latest] }: CaseRow): ReasonId | null {
  const entry = reasonEntrySchema.safeParse(latest);
  if (!entry.success || isPrivateEntry(entry.data)) return null;
  return entry.data.real ?? entry.data.stated;
}
