import { type Day, utcDateOf } from "#src/core/day.ts";
import type { LapseFact } from "#src/core/digest/lapse-fact.ts";
import type { Prisma } from "./generated/client.ts";

/**
 * Adds what was counted of lapses to the sums without names, alike to alike, so that past figures stay right when their
 * clients are erased. What was still at risk has parted on the day: nobody can win it back any more.
 */
export async function addPastSums(
  tx: Prisma.TransactionClient,
  given: {
    readonly workspaceId: string;
    readonly facts: readonly LapseFact[];
    readonly today: Day;
  },
): Promise<void> {
  for (const fact of given.facts) {
    const alike = { workspaceId: given.workspaceId, ...likenessOf(fact, given.today) };
    const found = await tx.pastSum.findFirst({ where: alike, select: { id: true } });
    const { lapses, atRiskMinor } = fact;
    if (found === null)
      await tx.pastSum.create({ data: { ...alike, lapses, atRiskMinor: BigInt(atRiskMinor) } });
    else
      await tx.pastSum.update({
        where: { id: found.id },
        data: { lapses: { increment: lapses }, atRiskMinor: { increment: BigInt(atRiskMinor) } },
      });
  }
}

function likenessOf(fact: LapseFact, today: Day) {
  const { postedOn, tier, kind, country, teamId, ownerId, reason, isConfirmed } = fact;
  const day = today > postedOn ? today : postedOn;
  const ending = fact.ending ?? { how: "parted" as const, on: day, alone: false };
  return {
    postedOn: utcDateOf(postedOn),
    endedOn: utcDateOf(ending.on),
    ending: ending.how,
    regainedBy: ending.how === "regained" ? (ending.alone ? "alone" : "contacted") : null,
    tier,
    kind,
    country,
    teamId,
    ownerId,
    reason,
    isConfirmed,
  };
}
