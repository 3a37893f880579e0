const LINE_END = /[\r\n]/u;

/** Line ends inside cells. */
export function breaksIn(cells: readonly string[]): number {
  return cells.reduce(
    (count, cell) => (LINE_END.test(cell) ? count + cell.split(/\r\n|\n|\r/u).length - 1 : count),
    0,
  );
}
