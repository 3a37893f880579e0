import type { ApprovedTerm } from "#src/core/concession/approved-term.ts";
import { isSayable } from "#src/core/concession/concession.ts";
import type { Day } from "#src/core/day.ts";
import type { PrismaClient } from "./generated/client.ts";
import { readConcession } from "./read-concession.ts";

/** What the client of a case may hear of on that day, the oldest first; nothing without a case. */
export async function loadApprovedTerms(
  prisma: PrismaClient,
  { caseId, today }: { readonly caseId: string | null; readonly today: Day },
): Promise<ApprovedTerm[]> {
  if (caseId === null) return [];
  const rows = await prisma.concession.findMany({
    where: { caseId, state: { in: ["approved", "given"] } },
    include: { client: { select: { workspace: { select: { currency: true } } } } },
    orderBy: { id: "asc" },
  });
  return rows.flatMap((row) => {
    const concession = readConcession(row);
    if (!isSayable(concession, today)) return [];
    const { kind, item, what, amountMinor, payout, problemOrderRef, validUntil } = concession;
    const { currency } = row.client.workspace;
    const isTold = concession.state === "given";
    const said = { kind, item, what, isTold, amountMinor, currency };
    return [{ ...said, payout, problemOrderRef, validUntil }];
  });
}
