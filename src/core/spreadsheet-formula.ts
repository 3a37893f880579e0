const STARTERS = "=+\\-@|%\\uFF0B\\uFF0D\\uFF1D\\uFF20"; // the wide forms too: some spreadsheets read them alike

/** Where a formula would begin: at the cell's start, or after what another country's spreadsheet takes for the cell's end. */
const FORMULA = new RegExp(`(^|[;\\t\\r\\n])([\\s"']*)(?=[${STARTERS}])`, "gu");
const FIRST_SPACE = /^[\t\r\n]/u;
const NUMBER = /^-?\d+(?:\.\d+)?$/u;

/** The cell as no spreadsheet takes it for a formula: an apostrophe stands where one would begin. A number stays one. */
export function withoutFormula(cell: string): string {
  if (NUMBER.test(cell)) return cell;
  const guarded = cell.replace(FORMULA, "$1$2'");
  return FIRST_SPACE.test(guarded) ? `'${guarded}` : guarded;
}
