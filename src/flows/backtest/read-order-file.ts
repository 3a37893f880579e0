import { type Day, dayNumber } from "#src/core/day.ts";
import { HistoryGatherer } from "#src/core/backtest/gather-histories.ts";
import { OrderAssembler } from "#src/core/import/assemble-orders.ts";
import { type Converted, convertRow } from "#src/core/import/convert-row.ts";
import { groupOrders } from "#src/core/import/group-orders.ts";
import type { ImportPlan } from "#src/core/import/import-plan.ts";
import { codeMatcher, NOT_GOODS } from "#src/core/import/not-goods.ts";
import { orderKeys } from "#src/core/import/order-key.ts";
import { splitCurrency } from "#src/core/import/read-currency.ts";
import { DayReader } from "#src/core/import/read-day.ts";
import { RowReader } from "#src/core/import/row-reader.ts";
import { Tally } from "#src/core/import/tally.ts";
import type { ColumnMapping } from "#src/core/import/understand-header.ts";
import { minorPerMajor } from "#src/core/money.ts";
import type { OrderHistory } from "#src/core/lapse/model/order-history.ts";
import { openTable } from "../import/read-table.ts";
import type { ImportFile } from "../import/read-text.ts";
import { type Survey, surveyFile } from "../import/survey-file.ts";
import { UnreadableFileError } from "../import/unreadable-file.ts";

const MAX_ROWS = 15_000_000; // what fits into memory by all means; more is refused rather than run out of it

export type OrderFile = {
  readonly histories: readonly OrderHistory[]; // by the clients' numbers in the file
  readonly orderCount: number;
  readonly tally: Tally;
  readonly doubts: readonly string[]; // what was read in one of two possible ways
};

export type OrderFileWatch = {
  readonly today: Day; // a later day is refused
  readonly mappings: readonly ColumnMapping[];
  /** Called for every row of both readings; `of` null in the first. */
  readonly onRow: (rows: number, of: number | null) => void;
};

/**
 * Reads a file of orders or order lines as an import does, in a stream, without writing anything. Unlike in the books
 * an order of nothing is an order, since it was a sign of life, and returns are left out: they are not known on the
 * morning after the order. Throws UnreadableFileError.
 */
export async function readOrderFile(file: ImportFile, watch: OrderFileWatch): Promise<OrderFile> {
  const survey = await surveyFile(
    file,
    { mappings: watch.mappings, kind: null },
    { today: watch.today, onRow: (rows) => watchRow(watch, rows) },
  );
  const { kind } = survey.header;
  if (kind !== "order" && kind !== "order-line")
    throw new UnreadableFileError(
      `it is a file of ${kind}s; expected orders with client, day, order number and amount`,
    );
  const reader = new OrderReader(survey, watch.today);
  const table = await openTable(file);
  try {
    for await (const { cells } of table.rows()) {
      reader.take(cells);
      watch.onRow(reader.tally.read, survey.rowCount);
    }
  } finally {
    await table.close();
  }
  return { ...reader.finish(), tally: reader.tally, doubts: survey.formats.doubts };
}

function watchRow({ onRow }: OrderFileWatch, rows: number): void {
  if (rows > MAX_ROWS)
    throw new UnreadableFileError(
      `it has more than ${MAX_ROWS.toLocaleString("en")} rows; leave out the oldest years, or import it and replay the database`,
    );
  onRow(rows, null);
}

class OrderReader {
  readonly tally = new Tally();
  readonly #plan: ImportPlan;
  readonly #keys: ReturnType<typeof orderKeys>;
  readonly #orders: OrderAssembler;
  readonly #gatherer = new HistoryGatherer();

  constructor(survey: Survey, today: Day) {
    this.#plan = planOf(survey, today);
    this.#keys = orderKeys(survey.header);
    this.#orders = new OrderAssembler(survey.scattered, this.#keys?.rowsStandAlone ?? true);
  }

  take(cells: readonly string[]): void {
    this.tally.read += 1;
    const order = this.#keys?.keyOf(cells) ?? null;
    const block = order === null ? 0 : this.#orders.blockOf(order);
    if (block === null) return this.tally.leave("repeated");
    this.#accept(convertRow(this.#plan, cells), { cells, order, block });
    this.#gather(this.#orders.takeReady());
  }

  finish(): { readonly histories: OrderHistory[]; readonly orderCount: number } {
    this.#gather(this.#orders.takeRest());
    this.tally.leave("repeated", this.#orders.repeatedRows);
    return { histories: this.#gatherer.histories(), orderCount: this.#gatherer.orderCount };
  }

  #accept(
    converted: Converted,
    at: {
      readonly cells: readonly string[];
      readonly order: number | null;
      readonly block: number;
    },
  ): void {
    if (converted.outcome === "rejected") return this.tally.reject(converted.fault);
    if (converted.outcome === "left-out") {
      if (converted.why === "nothing-charged" && this.#plan.header.kind === "order")
        return this.#addFreeOrder(at.cells);
      return this.tally.leave(converted.why);
    }
    const { row } = converted;
    if ((row.kind !== "order" && row.kind !== "order-line") || at.order === null) return;
    const content = (): number => this.#keys?.contentOf(at.cells) ?? 0;
    const usedOn = this.#orders.add(at.order, at.block, { row, content });
    if (usedOn === null) return;
    const expected = `one order a number; it was used on ${usedOn} already`;
    this.tally.reject({ column: "orderRef", value: row.orderRef, expected });
  }

  #addFreeOrder(cells: readonly string[]): void {
    const read = new RowReader(this.#plan, cells);
    const [clientRef, day] = [read.ref("clientRef"), read.day("placedOn")];
    if (read.fault === null) this.#gatherer.add(clientRef, dayNumber(day), 0);
    else this.tally.reject(read.fault);
  }

  #gather(ready: ReturnType<OrderAssembler["takeReady"]>): void {
    for (const rows of ready)
      for (const { clientRef, head, lines } of groupOrders(rows).orders) {
        const part = lines ?? head;
        if (part !== null) this.#gatherer.add(clientRef, dayNumber(part.placedOn), part.totalMinor);
      }
  }
}

function planOf(survey: Survey, today: Day): ImportPlan {
  const { header, formats } = survey;
  const isNotGoods = codeMatcher(NOT_GOODS);
  const currency = currencyIn(survey);
  return {
    header,
    formats,
    today,
    dayReader: new DayReader("UTC"),
    currency,
    perMajor: minorPerMajor(currency),
    isGoods: (sku) => !isNotGoods(sku),
  };
}

/** The currency that the first row names; sums in it are never shown, so that any will do where none is named. */
function currencyIn({ header, examples }: Survey): string {
  const cellOf = (field: string): string => examples[header.columns.get(field) ?? -1] ?? "";
  const named = splitCurrency(`${cellOf("currency")} 1`).currency;
  const sums = ["total", "amount", "price"].map((field) => splitCurrency(cellOf(field)).currency);
  return named ?? sums.find((currency) => currency !== null) ?? "EUR";
}
