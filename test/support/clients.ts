import { addDays, type Day, parseDay, utcDateOf } from "#src/core/day.ts";
import type { Store } from "#src/store/open.ts";
import { refreshFigures } from "#src/store/refresh-figures.ts";

export type GivenClient = {
  readonly workspaceId: string;
  readonly name: string;
  readonly orderDays: readonly string[]; // oldest first
  readonly ownerId?: string;
  readonly orderMinor?: number;
  readonly doNotContact?: boolean;
};

/** Days `gaps` apart, the last one on `last`; oldest first. */
export function daysUpTo(last: string, gaps: readonly number[]): Day[] {
  const days = [parseDay(last)];
  for (const gap of gaps.toReversed()) days.unshift(addDays(days[0] ?? parseDay(last), -gap));
  return days;
}

/** A client with an order of `orderMinor` on each day, and the figures these orders make. Returns the client's id. */
export async function addClient({ prisma }: Store, given: GivenClient): Promise<string> {
  const { workspaceId, name, orderDays, ownerId = null, orderMinor = 10_000 } = given;
  const { id } = await prisma.client.create({
    data: {
      workspaceId,
      name,
      externalId: name,
      ownerId,
      doNotContact: given.doNotContact ?? false,
    },
  });
  await addOrders({ prisma }, id, { orderDays, orderMinor });
  return id;
}

/** More orders of a client, with the figures brought up to date. */
export async function addOrders(
  { prisma }: Pick<Store, "prisma">,
  clientId: string,
  { orderDays, orderMinor = 10_000 }: { orderDays: readonly string[]; orderMinor?: number },
): Promise<void> {
  await prisma.order.createMany({
    data: orderDays.map((day) => ({
      clientId,
      externalId: crypto.randomUUID(),
      placedOn: utcDateOf(parseDay(day)),
      totalMinor: orderMinor,
      currency: "EUR",
      contentHash: "test",
    })),
  });
  await refreshFigures(prisma, [clientId]);
}
