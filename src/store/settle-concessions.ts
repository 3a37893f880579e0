import { actIn } from "#src/core/access/scope.ts";
import { readPrivacy } from "./case-privacy.ts";
import { progressOn } from "#src/core/case/fold-progress.ts";
import { campaignStop } from "#src/core/case/campaign-stop.ts";
import { maySeeCase } from "#src/core/case/may-see-case.ts";
import type { Concession } from "#src/core/concession/concession.ts";
import { liveMinorOf } from "#src/core/concession/live-sums.ts";
import {
  type ConcessionAct,
  settleConcession,
  type Settled,
  type SettleGround,
  type SettleRefusal,
} from "#src/core/concession/settle-concession.ts";
import { type Day, utcDateOf } from "#src/core/day.ts";
import { refreshAgendas } from "./agendas.ts";
import type { QueuePosting } from "./announce-morning.ts";
import { groundParts, readGround } from "./case-ground.ts";
import type { ConcessionActor } from "./concession-ground.ts";
import { type ConcessionNote, noteInCase } from "./concessions.ts";
import type { Prisma, PrismaClient } from "./generated/client.ts";
import { loadManagers } from "./managers.ts";
import { readProgress } from "./read-case.ts";
import { readConcession } from "./read-concession.ts";

export type ConcessionToSettle = {
  readonly workspaceId: string;
  readonly concessionId: string;
  readonly by: ConcessionActor;
  readonly today: Day;
  readonly act: ConcessionAct;
};

export type SettleOutcome =
  | { readonly ok: true; readonly concession: Concession }
  | { readonly ok: false; readonly why: "no-such-concession" }
  | { readonly ok: false; readonly why: "refused"; readonly refusal: SettleRefusal };

const parts = {
  case: {
    include: {
      ...groundParts,
      client: {
        include: { ...groundParts.client.include, concessions: true },
      },
    },
  },
} as const satisfies Prisma.ConcessionInclude;

type Row = Prisma.ConcessionGetPayload<{ include: typeof parts }>;

/** Decides on a concession, or tells what became of it; of two decisions at once the first wins. */
export async function changeConcession(
  prisma: PrismaClient,
  queuePosting: QueuePosting,
  change: ConcessionToSettle,
): Promise<SettleOutcome> {
  return prisma.$transaction(async (tx) => {
    const { workspaceId, concessionId: id, by: asker, act } = change;
    await tx.$queryRaw`select 1 as locked from "Case" where id =
      (select "caseId" from "Concession" where id = ${id}::uuid) for update`;
    const row = await tx.concession.findFirst({
      where: { id, client: { workspaceId } },
      include: parts,
    });
    if (row === null || !maySeeCase(asker, readPrivacy(row.case)))
      return { ok: false, why: "no-such-concession" };
    const by = actIn(asker, readPrivacy(row.case).teamId); // another team's manager decides nothing here
    const concession = readConcession(row);
    const settled = settleConcession(concession, act, groundOf(row, { ...change, by }));
    if (!settled.ok) return { ok: false, why: "refused", refusal: settled.refusal };
    await saveSettled(tx, { change, concession, settled });
    await queuePosting(tx);
    const { state, amountMinor } = settled;
    return { ok: true, concession: { ...concession, state, amountMinor } };
  });
}

function groundOf(row: Row, { by, today }: ConcessionToSettle): SettleGround {
  const known = readGround(row.case, { today, actor: by });
  const progress = progressOn(readProgress(row.caseId, row.case.progress), today);
  const others = row.case.client.concessions.filter(({ id }) => id !== row.id).map(readConcession);
  const { policy, reasons, fixes } = known;
  return {
    today,
    by,
    policy,
    progress,
    reasons,
    fixes: fixes.open + fixes.done,
    stop: campaignStop(progress, known),
    otherIncentivesMinor: liveMinorOf(others, row.caseId).incentives,
  };
}

type Saving = {
  readonly change: ConcessionToSettle;
  readonly concession: Concession;
  readonly settled: Extract<Settled, { ok: true }>;
};

async function saveSettled(tx: Prisma.TransactionClient, saving: Saving): Promise<void> {
  const { change, concession, settled } = saving;
  const { workspaceId, concessionId: id, by, today } = change;
  const { state, amountMinor, note } = settled;
  const isDecision = ["approve", "counter", "decline"].includes(change.act.act);
  await tx.concession.update({
    where: { id },
    data: {
      state,
      amountMinor,
      ...(isDecision
        ? { decidedBy: by.slackUserId, decidedAt: utcDateOf(today), decisionNote: note }
        : {}),
      ...(state === "used" ? { usedOn: utcDateOf(today) } : {}),
    },
  });
  const { caseId, kind, askedBy } = concession;
  const place = { workspaceId, caseId, by, today };
  const detail = { concessionId: id, kind, amountMinor, state };
  await noteInCase(tx, place, { what: NOTE_OF[change.act.act], detail });
  await redrawMessages(tx, workspaceId, id);
  if (isDecision)
    await tx.outboxMessage.createMany({
      data: { workspaceId, channel: askedBy, key: newsKey(id) },
      skipDuplicates: true,
    });
}

const NOTE_OF: Readonly<Record<ConcessionAct["act"], ConcessionNote["what"]>> = {
  approve: "concession-decided",
  counter: "concession-decided",
  decline: "concession-decided",
  withdraw: "concession-decided",
  give: "concession-given",
  use: "concession-used",
};

function newsKey(concessionId: string): string {
  return `concession-news:${concessionId}`;
}

/** The messages to the approvers, their agendas and the word to who asked say how things stand now. */
export async function redrawMessages(
  tx: Prisma.TransactionClient,
  workspaceId: string,
  concessionId: string,
): Promise<void> {
  await tx.outboxMessage.updateMany({
    where: {
      workspaceId,
      OR: [{ key: { startsWith: `concession:${concessionId}/` } }, { key: newsKey(concessionId) }],
    },
    data: { stale: true },
  });
  const managers = await loadManagers(tx, workspaceId);
  await refreshAgendas(tx, { workspaceId, memberIds: managers.map(({ id }) => id) });
}
