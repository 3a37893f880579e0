/** So many changes from one order to another end a block: invoices written at the same minute stand interleaved. */
const MAX_SWITCHES = 4;

const WRAP = 2 ** 52; // two of them still add up exactly

type Seen = { block: number; at: number };

/**
 * Exports that overlap repeat whole invoices, far apart in the file. A block is a run of an order's rows that is
 * interrupted by few other orders at most; rows of an order after many others are its next block.
 * Keeps some 60 bytes an order.
 */
export class BlockTracker {
  readonly #orders = new Map<number, Seen>();
  readonly #rowsStandAlone: boolean;
  #switches = 0;
  #last: number | null = null;

  /** `rowsStandAlone`: in a file of orders each row is a block of its own. */
  constructor(rowsStandAlone: boolean) {
    this.#rowsStandAlone = rowsStandAlone;
  }

  /** The number of the block, from 0, that the next row of this order belongs to. */
  next(order: number): number {
    if (order !== this.#last) this.#switches++;
    this.#last = order;
    const seen = this.#orders.get(order);
    if (seen === undefined) {
      this.#orders.set(order, { block: 0, at: this.#switches });
      return 0;
    }
    if (this.#rowsStandAlone || this.#switches - seen.at > MAX_SWITCHES) seen.block++;
    seen.at = this.#switches;
    return seen.block;
  }

  /** Whether the order's current block can grow no more. */
  isOver(order: number): boolean {
    const seen = this.#orders.get(order);
    return seen === undefined || this.#rowsStandAlone || this.#switches - seen.at >= MAX_SWITCHES;
  }
}

type Sums = { rows: number; block: number; sum: number; first: number | null };

export type Scattered = {
  readonly orders: ReadonlySet<number>;
  readonly rowCount: number;
  readonly isPlain: boolean; // no order stands in two blocks
};

/** Finds the orders whose blocks are not copies of one another: those are read to the file's end before they are written. */
export class BlockSurvey {
  readonly #tracker: BlockTracker;
  readonly #sums = new Map<number, Sums>();
  readonly #scattered = new Set<number>();
  #isPlain = true;

  constructor(rowsStandAlone: boolean) {
    this.#tracker = new BlockTracker(rowsStandAlone);
  }

  /** `content` is a hash of what the row says. */
  see(order: number, content: number): void {
    const block = this.#tracker.next(order);
    const sums = this.#sums.get(order);
    if (sums === undefined) {
      this.#sums.set(order, { rows: 1, block, sum: content % WRAP, first: null });
      return;
    }
    sums.rows++;
    if (sums.block === block) {
      sums.sum = (sums.sum + (content % WRAP)) % WRAP; // a sum, because copies need not keep the order of the lines
    } else {
      this.#isPlain = false;
      this.#compare(order, sums);
      sums.block = block;
      sums.sum = content % WRAP;
    }
  }

  /** At the end of the file; the survey is of no use afterwards. */
  finish(): Scattered {
    let rowCount = 0;
    for (const [order, sums] of this.#sums) {
      if (sums.first !== null) this.#compare(order, sums);
      if (this.#scattered.has(order)) rowCount += sums.rows;
    }
    this.#sums.clear();
    return { orders: this.#scattered, rowCount, isPlain: this.#isPlain };
  }

  #compare(order: number, sums: Sums): void {
    if (sums.first === null) sums.first = sums.sum;
    else if (sums.first !== sums.sum) this.#scattered.add(order);
  }
}
