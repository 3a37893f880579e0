import {
  type Arbitrary,
  array,
  assert,
  asyncProperty,
  boolean,
  integer,
  record,
  tuple,
} from "fast-check";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { addDays, type Day, parseDay } from "#src/core/day.ts";
import { orderReturned } from "#src/core/figures/book-returns.ts";
import { computeFigures } from "#src/core/figures/client-figures.ts";
import type { OrderLineRow } from "#src/core/import/rows.ts";
import type { Store } from "#src/store/open.ts";
import { rebuildFigures } from "#src/store/refresh-figures.ts";
import { writeRows } from "#src/store/write-rows/write-rows.ts";
import { readFigures, rounded } from "../support/read-figures.ts";
import { addWorkspace, ENGINES, openTestStore } from "../support/store.ts";

const FIRST = parseDay("2023-01-01");

/** One file's word on an order or a credit note; a later one on the same number replaces it. */
type Event = {
  client: number;
  number: number;
  day: number;
  lines: [number, number][];
  credit: boolean;
};

function eventsWith(most: {
  client: number;
  number: number;
  day: number;
  events: [number, number];
}) {
  const anyEvent: Arbitrary<Event> = record({
    client: integer({ min: 0, max: most.client }),
    number: integer({ min: 0, max: most.number }),
    day: integer({ min: 0, max: most.day }),
    lines: array(tuple(integer({ min: 0, max: 2 }), integer({ min: 1, max: 5_000 })), {
      minLength: 1,
      maxLength: 3,
    }),
    credit: boolean(),
  });
  return array(anyEvent, { minLength: most.events[0], maxLength: most.events[1] });
}

/** Many orders over years, and few orders that are changed and returned again and again. */
const histories = [
  {
    what: "long",
    events: eventsWith({ client: 1, number: 40, day: 1_000, events: [40, 70] }),
    runs: 8,
  },
  {
    what: "restless",
    events: eventsWith({ client: 0, number: 2, day: 20, events: [1, 14] }),
    runs: 20,
  },
];

describe.each(ENGINES)("figures kept on %s", (engine) => {
  let store: Store;
  beforeAll(async () => {
    store = await openTestStore(engine);
  });
  afterAll(() => store.close());

  test.each(histories)(
    "late, changed, returned and repeated orders leave what a rebuild and plain arithmetic give: $what histories",
    async ({ events: history, runs }) => {
      await assert(
        asyncProperty(history, async (events) => {
          await store.prisma.workspace.deleteMany();
          const workspaceId = await addWorkspace(store);
          for (const files of inFiles(events))
            await writeRows(store.prisma, workspaceId, files.flatMap(rowsOf), null);

          const kept = await readFigures(store, workspaceId);
          await rebuildFigures(store.prisma, workspaceId);
          expect(await readFigures(store, workspaceId)).toEqual(kept);
          expect(kept).toEqual(expectedFigures(events));
        }),
        { numRuns: runs, interruptAfterTimeLimit: 25_000 }, // shrinking a long history can take minutes
      );
    },
  );

  test("a client whose orders are gone has no figures after a rebuild", async () => {
    await store.prisma.workspace.deleteMany();
    const workspaceId = await addWorkspace(store);
    const order = {
      client: 1,
      number: 1,
      day: 3,
      lines: [[1, 100]],
      credit: false,
    } satisfies Event;
    await writeRows(store.prisma, workspaceId, rowsOf(order), null);
    expect(await store.prisma.clientFigures.count()).toBe(1);
    await store.prisma.order.deleteMany();
    await rebuildFigures(store.prisma, workspaceId);
    expect(await store.prisma.clientFigures.count()).toBe(0);
  });
});

/** A number stands once in a file, so a later event with the same number begins the next file. */
function inFiles(events: readonly Event[]): Event[][] {
  const files: Event[][] = [[]];
  for (const next of events) {
    const file = files.at(-1) ?? [];
    if (file.length >= 8 || file.some((known) => keyOf(known) === keyOf(next))) files.push([next]);
    else file.push(next);
  }
  return files;
}

function keyOf({ client, number, credit }: Event): string {
  return `${client} ${credit ? "C" : ""}${number}`;
}

function dayOf(event: Event): Day {
  return addDays(FIRST, event.day);
}

function rowsOf(event: Event): OrderLineRow[] {
  const sign = event.credit ? -1 : 1;
  return event.lines.map(([sku, amount]) => ({
    kind: "order-line",
    clientRef: `K${event.client}`,
    orderRef: `${event.credit ? "C" : ""}${event.number}`,
    placedOn: dayOf(event),
    sku: `S${sku}`,
    description: null,
    productLine: lineOf(sku),
    quantity: sign,
    amountMinor: sign * amount,
    currency: "EUR",
  }));
}

/** The third of the goods belongs to no line. */
function lineOf(sku: number): string | null {
  return sku === 2 ? null : `L${sku}`;
}

function expectedLines(orders: readonly Event[]) {
  const days = [...new Set(orders.map(dayOf))].toSorted();
  return ["L0", "L1"].flatMap((line) => {
    const bought = orders.flatMap((each) =>
      each.lines
        .filter(([sku]) => lineOf(sku) === line)
        .map(([, amount]) => ({ day: dayOf(each), amount })),
    );
    const on = [...new Set(bought.map(({ day }) => day))].toSorted();
    const [firstOn] = on;
    const lastOn = on.at(-1);
    if (firstOn === undefined || lastOn === undefined) return [];
    return [
      {
        line,
        firstOn,
        lastOn,
        boughtDays: on.length,
        orderDays: days.filter((day) => day >= firstOn && day <= lastOn).length,
        yearMinor: bought
          .filter(({ day }) => day > addDays(lastOn, -365))
          .reduce((sum, { amount }) => sum + amount, 0),
      },
    ];
  });
}

function expectedFigures(events: readonly Event[]) {
  const last = [...new Map(events.map((each) => [keyOf(each), each])).values()];
  const clients = [...new Set(last.map((each) => each.client))].toSorted((a, b) => a - b);
  return clients.flatMap((client) => {
    const orders = last
      .filter((each) => each.client === client && !each.credit)
      .map((each) => ({
        orderRef: String(each.number),
        placedOn: dayOf(each),
        totalMinor: each.lines.reduce((sum, [, amount]) => sum + amount, 0),
        skus: new Set(each.lines.map(([sku]) => `S${sku}`)),
        returned: 0,
      }));
    for (const note of last.filter((each) => each.client === client && each.credit))
      for (const [sku, amountMinor] of note.lines) {
        const goods = {
          noteRef: `C${note.number}`,
          returnedOn: dayOf(note),
          sku: `S${sku}`,
          amountMinor,
        };
        const booked = orderReturned(goods, orders);
        const order = orders.find((each) => each.orderRef === booked?.orderRef);
        if (order !== undefined) order.returned += amountMinor;
      }
    const figures = computeFigures(
      orders.map((order) => ({
        placedOn: order.placedOn,
        netMinor: order.totalMinor - order.returned,
      })),
    );
    return figures === null
      ? []
      : [
          {
            client: `K${client}`,
            ...figures,
            ...rounded(figures),
            lines: expectedLines(last.filter((each) => each.client === client && !each.credit)),
          },
        ];
  });
}
