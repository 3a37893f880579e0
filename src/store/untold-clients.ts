import { halfTimeOf } from "#src/core/care/half-time.ts";
import type { UntoldClient } from "#src/core/care/care-client.ts";
import { type Day, dayOfUtc, utcDateOf } from "#src/core/day.ts";
import type { PrismaClient } from "./generated/client.ts";

/** Who has not said, half the time to a change being over, that they know of it; nobody whom nobody may ring. */
export async function loadUntoldClients(
  prisma: PrismaClient,
  { workspaceId, day }: { readonly workspaceId: string; readonly day: Day },
): Promise<UntoldClient[]> {
  const coming = await prisma.notice.findMany({
    where: { workspaceId, effectiveOn: { gte: utcDateOf(day) } },
    select: { id: true, what: true, noticeOn: true, effectiveOn: true },
  });
  const due = coming
    .map((row) => ({
      noticeId: row.id,
      change: row.what,
      noticeOn: dayOfUtc(row.noticeOn),
      effectiveOn: dayOfUtc(row.effectiveOn),
    }))
    .filter((notice) => halfTimeOf(notice) <= day);
  const untold: UntoldClient[] = [];
  for (const { noticeId, change, effectiveOn } of due) {
    const receipts = await prisma.noticeReceipt.findMany({
      where: {
        noticeId,
        confirmedOn: null,
        client: {
          doNotContact: false,
          closedOn: null,
          owner: { slackUserId: { not: null }, deactivatedAt: null },
        },
      },
      select: {
        clientId: true,
        client: {
          select: {
            ownerId: true,
            figures: { select: { totalMinor: true } },
            cases: { where: { barredId: { not: null } }, select: { barredId: true } },
          },
        },
      },
      orderBy: { clientId: "asc" },
    });
    for (const { clientId, client } of receipts) {
      const { ownerId: carerId, figures, cases } = client;
      if (carerId === null || cases.some(({ barredId }) => barredId === carerId)) continue;
      const yearValueMinor = Number(figures?.totalMinor ?? 0);
      untold.push({ noticeId, change, effectiveOn, clientId, carerId, yearValueMinor });
    }
  }
  return untold;
}
