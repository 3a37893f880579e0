import { type Day, daysBetween } from "../day.ts";
import type { OrderLineRow, OrderRow } from "./rows.ts";
import { BlockTracker } from "./track-blocks.ts";

export type OrderRowLike = OrderRow | OrderLineRow;

const MAX_SPAN_DAYS = 60; // between the first and the last row of one order

/** A row of an order; `content` is a hash of what it says in the file, asked for only when copies are possible. */
export type PlacedRow = { readonly row: OrderRowLike; readonly content: () => number };

type Block = { readonly rows: OrderRowLike[]; readonly contents: number[] };

type Open = { readonly firstOn: Day; readonly blocks: Map<number, Block> };

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
  add(order: number, block: number, { row, content }: PlacedRow): Day | null {
    const isHeld = this.#scattered.has(order);
    const place = isHeld ? this.#held : this.#open;
    const found = place.get(order) ?? { firstOn: row.placedOn, blocks: new Map<number, Block>() };
    if (Math.abs(daysBetween(found.firstOn, row.placedOn)) > MAX_SPAN_DAYS) return found.firstOn;
    place.set(order, found);
    const { rows, contents } = found.blocks.get(block) ?? { rows: [], contents: [] };
    rows.push(row);
    if (isHeld) contents.push(content());
    found.blocks.set(block, { rows, contents });
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
    const distinct = new Map<string, OrderRowLike[]>();
    for (const { rows, contents } of open.blocks.values()) {
      const content = contents.toSorted((a, b) => a - b).join(" ");
      if (distinct.has(content)) this.#repeated += rows.length;
      else distinct.set(content, rows);
    }
    this.#closed.push([...distinct.values()].flat());
  }
}
