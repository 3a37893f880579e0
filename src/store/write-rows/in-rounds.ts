/** Rows in rounds in which every key stands once, in the order of the rows: one statement may not write a row twice. */
export function inRounds<T>(
  rows: readonly T[],
  keyOf: (row: T) => string,
): readonly (readonly T[])[] {
  const times = new Map<string, number>();
  const rounds: T[][] = [];
  for (const row of rows) {
    const key = keyOf(row);
    const round = times.get(key) ?? 0;
    times.set(key, round + 1);
    const rowsOfRound = rounds[round];
    if (rowsOfRound === undefined) rounds.push([row]);
    else rowsOfRound.push(row);
  }
  return rounds;
}
