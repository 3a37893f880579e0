/** The mean of what is known, each item with its weight; null when nothing is known or weighs nothing. */
export function meanBy<Item>(
  items: readonly Item[],
  valueOf: (item: Item) => number | null,
  weightOf: (item: Item) => number,
): number | null {
  let sum = 0;
  let weight = 0;
  for (const item of items) {
    const value = valueOf(item);
    if (value === null) continue;
    sum += value * weightOf(item);
    weight += weightOf(item);
  }
  return weight === 0 ? null : sum / weight;
}
