import type { PrismaClient } from "./generated/client.ts";

const LONGEST_MS = 10 * 60_000; // a hold that ends later was taken before somebody set the clock back

type Held = {
  readonly key: string; // unlike those of other companies
  readonly now: Date;
};

/** Takes a key for a while, kept among the claims with the moment at which it ends. False while it is taken. */
export async function holdKey(
  prisma: PrismaClient,
  { key, now, forMs }: Held & { readonly forMs: number },
): Promise<boolean> {
  const at = new Date(now.getTime() + forMs);
  const { count } = await prisma.claim.createMany({ data: { key, at }, skipDuplicates: true });
  if (count === 1) return true;
  const tooLate = new Date(now.getTime() + LONGEST_MS);
  const taken = await prisma.claim.updateMany({
    where: { key, OR: [{ at: { lte: now } }, { at: { gt: tooLate } }] },
    data: { at },
  });
  return taken.count === 1;
}

/** The key can be taken anew after that time. */
export async function letGoOfKey(
  prisma: PrismaClient,
  { key, now, afterMs }: Held & { readonly afterMs: number },
): Promise<void> {
  const at = new Date(now.getTime() + afterMs);
  await prisma.claim.updateMany({ where: { key }, data: { at } });
}
