import type { LeftOut } from "./convert-order.ts";
import type { Fault } from "./row-reader.ts";

/** What became of a file's rows; each row is counted once. */
export class Tally {
  read = 0;
  imported = 0; // new or changed; in a dry run: would be written
  unchanged = 0;
  readonly leftOut = new Map<LeftOut, number>();
  readonly rejected = new Map<string, number>(); // by column and what was expected there

  leave(why: LeftOut, rows = 1): void {
    if (rows > 0) this.leftOut.set(why, (this.leftOut.get(why) ?? 0) + rows);
  }

  reject({ column, expected }: Fault): void {
    const cause = `${column}: expected ${expected}`;
    this.rejected.set(cause, (this.rejected.get(cause) ?? 0) + 1);
  }

  get rejectedRows(): number {
    return sum(this.rejected.values());
  }

  get leftOutRows(): number {
    return sum(this.leftOut.values());
  }
}

function sum(counts: Iterable<number>): number {
  let total = 0;
  for (const count of counts) total += count;
  return total;
}
