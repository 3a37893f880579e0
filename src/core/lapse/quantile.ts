/** The value below which a share (0 to 1) of the values lies, interpolated. Throws on no values. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  const place = (sorted.length - 1) * share;
  const lower = sorted[Math.floor(place)];
  const upper = sorted[Math.ceil(place)];
  if (lower === undefined || upper === undefined)
    throw new Error(`no quantile ${share} of ${values.length} values`);
  return lower + (upper - lower) * (place - Math.floor(place));
}
