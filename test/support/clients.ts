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
export async function addClient(store: Store, given: GivenClient): Promise<string> {
  const [id = ""] = await addClients(store, [given]);
  return id;
}

/** Many clients at once, which is much quicker than one by one. Returns their ids in the same order. */
export async function addClients(
  { prisma }: Store,
  given: readonly GivenClient[],
): Promise<string[]> {
  const clients = given.map((each) => ({ ...each, id: crypto.randomUUID() }));
  await prisma.client.createMany({
    data: clients.map(({ id, workspaceId, name, ownerId = null, doNotContact = false }) => ({
      id,
      workspaceId,
      name,
      externalId: name,
      ownerId,
      doNotContact,
    })),
  });
  await prisma.order.createMany({ data: clients.flatMap(({ id, ...rest }) => ordersOf(id, rest)) });
  const ids = clients.map(({ id }) => id);
  await refreshFigures(prisma, ids);
  return ids;
}

/** More orders of a client, with the figures brought up to date. */
export async function addOrders(
  { prisma }: Pick<Store, "prisma">,
  clientId: string,
  { orderDays, orderMinor = 10_000 }: { orderDays: readonly string[]; orderMinor?: number },
): Promise<void> {
  await prisma.order.createMany({ data: ordersOf(clientId, { orderDays, orderMinor }) });
  await refreshFigures(prisma, [clientId]);
}

function ordersOf(
  clientId: string,
  { orderDays, orderMinor = 10_000 }: Pick<GivenClient, "orderDays" | "orderMinor">,
) {
  return orderDays.map((day) => ({
    clientId,
    externalId: crypto.randomUUID(),
    placedOn: utcDateOf(parseDay(day)),
    totalMinor: orderMinor,
    currency: "EUR",
    contentHash: "test",
  }));
}
