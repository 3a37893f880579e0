import { type Day, daysBetween } from "../day.ts";
import type { OrderLineRow, OrderRow } from "./rows.ts";
import { BlockTracker } from "./track-blocks.ts";

export type OrderRowLike = OrderRow | OrderLineRow;

const MAX_SPAN_DAYS = 60; // between the first and the last row of one order
const MAX_HELD_ROWS = 1_000_000;

type Open = { firstOn: Day; readonly blocks: Map<number, OrderRowLike[]> };

/**
 * Puts an order's rows together again, so that an order is written whole and once. An order that the survey found
 * scattered over the file is held to its end; a later copy of any other order is a repetition.
 */
export class OrderAssembler {
  readonly #tracker: BlockTracker;
  readonly #scattered: ReadonlySet<number>;
  readonly #open = new Map<number, Open>();
  readonly #held = new Map<number, Open>();
  readonly #closed: OrderRowLike[][] = [];
  #heldRows = 0;
  #repeated = 0;

  constructor(scattered: ReadonlySet<number>, rowsStandAlone: boolean) {
    this.#scattered = scattered;
    this.#tracker = new BlockTracker(rowsStandAlone);
  }

  /** Every row of an order passes here first, as in the survey; null: it is a copy of a row that was read before. */
  blockOf(order: number): number | null {
    const block = this.#tracker.next(order);
    return block > 0 && !this.#scattered.has(order) ? null : block;
  }

  /** Null when taken; else the day on which the order's number was used already, too long before or after. */
  add(order: number, block: number, row: OrderRowLike): Day | null {
    const place = this.#scattered.has(order) ? this.#held : this.#open;
    const found = place.get(order) ?? {
      firstOn: row.placedOn,
      blocks: new Map<number, OrderRowLike[]>(),
    };
    if (Math.abs(daysBetween(found.firstOn, row.placedOn)) > MAX_SPAN_DAYS) return found.firstOn;
    place.set(order, found);
    const rows = found.blocks.get(block);
    if (rows === undefined) found.blocks.set(block, [row]);
    else rows.push(row);
    if (place === this.#held && ++this.#heldRows > MAX_HELD_ROWS)
      throw new Error(
        `the lines of more than ${this.#scattered.size} orders are scattered over the file; sort it by order number and import it again`,
      );
    return null;
  }

  /** The orders that can get no more rows, each with all of its rows. */
  takeReady(): OrderRowLike[][] {
    for (const [order, open] of this.#open) {
      if (!this.#tracker.isOver(order)) continue;
      this.#open.delete(order);
      this.#close(open);
    }
    return this.#closed.splice(0);
  }

  /** At the end of the file: all that is left. */
  takeRest(): OrderRowLike[][] {
    for (const open of [...this.#open.values(), ...this.#held.values()]) this.#close(open);
    this.#open.clear();
    this.#held.clear();
    return this.#closed.splice(0);
  }

  /** Rows of a scattered order that turned out to be copies; each was returned by `blockOf` before it was known. */
  get repeatedRows(): number {
    return this.#repeated;
  }

  #close(open: Open): void {
    const [only, ...more] = open.blocks.values();
    if (only !== undefined && more.length === 0) {
      this.#closed.push(only);
      return;
    }
    const distinct = new Map<string, OrderRowLike[]>();
    for (const rows of open.blocks.values()) {
      const content = rows
        .map((row) => JSON.stringify(row))
        .toSorted()
        .join("\n");
      if (distinct.has(content)) this.#repeated += rows.length;
      else distinct.set(content, rows);
    }
    this.#closed.push([...distinct.values()].flat());
  }
}
