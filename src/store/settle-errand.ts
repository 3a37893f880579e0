import type { CareNews, ErrandAnswer } from "#src/core/care/errand-answer.ts";
import type { FiledErrand } from "#src/core/care/filed-errand.ts";
import { addDays, type Day, utcDateOf } from "#src/core/day.ts";
import { refreshAgendas } from "./agendas.ts";
import type { QueuePosting } from "./announce-morning.ts";
import type { Prisma, PrismaClient } from "./generated/client.ts";
import { loadManagersOf } from "./managers.ts";

type Tx = Prisma.TransactionClient;

export type SettledErrand = {
  readonly workspaceId: string;
  readonly errand: FiledErrand;
  readonly by: string; // Slack user id
  readonly today: Day;
  /** Null: skipped. */
  readonly done: { readonly answer: ErrandAnswer; readonly news: CareNews | null } | null;
};

/**
 * Settles an open errand, with the contact that it was, what it says of a notice, and word to the managers where there
 * is news. False when it was settled before.
 */
export async function settleErrand(
  prisma: PrismaClient,
  queuePosting: QueuePosting,
  given: SettledErrand,
): Promise<boolean> {
  const { workspaceId, errand, by, today, done } = given;
  return prisma.$transaction(async (tx) => {
    const { matter, errandId: id } = errand;
    const { kind: _, ...detail } = matter;
    const told = done === null ? {} : { ...done, mood: done.answer.mood };
    const { count } = await tx.errand.updateMany({
      where: { id, workspaceId, state: "open" },
      data: {
        state: done === null ? "skipped" : "done",
        settledOn: utcDateOf(today),
        settledBy: by,
        note: done === null || done.answer.words === "" ? null : done.answer.words,
        detail: { ...detail, ...told },
      },
    });
    if (count === 0) return false;
    if (done !== null) await keepContact(tx, given, done.answer);
    if (done?.news != null) await tellOfNews(tx, workspaceId, errand);
    await refreshAgendas(tx, { workspaceId, memberIds: [errand.ownerId] });
    await queuePosting(tx);
    return true;
  });
}

/** Somebody was in touch, so the client's own history says it; a call about a change says whether they know of it. */
async function keepContact(
  tx: Tx,
  { workspaceId, errand, by, today }: SettledErrand,
  answer: ErrandAnswer,
): Promise<void> {
  const { clientId, errandId, matter } = errand;
  const member = await tx.member.findFirst({ where: { workspaceId, slackUserId: by } });
  await tx.touch.createMany({
    data: {
      clientId,
      externalId: `errand ${errandId}`,
      happenedOn: utcDateOf(today),
      incoming: false,
      channel: answer.way,
      memberName: member?.name ?? null,
      note: answer.words === "" ? null : answer.words,
    },
    skipDuplicates: true,
  });
  if (matter.kind !== "notice-call") return;
  const on = utcDateOf(today);
  await tx.noticeReceipt.updateMany({
    where: { noticeId: matter.noticeId, clientId },
    data: {
      toldOn: on,
      toldHow: answer.way,
      ...(answer.knows === true ? { confirmedOn: on } : {}),
    },
  });
}

/** The managers, and who looks after the client. */
async function tellOfNews(tx: Tx, workspaceId: string, errand: FiledErrand): Promise<void> {
  const client = await tx.client.findUniqueOrThrow({
    where: { id: errand.clientId },
    select: { owner: { select: { slackUserId: true, teamId: true } } },
  });
  const managers = await loadManagersOf(tx, {
    workspaceId,
    teamId: client.owner?.teamId ?? null,
  });
  const owner = errand.matter.kind === "manager-check" ? null : client.owner;
  const readers = new Set([...managers, owner].flatMap((one) => one?.slackUserId ?? []));
  await tx.outboxMessage.createMany({
    data: [...readers].map((channel) => {
      return { workspaceId, channel, key: `care:${errand.errandId}/${channel}` };
    }),
    skipDuplicates: true,
  });
}

const SAME_WORDS_DAYS = 60;

/** Words of the person's errands of late for other clients (BG-17). */
export async function loadWordsToOthers(
  prisma: PrismaClient,
  { errand, today }: { errand: FiledErrand; today: Day },
): Promise<string[]> {
  const rows = await prisma.errand.findMany({
    where: {
      ownerId: errand.ownerId,
      clientId: { not: errand.clientId },
      state: "done",
      note: { not: null },
      settledOn: { gte: utcDateOf(addDays(today, -SAME_WORDS_DAYS)) },
    },
    select: { note: true },
  });
  return rows.flatMap(({ note }) => note ?? []);
}
