import { readPrivacy } from "./case-privacy.ts";
import { actIn, type Viewer } from "#src/core/access/scope.ts";
import { campaignStop } from "#src/core/case/campaign-stop.ts";
import { progressOn } from "#src/core/case/fold-progress.ts";
import { type CasePrivacy, maySeeCase } from "#src/core/case/may-see-case.ts";
import { type ConcessionGround, reasonOf } from "#src/core/concession/concession-ground.ts";
import type { PastOrder } from "#src/core/concession/problem-order.ts";
import { type Day, dayOfUtc, utcDateOf } from "#src/core/day.ts";
import type { WinBackChance } from "#src/core/lapse/win-back-chance.ts";
import { familyOf } from "#src/core/reason/reason-family.ts";
import { groundParts, readGround } from "./case-ground.ts";
import type { Prisma, PrismaClient } from "./generated/client.ts";
import { readLife, readProgress } from "./read-case.ts";
import { readConcession } from "./read-concession.ts";

export type ConcessionActor = Viewer & { readonly slackUserId: string };

export type ConcessionAskPlace = {
  readonly workspaceId: string;
  readonly caseId: string;
  readonly by: ConcessionActor;
  readonly today: Day;
  readonly chanceOf: WinBackChance;
};

/** The case that something is given in, with what the rules look at. */
export type ConcessionCase = CasePrivacy & {
  readonly clientId: string;
  readonly clientName: string;
  readonly ground: ConcessionGround;
};

const ORDERS_SHOWN = 200; // the newest; enough to find the one that went wrong, and the largest of them

const parts = {
  ...groundParts,
  client: {
    include: {
      ...groundParts.client.include,
      complaints: { select: { madeOn: true, orderRef: true } },
      concessions: { orderBy: [{ askedAt: "desc" }, { id: "desc" }] },
    },
  },
} as const satisfies Prisma.CaseInclude;

/** Null: no such case, or one that this person may not know of. */
export async function loadConcessionCase(
  db: PrismaClient | Prisma.TransactionClient,
  { workspaceId, caseId, by: asker, today, chanceOf }: ConcessionAskPlace,
): Promise<ConcessionCase | null> {
  const row = await db.case.findFirst({
    where: { id: caseId, client: { workspaceId } },
    include: parts,
  });
  if (row === null || !maySeeCase(asker, readPrivacy(row))) return null;
  const by = actIn(asker, readPrivacy(row).teamId);
  const { client, lapse } = row;
  const known = readGround(row, { today, actor: by });
  const progress = progressOn(readProgress(row.id, row.progress), today);
  const { tier, reasons, policy, openedOn, fixes } = known;
  const reason = reasonOf({ reasons });
  const { currency } = client.workspace;
  return {
    clientId: client.id,
    clientName: client.name,
    ...readPrivacy(row),
    ground: {
      today,
      currency,
      policy,
      by,
      caseId,
      openedOn,
      state: readLife(row).state,
      progress,
      fixes: fixes.open + fixes.done,
      tier,
      yearlyMinor: Number(lapse.alert?.atRiskMinor ?? 0n),
      chance: chanceOf(reason === null ? null : familyOf(reason.id), tier),
      knowsLittle: client.knowsLittle,
      recommends: client.recommends,
      stop: campaignStop(progress, known),
      reasons,
      orders: await loadOrders(db, { clientId: client.id, currency, today }),
      complaints: client.complaints.map(({ madeOn, orderRef }) => ({
        madeOn: dayOfUtc(madeOn),
        orderRef,
      })),
      past: client.concessions.map(readConcession),
    },
  };
}

/** Newest first, and only those in the company's own currency: a share of another is not in it. */
async function loadOrders(
  db: Pick<Prisma.TransactionClient, "order">,
  { clientId, currency, today }: { clientId: string; currency: string; today: Day },
): Promise<PastOrder[]> {
  const rows = await db.order.findMany({
    where: { clientId, currency, placedOn: { lte: utcDateOf(today) } },
    orderBy: [{ placedOn: "desc" }, { externalId: "asc" }],
    take: ORDERS_SHOWN,
    select: { externalId: true, placedOn: true, totalMinor: true, returnedMinor: true },
  });
  return rows.map(({ externalId: orderRef, placedOn, totalMinor, returnedMinor }) => ({
    orderRef,
    placedOn: dayOfUtc(placedOn),
    netMinor: Number(totalMinor - returnedMinor),
  }));
}
