import type { Seat, Table, TableStage, Vote } from "#src/core/table/table.ts";
import type { TableRecord } from "#src/core/table/table-record.ts";
import { Prisma } from "./generated/client.ts";

type Change = { readonly before: TableRecord; readonly after: Table; readonly at: Date };

/** Writes what is different; what an act leaves as it was is the same object. */
export async function saveTable(
  tx: Prisma.TransactionClient,
  { before, after, at }: Change,
): Promise<void> {
  const { id, table } = before;
  await tx.practiceTable.update({
    where: { id },
    data: {
      way: after.way,
      turnSeconds: after.turnSeconds,
      ...stageColumns(after.stage),
      movedAt: at,
      ...(after.stage.is === "over" ? { endedAt: at } : {}),
    },
  });
  for (const seat of added(after.seats, table.seats)) await saveSeat(tx, { id, seat, at });
  if (turnOf(after) === turnOf(table))
    for (const vote of added(after.votes, table.votes))
      await saveVote(tx, { id, turn: turnOf(after), vote });
  for (const vote of added(after.bestVotes, table.bestVotes)) await savePraise(tx, id, vote);
}

function added<T>(now: readonly T[], before: readonly T[]): readonly T[] {
  return now.filter((one) => !before.includes(one));
}

function turnOf({ stage }: Table): number {
  return stage.is === "playing" || stage.is === "saying" ? stage.turn : 0;
}

type StageColumns = Pick<
  Prisma.PracticeTableUncheckedUpdateInput,
  "phase" | "turn" | "turnEndsAt" | "asked" | "passes" | "chosen" | "closedBy"
>;

const NO_TURN = { turnEndsAt: null, asked: null, passes: 0, chosen: Prisma.DbNull };

function stageColumns(stage: TableStage): StageColumns {
  const phase = stage.is;
  switch (stage.is) {
    case "gathering":
      return { ...NO_TURN, phase };
    case "playing": {
      const { turn, asked, passes } = stage;
      return { ...NO_TURN, phase, turn, asked, passes, turnEndsAt: timeOf(stage.endsAt) };
    }
    case "saying":
      return { ...NO_TURN, phase, turn: stage.turn, chosen: stage.chosen };
    case "best-line":
      return { ...NO_TURN, phase, turnEndsAt: timeOf(stage.endsAt) };
    case "over":
      return { ...NO_TURN, phase, closedBy: stage.closedBy };
  }
}

function timeOf(at: number | null): Date | null {
  return at === null ? null : new Date(at);
}

async function saveSeat(
  tx: Prisma.TransactionClient,
  { id: tableId, seat, at }: { id: string; seat: Seat; at: Date },
): Promise<void> {
  const { by: slackUserId, place, isHere } = seat;
  const columns = { place, leftAt: isHere ? null : at };
  await tx.practiceSeat.upsert({
    where: { tableId_slackUserId: { tableId, slackUserId } },
    create: { tableId, slackUserId, ...columns, joinedAt: at },
    update: columns,
  });
}

async function saveVote(
  tx: Prisma.TransactionClient,
  { id: tableId, turn, vote }: { id: string; turn: number; vote: Vote<string> },
): Promise<void> {
  const slackUserId = vote.by;
  const columns = { cardId: vote.for, votedAt: new Date(vote.at) };
  await tx.practiceVote.upsert({
    where: { tableId_turn_slackUserId: { tableId, turn, slackUserId } },
    create: { tableId, turn, slackUserId, ...columns },
    update: columns,
  });
}

async function savePraise(
  tx: Prisma.TransactionClient,
  tableId: string,
  vote: Vote<number>,
): Promise<void> {
  const slackUserId = vote.by;
  const columns = { turn: vote.for, votedAt: new Date(vote.at) };
  await tx.practiceBestLine.upsert({
    where: { tableId_slackUserId: { tableId, slackUserId } },
    create: { tableId, slackUserId, ...columns },
    update: columns,
  });
}
