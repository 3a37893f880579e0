import type { Day } from "#src/core/day.ts";
import type { ClientStanding, ImportRow } from "#src/core/import/rows.ts";

/** Rows as a company would have had them on a day: nothing of what came later is in them. */
export type RowsByDay = {
  readonly until: (day: Day) => ImportRow[];
  readonly on: (day: Day) => ImportRow[]; // new or changed on this very day
};

export function makeRowsByDay(rows: readonly ImportRow[]): RowsByDay {
  const orderedOn = new Map(
    rows.flatMap((row) => (row.kind === "order" ? [[row.orderRef, row.placedOn] as const] : [])),
  );
  const dated = rows.map((row) => ({ row, days: daysOf(row, orderedOn) }));
  return {
    until: (day) =>
      dated
        .filter(({ days: [first] }) => first === undefined || first <= day)
        .map(({ row }) => knownOn(row, day, orderedOn)),
    on: (day) =>
      dated.filter(({ days }) => days.includes(day)).map(({ row }) => knownOn(row, day, orderedOn)),
  };
}

type OrderedOn = ReadonlyMap<string, Day>;

/** When a row was first known and when it changed; none: always known. */
function daysOf(row: ImportRow, orderedOn: OrderedOn): Day[] {
  switch (row.kind) {
    case "client":
      return [];
    case "order":
    case "order-line":
      return [row.placedOn];
    case "request":
      return [row.askedOn, ...someDay(row.orderRef === null ? null : orderedOn.get(row.orderRef))];
    case "touch":
      return [row.happenedOn];
    case "complaint":
      return [row.madeOn, ...someDay(row.resolvedOn)];
    case "invoice":
      return [row.issuedOn, ...someDay(row.paidOn)];
  }
}

function someDay(day: Day | null | undefined): Day[] {
  return day === null || day === undefined ? [] : [day];
}

function knownOn(row: ImportRow, day: Day, orderedOn: OrderedOn): ImportRow {
  switch (row.kind) {
    case "client":
      return { ...row, standing: standingOn(row.standing, day) };
    case "request":
      return wasOrderedBy(row.orderRef, day, orderedOn) ? row : { ...row, orderRef: null };
    case "complaint":
      return { ...row, resolvedOn: byThen(row.resolvedOn, day) };
    case "invoice":
      return { ...row, paidOn: byThen(row.paidOn, day) };
    case "order":
    case "order-line":
    case "touch":
      return row;
  }
}

function wasOrderedBy(orderRef: string | null, day: Day, orderedOn: OrderedOn): boolean {
  const followed = orderRef === null ? undefined : orderedOn.get(orderRef);
  return followed !== undefined && followed <= day;
}

function standingOn(standing: ClientStanding, day: Day): ClientStanding {
  const pausedFrom = byThen(standing.pausedFrom, day);
  return {
    ...standing,
    closedOn: byThen(standing.closedOn, day),
    cancelledOn: byThen(standing.cancelledOn, day),
    pausedFrom,
    pausedUntil: pausedFrom === null ? null : standing.pausedUntil,
  };
}

function byThen(on: Day | null, day: Day): Day | null {
  return on !== null && on <= day ? on : null;
}
