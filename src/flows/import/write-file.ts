import { OrderAssembler, type OrderRowLike } from "#src/core/import/assemble-orders.ts";
import type { Books, ClientHint } from "#src/core/import/books.ts";
import { convertRow } from "#src/core/import/convert-row.ts";
import { hintsOf } from "#src/core/import/hint-of.ts";
import type { ImportPlan } from "#src/core/import/import-plan.ts";
import { orderKeys } from "#src/core/import/order-key.ts";
import type { LeftOut } from "#src/core/import/convert-order.ts";
import type { Reject } from "#src/core/import/rejects-csv.ts";
import type { Fault } from "#src/core/import/row-reader.ts";
import type { ImportRow } from "#src/core/import/rows.ts";
import { Tally } from "#src/core/import/tally.ts";
import { CopyWatch } from "#src/core/import/watch-copies.ts";
import { breaksIn } from "./breaks-in.ts";
import { openTable } from "./read-table.ts";
import type { Survey } from "./survey-file.ts";
import type { TableRow } from "./table-row.ts";

export const ROWS_AT_ONCE = 8_000; // with the rest of the order at hand below what one transaction takes
const GROWS_BY = 1_000; // rows of a long file's first batch, and by how many each next one is longer

export type WriteDeps = {
  /** Null in a dry run. */
  readonly books: Pick<Books, "write" | "hint"> | null;
  readonly runId: string;
  /** Rows of a transaction; few where others wait for the same database meanwhile. */
  readonly rowsAtOnce?: number;
  reject(reject: Reject): Promise<void>;
  onRow(rows: number): void;
};

/** Reads the file again, row by row, and writes it in batches; a fault leaves whole batches behind. */
export async function writeFile(deps: WriteDeps, survey: Survey, plan: ImportPlan): Promise<Tally> {
  const tally = new Tally();
  const writer = new FileWriter(deps, survey, plan, tally);
  const table = await openTable(survey.file);
  try {
    for await (const batch of table.batches())
      for (const row of batch) {
        tally.read++;
        const fault = writer.take(row);
        if (fault !== null) await writer.reject(row, fault);
        if (writer.isFull) await writer.flush();
        deps.onRow(tally.read);
      }
    await writer.finish();
    return tally;
  } finally {
    await writer.rest();
    await table.close();
  }
}

/** Where in the file an order's row stands. */
type Place = {
  readonly order: number | null;
  readonly block: number;
  readonly cells: readonly string[];
};

class FileWriter {
  readonly #deps: WriteDeps;
  readonly #survey: Survey;
  readonly #plan: ImportPlan;
  readonly #tally: Tally;
  readonly #keys: ReturnType<typeof orderKeys>;
  readonly #hints: ReturnType<typeof hintsOf>;
  readonly #orders: OrderAssembler;
  readonly #copies = new CopyWatch();
  readonly #hinted = new Map<string, ClientHint>();
  #growing = GROWS_BY;
  #rows: ImportRow[] = [];
  /** The two batches before: one goes in and one is made ready while the next one is read. */
  #before: Promise<void> = Promise.resolve();
  #writing: Promise<void> = Promise.resolve();

  constructor(deps: WriteDeps, survey: Survey, plan: ImportPlan, tally: Tally) {
    this.#deps = deps;
    this.#survey = survey;
    this.#plan = plan;
    this.#tally = tally;
    this.#keys = survey.isRowAnOrder ? null : orderKeys(survey.header);
    this.#hints = hintsOf(plan);
    this.#orders = new OrderAssembler(survey.scattered, this.#keys?.rowsStandAlone ?? true);
  }

  /** Takes a row in, or leaves it; else what is wrong with it. */
  take({ cells }: TableRow): Fault | null {
    const order = this.#keys?.keyOf(cells) ?? null;
    const block = order === null ? 0 : this.#orders.blockOf(order);
    if (block === null) return this.#leave("repeated");
    const converted = convertRow(this.#plan, cells);
    if (converted.outcome === "left-out") return this.#leave(converted.why);
    if (converted.outcome === "rejected") return converted.fault;
    const fault = this.#accept(converted.row, { order, block, cells });
    if (fault === null && this.#hints !== null) this.#hint(converted.row.clientRef, cells);
    return fault;
  }

  #leave(why: LeftOut): null {
    this.#tally.leave(why);
    return null;
  }

  async finish(): Promise<void> {
    for (const rows of this.#orders.takeRest()) {
      this.#rows.push(...rows);
      if (this.isFull) await this.flush();
    }
    this.#tally.leave("repeated", this.#orders.repeatedRows);
    await this.flush();
    await this.#before;
    await this.#writing;
    const hints = [...this.#hinted.values()]; // now that all clients are there
    if (hints.length > 0) await this.#deps.books?.hint(hints);
  }

  /** Waits until nothing is being written any more; never throws. */
  async rest(): Promise<void> {
    await Promise.allSettled([this.#before, this.#writing]);
  }

  /** Takes the row in, or says why its number speaks against it. */
  #accept(row: ImportRow, place: Place): Fault | null {
    return row.kind === "order" || row.kind === "order-line"
      ? this.#acceptOrder(row, place)
      : this.#acceptOther(row);
  }

  #acceptOrder(row: OrderRowLike, { order, block, cells }: Place): Fault | null {
    if (this.#survey.isRowAnOrder) {
      this.#rows.push(row);
      return null;
    }
    const content = (): number => this.#keys?.contentOf(cells) ?? 0;
    const usedOn = order === null ? null : this.#orders.add(order, block, { row, content });
    for (const rows of this.#orders.takeReady()) this.#rows.push(...rows);
    if (usedOn === null) return null;
    return this.#fault(
      "orderRef",
      row.orderRef,
      `one order a number; it was used on ${usedOn} already`,
    );
  }

  #acceptOther(row: Exclude<ImportRow, OrderRowLike>): Fault | null {
    const copy = this.#copies.look(row);
    if (copy === "copy") this.#tally.leave("repeated");
    if (copy === "new") this.#rows.push(row);
    if (copy !== "conflict") return null;
    const [field, value] = numberOf(row);
    return this.#fault(
      field,
      value,
      "one row a number; an earlier row with it says something else",
    );
  }

  #fault(field: string, value: string, expected: string): Fault {
    const { headings, columns } = this.#survey.header;
    return { column: headings[columns.get(field) ?? -1] ?? field, value, expected };
  }

  async reject(row: TableRow, fault: Fault): Promise<void> {
    this.#tally.reject(fault);
    const line = row.lastLine - breaksIn(row.cells); // where the row begins
    await this.#deps.reject({ file: this.#survey.file.name, line, ...fault });
  }

  #hint(clientRef: string, cells: readonly string[]): void {
    const hint = this.#hints?.(clientRef, cells, this.#hinted.get(clientRef)) ?? null;
    if (hint !== null) this.#hinted.set(clientRef, hint);
  }

  /** Whether there are rows for a batch. The first ones are small: the sooner the database has something to do. */
  get isFull(): boolean {
    const most = this.#deps.rowsAtOnce ?? ROWS_AT_ONCE;
    return (
      this.#rows.length >= (this.#survey.rowCount > most ? Math.min(most, this.#growing) : most)
    );
  }

  async flush(): Promise<void> {
    this.#growing += GROWS_BY;
    const rows = this.#rows;
    this.#rows = [];
    await this.#before;
    this.#before = this.#writing;
    this.#writing = this.#write(rows);
    this.#writing.catch(() => {}); // its fault is thrown where it is awaited
  }

  async #write(rows: readonly ImportRow[]): Promise<void> {
    if (this.#deps.books === null) {
      this.#tally.imported += rows.length;
      return;
    }
    const written = await this.#deps.books.write(rows, this.#deps.runId);
    this.#tally.imported += written.imported;
    this.#tally.unchanged += written.unchanged;
  }
}

/** The field that a row is known by in its file, and what stands there. */
function numberOf(row: Exclude<ImportRow, OrderRowLike>): readonly [string, string] {
  switch (row.kind) {
    case "client":
      return ["clientRef", row.clientRef];
    case "request":
      return ["requestRef", row.requestRef];
    case "touch":
      return ["touchRef", row.touchRef];
    case "complaint":
      return ["complaintRef", row.complaintRef];
    case "invoice":
      return ["invoiceRef", row.invoiceRef];
  }
}
