import type { DropNews } from "#src/core/import/drop/drop-news.ts";

/** Of a transaction: on the embedded database everybody else waits while it lasts, and Slack waits three seconds. */
export const ROWS_AT_ONCE = 500;

const EVERY_MS = 2_000;
const LOOK_EVERY_ROWS = 500;

/** Tells how far a file is, at most every two seconds; one telling waits for the other. */
export class DropProgress {
  readonly #save: (news: DropNews) => Promise<unknown>;
  readonly #now: () => number;
  #toldAt: number;
  #telling: Promise<unknown> | null = null;

  constructor(save: (news: DropNews) => Promise<unknown>, now: () => number) {
    this.#save = save;
    this.#now = now;
    this.#toldAt = now();
  }

  show(rows: number, news: DropNews): void {
    if (rows % LOOK_EVERY_ROWS !== 0 || this.#telling !== null) return;
    if (this.#now() - this.#toldAt < EVERY_MS) return;
    this.#toldAt = this.#now();
    this.#telling = this.#save(news)
      .catch(() => {}) // the import goes on unseen; what it ends in is told all the same
      .finally(() => {
        this.#telling = null;
      });
  }

  /** Once nothing is being told any more. */
  async settle(): Promise<void> {
    await this.#telling;
  }
}
