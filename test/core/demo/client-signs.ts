import { addDays, type Day, daysBetween } from "#src/core/day.ts";
import { computeFigures } from "#src/core/figures/client-figures.ts";
import type {
  ClientSigns,
  CompanyFigures,
  InvoiceFigures,
  ProductLineFigures,
} from "#src/core/lapse/signs/client-signs.ts";
import type { InvoiceRow } from "#src/core/import/rows.ts";
import { type History, valueOf } from "./history.ts";

const FRESH_DAYS = 90;

/** What the records of a demo client say beside the order days, worked out in the plainest way. */
export function clientSignsOf(
  history: History,
  today: Day,
  linesSold: ReadonlySet<string>,
): ClientSigns {
  const { client, orders, requests, touches, complaints } = history;
  const lastOrderOn = orders.at(-1)?.placedOn ?? today;
  const isFresh = (day: Day): boolean => daysBetween(day, today) <= FRESH_DAYS;
  const heard = [
    ...touches.filter(({ incoming }) => incoming).map(({ happenedOn }) => happenedOn),
    ...requests.map(({ askedOn }) => askedOn),
    ...complaints.map(({ madeOn }) => madeOn),
    lastOrderOn,
  ].toSorted();
  const { knowsLittle, recommends, ...standing } = client.standing;
  return {
    known: {
      cancelledOn: standing.cancelledOn,
      pausedFrom: standing.pausedFrom,
      pausedUntil: standing.pausedUntil,
      usualMonths: standing.usualMonths,
      knowsLittle: knowsLittle ?? false,
      recommends: recommends ?? false,
    },
    requests: requests
      .filter(({ askedOn }) => askedOn > lastOrderOn && isFresh(askedOn))
      .map(({ askedOn, about, amountMinor }) => ({ askedOn, about, amountMinor })),
    lastHeardOn: heard.at(-1) ?? null,
    tries: touches
      .filter((touch) => !touch.incoming && touch.invitesAnswer && isFresh(touch.happenedOn))
      .map(({ happenedOn: on, channel, agreed }) => ({ on, channel, agreed, invitesAnswer: true })),
    complaints: complaints
      .filter(({ madeOn, resolvedOn }) => resolvedOn === null && isFresh(madeOn))
      .map(({ madeOn, about, orderRef }) => ({ madeOn, about, orderRef })),
    buying: buyingOf(history),
    invoices: invoicesOf(history.invoices, today),
    productLines: productLinesOf(history, linesSold),
    settled: [],
  };
}

function buyingOf({ orders }: History): ClientSigns["buying"] {
  const figures = computeFigures(
    orders.map(({ placedOn, totalMinor }) => ({ placedOn, netMinor: totalMinor })),
  );
  return figures === null
    ? null
    : {
        dayValuesMinor: figures.recentValues,
        monthValuesMinor: figures.monthValues,
        monthOrderDays: figures.monthOrderDays,
      };
}

function invoicesOf(invoices: readonly InvoiceRow[], today: Day): InvoiceFigures | null {
  const overdue = invoices.filter(({ dueOn, paidOn }) => dueOn < today && paidOn === null);
  const newest = Math.max(...invoices.map(({ dueOn }) => monthOf(dueOn)));
  const paid = invoices.flatMap(({ dueOn, paidOn }) =>
    paidOn === null || monthOf(dueOn) <= newest - 24 ? [] : [daysBetween(dueOn, paidOn)],
  );
  const inMonths = (from: number, to: number) => {
    const due = invoices.filter(({ dueOn }) => {
      const back = monthOf(today) - monthOf(dueOn);
      return back <= from && back >= to;
    });
    const inTime = due.filter(
      ({ dueOn, paidOn }) => paidOn !== null && daysBetween(dueOn, paidOn) <= 30,
    );
    return { due: due.length, paid: inTime.length };
  };
  const [recent, earlier] = [inMonths(7, 2), inMonths(19, 8)];
  return invoices.length === 0
    ? null
    : {
        overdueCount: overdue.length,
        overdueMinor: overdue.reduce((sum, { amountMinor }) => sum + amountMinor, 0),
        oldestDueOn: overdue.map(({ dueOn }) => dueOn).toSorted()[0] ?? null,
        paidCount: paid.length,
        usualLateDays: median(paid),
        recentDue: recent.due,
        recentPaid: recent.paid,
        earlierDue: earlier.due,
        earlierPaid: earlier.paid,
      };
}

function median(values: readonly number[]): number | null {
  const sorted = values.toSorted((a, b) => a - b);
  const [low, high] = [sorted[(sorted.length - 1) >> 1], sorted[sorted.length >> 1]];
  return low === undefined || high === undefined ? null : (low + high) / 2;
}

function productLinesOf(
  { lines, orders }: History,
  sold: ReadonlySet<string>,
): ProductLineFigures[] {
  const days = [...new Set(orders.map(({ placedOn }) => placedOn))].toSorted();
  const byLine = Map.groupBy(lines, ({ productLine }) => productLine ?? "");
  return [...byLine].flatMap(([line, bought]) => {
    const on = [...new Set(bought.map(({ placedOn }) => placedOn))].toSorted();
    const [firstOn] = on;
    const lastOn = on.at(-1);
    if (firstOn === undefined || lastOn === undefined || !sold.has(line)) return [];
    if (lastOn === days.at(-1)) return [];
    return [
      {
        line,
        firstOn,
        lastOn,
        boughtDays: on.length,
        orderDays: days.filter((day) => day >= firstOn && day <= lastOn).length,
        orderDaysSince: Math.min(13, days.filter((day) => day > lastOn).length),
        yearMinor: bought
          .filter(({ placedOn }) => placedOn > addDays(lastOn, -365))
          .reduce((sum, { amountMinor }) => sum + amountMinor, 0),
      },
    ];
  });
}

/** The lines that anybody still buys. */
export function linesSoldIn(histories: readonly History[], today: Day): ReadonlySet<string> {
  const recent = histories.flatMap(({ lines }) =>
    lines.filter(({ placedOn }) => daysBetween(placedOn, today) < 30),
  );
  return new Set(recent.map(({ productLine }) => productLine ?? ""));
}

export function companyFiguresOf(histories: readonly History[], today: Day): CompanyFigures {
  const paid = histories.flatMap(({ invoices }) => invoices.flatMap(({ paidOn }) => paidOn ?? []));
  const valueIn = (from: number, to: number): number =>
    valueOf(
      histories.flatMap(({ orders }) =>
        orders.filter(({ placedOn }) => {
          const back = monthOf(today) - monthOf(placedOn);
          return back <= from && back >= to;
        }),
      ),
    );
  return {
    paymentsKnownUntil: paid.toSorted().at(-1) ?? null,
    halfYearTrend: valueIn(6, 1) / valueIn(18, 13),
  };
}

function monthOf(day: Day): number {
  return Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1;
}
