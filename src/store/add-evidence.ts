import { type Day, utcDateOf } from "#src/core/day.ts";
import type { AddedEvidence } from "#src/core/lapse/plan-morning.ts";
import type { Prisma } from "./generated/client.ts";

type Added = {
  readonly workspaceId: string;
  readonly day: Day;
  readonly added: readonly AddedEvidence[];
};

/** Adds new signs to lapses whose cards are out, and has these cards drawn anew; nothing is posted. */
export async function addEvidence(
  tx: Prisma.TransactionClient,
  { workspaceId, day, added }: Added,
): Promise<void> {
  if (added.length === 0) return;
  await tx.signal.createMany({
    data: added.flatMap(({ lapseId, signals }) =>
      signals.map((signal) => ({
        lapseId,
        rule: signal.rule,
        firedOn: utcDateOf(day),
        evidence: signal,
      })),
    ),
    skipDuplicates: true,
  });
  const lapseIds = added.map(({ lapseId }) => lapseId);
  await tx.$executeRaw`
    update "OutboxMessage" m set stale = true from "Alert" a
    where a."lapseId" = any(${lapseIds}::uuid[]) and m."workspaceId" = ${workspaceId}::uuid
      and m.key = 'alert:' || a.id::text`;
}
