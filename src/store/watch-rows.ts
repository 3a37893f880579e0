import { privacyParts, readPrivacy } from "./case-privacy.ts";
import { type Day, dayOfUtc, utcDateOf } from "#src/core/day.ts";
import type { WatchView } from "#src/core/watch/watch-view.ts";
import type { WatchedOrder } from "#src/core/watch/watched-order.ts";
import type { Prisma, WatchedOrder as WatchedOrderRow } from "./generated/client.ts";

/** What a watch is read with; its orders in their order. */
export const watchParts = {
  watched: { orderBy: { number: "asc" } },
  client: { select: { name: true, ownerId: true } },
  case: { select: privacyParts },
} as const satisfies Prisma.WatchInclude;

type WatchRow = Prisma.WatchGetPayload<{ include: typeof watchParts }>;

export function readWatch(row: WatchRow): WatchView {
  return {
    watchId: row.id,
    caseId: row.caseId,
    clientId: row.clientId,
    clientName: row.client.name,
    state: row.state,
    wanted: row.orders,
    openedOn: dayOfUtc(row.openedOn),
    endedOn: dayOf(row.endedOn),
    orders: row.watched.map(readWatchedOrder),
    carerId: carerOf(row),
    privacy: readPrivacy(row.case),
  };
}

/** Never the employee who drove the client away (RU-31). */
function carerOf({ case: { ownerId, barredId }, client }: WatchRow): string | null {
  if (ownerId !== null) return ownerId;
  return client.ownerId === barredId ? null : client.ownerId;
}

function readWatchedOrder(row: WatchedOrderRow): WatchedOrder {
  const slipOn = dayOf(row.slipOn);
  return {
    watchedOrderId: row.id,
    number: row.number,
    orderRef: row.orderRef,
    orderedOn: dayOfUtc(row.orderedOn),
    promisedOn: dayOf(row.promisedOn),
    done: {
      confirmed: dayOf(row.confirmedOn),
      sent: dayOf(row.sentOn),
      delivered: dayOf(row.deliveredOn),
      asked: dayOf(row.askedOn),
    },
    slip: row.slip === null || slipOn === null ? null : { what: row.slip, on: slipOn },
  };
}

function dayOf(date: Date | null): Day | null {
  return date === null ? null : dayOfUtc(date);
}

export function dateOf(day: Day | null): Date | null {
  return day === null ? null : utcDateOf(day);
}
