import { addDays, type Day, daysBetween, parseDay, utcDateOf } from "#src/core/day.ts";
import type { Store } from "#src/store/open.ts";

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
  const orders = await prisma.order.findMany({ where: { clientId }, orderBy: { placedOn: "asc" } });
  const data = figuresOf(
    orders.map(({ placedOn, totalMinor, returnedMinor }) => ({
      day: parseDay(placedOn.toISOString().slice(0, 10)),
      netMinor: totalMinor - returnedMinor,
    })),
  );
  await prisma.clientFigures.upsert({
    where: { clientId },
    update: data,
    create: { clientId, ...data },
  });
}

/** The schema's definition of a client's figures, in the plainest way. */
function figuresOf(orders: readonly { day: Day; netMinor: bigint }[]) {
  const days = [...new Set(orders.map(({ day }) => day))];
  const first = days[0];
  const last = days.at(-1);
  if (first === undefined || last === undefined) throw new Error("a client needs an order");
  const gaps = days.slice(1).map((day, i) => daysBetween(days[i] ?? day, day));
  const monthValues = Array.from({ length: 25 }, () => 0n);
  for (const { day, netMinor } of orders) {
    const place = 24 - (monthOf(last) - monthOf(day));
    if (place >= 0) monthValues[place] = (monthValues[place] ?? 0n) + netMinor;
  }
  return {
    orderCount: orders.length,
    orderDayCount: days.length,
    firstOrderOn: utcDateOf(first),
    lastOrderOn: utcDateOf(last),
    recentGapDays: gaps.slice(-12),
    monthValues,
    totalMinor: orders.reduce((sum, { netMinor }) => sum + netMinor, 0n),
    orderMonths: [...new Set(days.map(monthOf))].map((month) => (month % 12) + 1),
  };
}

/** Months since year 0. */
function monthOf(day: Day): number {
  return Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1;
}
