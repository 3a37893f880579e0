import { Prisma, type PrismaClient } from "./generated/client.ts";

/** What is known of an idempotency key. */
export type PushStart =
  | { readonly state: "new"; readonly pushId: string }
  | { readonly state: "answered"; readonly status: number; readonly answer: unknown }
  | { readonly state: "other-body" }
  | { readonly state: "running" };

export type PushToBegin = {
  readonly workspaceId: string;
  readonly key: string;
  readonly bodyHash: string;
  readonly now: Date;
};

const LONGEST_WORK_MS = 300_000; // whoever worked on it longer than this has stopped working

/** Takes the key for this call; one that was left behind half done is taken over. */
export async function beginPush(
  prisma: PrismaClient,
  { workspaceId, key, bodyHash, now }: PushToBegin,
): Promise<PushStart> {
  const data = { workspaceId, key, bodyHash, receivedAt: now };
  const made = await prisma.orderPush.createManyAndReturn({ data, skipDuplicates: true });
  const fresh = made[0];
  if (fresh !== undefined) return { state: "new", pushId: fresh.id };
  const where = { workspaceId_key: { workspaceId, key } };
  const known = await prisma.orderPush.findUnique({ where });
  if (known === null) return { state: "running" }; // dropped between the two statements: a moment later it is free
  if (known.bodyHash !== bodyHash) return { state: "other-body" };
  if (known.status !== null)
    return { state: "answered", status: known.status, answer: known.answer };
  const { count } = await prisma.orderPush.updateMany({
    where: { id: known.id, status: null, receivedAt: { lt: before(now) } },
    data: { receivedAt: now },
  });
  return count === 1 ? { state: "new", pushId: known.id } : { state: "running" };
}

function before(now: Date): Date {
  return new Date(now.getTime() - LONGEST_WORK_MS);
}

export async function endPush(
  prisma: PrismaClient,
  {
    pushId: id,
    status,
    answer,
  }: { readonly pushId: string; readonly status: number; readonly answer: object },
): Promise<void> {
  const json: Prisma.InputJsonObject = { ...answer };
  await prisma.orderPush.update({
    where: { id },
    data: { status, answer: json, answeredAt: new Date() },
  });
}

export async function dropPush(prisma: PrismaClient, pushId: string): Promise<void> {
  await prisma.orderPush.deleteMany({ where: { id: pushId, status: null } });
}
