import type { Day } from "../day.ts";

export type PastContacts = {
  readonly ours: readonly Day[]; // on which we rang, wrote or came
  /** On which something came of it: an order, a request, an answer, a talk, something learned. */
  readonly fruits: readonly Day[];
};

/** How many of our contacts have brought nothing since the last fruit; two on one day are one. */
export function countFruitless({ ours, fruits }: PastContacts): number {
  const lastFruit = newest(fruits);
  return new Set(ours.filter((day) => lastFruit === null || day > lastFruit)).size;
}

/** Null for none. */
export function newest(days: readonly Day[]): Day | null {
  return days.toSorted().at(-1) ?? null;
}
