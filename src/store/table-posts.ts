import { peopleAt, type Table } from "#src/core/table/table.ts";
import type { TableRecord } from "#src/core/table/table-record.ts";
import type { Prisma } from "./generated/client.ts";

/** Jobs that follow from a change of a table, within its transaction. */
export type TableQueue = {
  readonly post: (tx: Prisma.TransactionClient) => Promise<void>;
  /** Gives the client what is being said. */
  readonly answer: (tx: Prisma.TransactionClient, tableId: string) => Promise<void>;
  /** Looks whose time is up, then. */
  readonly wake: (tx: Prisma.TransactionClient, at: Date) => Promise<void>;
};

type Change = { readonly before: TableRecord; readonly after: Table };

export function tableKey(tableId: string): string {
  return `table:${tableId}`;
}

function turnKey(tableId: string, turn: number): string {
  return `table-turn:${tableId}/${turn}`;
}

/** The outbox's rows for what is new to be seen, marks on those that look different now, and the jobs. */
export async function announceTable(
  tx: Prisma.TransactionClient,
  queue: TableQueue,
  { before, after }: Change,
): Promise<void> {
  const { id, workspaceId, channel, table } = before;
  const parentKey = tableKey(id);
  const begun = Date.now();
  const fresh = newKeys(id, { before: table, after });
  await tx.outboxMessage.createMany({
    data: fresh.map((key, place) => {
      const createdAt = new Date(begun + place); // posted in order of creation
      return { workspaceId, channel, key, parentKey, createdAt };
    }),
    skipDuplicates: true,
  });
  await tx.outboxMessage.updateMany({
    where: { workspaceId, key: { in: changedKeys(id, { before: table, after }) } },
    data: { stale: true },
  });
  await queue.post(tx);
  await queueNext(tx, queue, { before, after });
}

type Both = { readonly before: Table; readonly after: Table };

/** Each turn's cards; after the talk the client's last words, the scorecard, and the vote for the best line. */
function newKeys(id: string, { before, after }: Both): string[] {
  const { stage, talk } = after;
  if (stage.is === "playing") return [turnKey(id, stage.turn)];
  if (before.stage.is !== "saying" || !talk.isOver) return [];
  const best = stage.is === "best-line" ? [`table-best:${id}`] : [];
  return [turnKey(id, talk.turn), `table-score:${id}`, ...best];
}

function changedKeys(id: string, { before, after }: Both): string[] {
  const root = faceOf(before) === faceOf(after) ? [] : [tableKey(id)];
  const best = before.bestVotes === after.bestVotes && before.stage === after.stage;
  return [
    ...root,
    ...turnsShown(before).map((turn) => turnKey(id, turn)),
    ...(best || before.stage.is !== "best-line" ? [] : [`table-best:${id}`]),
  ];
}

/** The turn whose message shows the hand; the talk may have gone on behind it. */
function turnsShown({ stage }: Table): number[] {
  return stage.is === "playing" || stage.is === "saying" ? [stage.turn] : [];
}

/** What the message shows on which the thread hangs. */
function faceOf(table: Table): string {
  const { way, turnSeconds, stage } = table;
  const phase = stage.is === "playing" || stage.is === "saying" ? "talking" : stage.is;
  return JSON.stringify([way, turnSeconds, phase, peopleAt(table)]);
}

async function queueNext(
  tx: Prisma.TransactionClient,
  queue: TableQueue,
  { before, after }: Change,
): Promise<void> {
  const { stage } = after;
  if (stage.is === "saying" && stage !== before.table.stage) await queue.answer(tx, before.id);
  const endsAt = clockOf(after);
  if (endsAt !== null && endsAt !== clockOf(before.table)) await queue.wake(tx, new Date(endsAt));
}

function clockOf({ stage }: Table): number | null {
  return stage.is === "playing" || stage.is === "best-line" ? stage.endsAt : null;
}
