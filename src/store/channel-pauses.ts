import type { PrismaClient } from "./generated/client.ts";

const LONGEST_MS = 10 * 60_000; // a pause that ends later was written before somebody set the clock back

type At = { readonly workspaceId: string; readonly now: Date };

/** What Slack wants no call about now, in whatever process it said so, and for how many milliseconds yet. */
export async function loadPauses(
  prisma: PrismaClient,
  { workspaceId, now }: At,
): Promise<ReadonlyMap<string, number>> {
  const rows = await prisma.channelPause.findMany({ where: { workspaceId } });
  const left = rows.map(
    ({ channel, until }) => [channel, until.getTime() - now.getTime()] as const,
  );
  return new Map(left.filter(([, ms]) => ms > 0 && ms <= LONGEST_MS));
}

/** `channel`: or the name of the calls that Slack counts together over all channels. Forgets pauses that are over. */
export async function savePause(
  prisma: PrismaClient,
  { workspaceId, now, channel, forMs }: At & { readonly channel: string; readonly forMs: number },
): Promise<void> {
  const until = new Date(now.getTime() + Math.min(forMs, LONGEST_MS));
  await prisma.channelPause.deleteMany({ where: { workspaceId, until: { lt: now } } });
  await prisma.channelPause.upsert({
    where: { workspaceId_channel: { workspaceId, channel } },
    create: { workspaceId, channel, until },
    update: { until },
  });
}
