import { type Day, daysBetween } from "#src/core/day.ts";
import type { DemoCompany } from "#src/core/demo/make-demo-company.ts";
import { isStoryKind, type StoryKind } from "#src/core/demo/story-kind.ts";
import type {
  ClientRow,
  ComplaintRow,
  ImportRow,
  InvoiceRow,
  OrderLineRow,
  OrderRow,
  RequestRow,
  TouchRow,
} from "#src/core/import/rows.ts";

/** One client's rows, measured against today; orders oldest first. */
export type History = {
  readonly client: ClientRow;
  readonly stories: readonly StoryKind[];
  readonly orders: readonly OrderRow[];
  readonly lines: readonly OrderLineRow[];
  readonly requests: readonly RequestRow[];
  readonly touches: readonly TouchRow[];
  readonly complaints: readonly ComplaintRow[];
  readonly invoices: readonly InvoiceRow[];
  readonly gaps: readonly number[];
  readonly medianGapDays: number;
  readonly silentDays: number;
  /** Orders placed at least `from` and less than `to` days ago. */
  readonly between: (from: number, to: number) => readonly OrderRow[];
};

export function historiesOf(company: DemoCompany, today: Day): History[] {
  const byClient = Map.groupBy(company.rows, (row) => row.clientRef);
  const stories = Map.groupBy(company.stories, (told) => told.clientRef);
  return [...byClient].map(([ref, rows]) =>
    measure(rows, (stories.get(ref) ?? []).map((told) => told.story).filter(isStoryKind), today),
  );
}

function measure(rows: readonly ImportRow[], stories: readonly StoryKind[], today: Day): History {
  const client = rows.find((row) => row.kind === "client");
  if (client === undefined) throw new Error(`rows without a client: ${rows[0]?.clientRef}`);
  const orders = rows.filter((row) => row.kind === "order");
  const days = orders.map((order) => order.placedOn);
  const gaps = days.slice(1).map((day, i) => daysBetween(days[i] ?? day, day));
  return {
    client,
    stories,
    orders,
    lines: rows.filter((row) => row.kind === "order-line"),
    requests: rows.filter((row) => row.kind === "request"),
    touches: rows.filter((row) => row.kind === "touch"),
    complaints: rows.filter((row) => row.kind === "complaint"),
    invoices: rows.filter((row) => row.kind === "invoice"),
    gaps,
    medianGapDays: gaps.toSorted((a, b) => a - b)[gaps.length >> 1] ?? Number.NaN,
    silentDays: daysBetween(days.at(-1) ?? today, today),
    between: (from, to) =>
      orders.filter((order) => {
        const ago = daysBetween(order.placedOn, today);
        return ago >= from && ago < to;
      }),
  };
}

export function valueOf(orders: readonly OrderRow[]): number {
  return orders.reduce((sum, order) => sum + order.totalMinor, 0);
}

/** Cents of the average order; not a number without orders. */
export function averageOf(orders: readonly OrderRow[]): number {
  return valueOf(orders) / orders.length;
}

/** The day of the row, whatever kind it is; null for a client. */
export function dayOfRow(row: ImportRow): Day | null {
  switch (row.kind) {
    case "client":
      return null;
    case "order":
    case "order-line":
      return row.placedOn;
    case "request":
      return row.askedOn;
    case "touch":
      return row.happenedOn;
    case "complaint":
      return row.madeOn;
    case "invoice":
      return row.issuedOn;
  }
}
