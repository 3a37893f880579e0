import { type DayOrder, isDayOrder } from "./read-day.ts";
import { type DecimalMark } from "./read-number.ts";
import { fieldsOf, kindSays, ROW_KINDS, type RowKind } from "./fields.ts";
import { plainHeading } from "./heading-words.ts";
import { headingsOf, tellOf } from "./headings.ts";

/** What a person says about a column: `InvoiceDate=placedOn:mdy`; an empty field leaves the column out. */
export type ColumnMapping = {
  readonly column: string;
  readonly field: string | null;
  readonly dayOrder: DayOrder | null;
  readonly decimalMark: DecimalMark | null;
};

export type Header = {
  readonly kind: RowKind;
  readonly headings: readonly string[];
  /** Field to the index of its column. */
  readonly columns: ReadonlyMap<string, number>;
};

export type HeaderReading =
  | { readonly ok: true; readonly header: Header }
  | { readonly ok: false; readonly why: string };

/** Reads `column=field`, `column=field:mdy`, `column=field:comma` or `column=-`; null when it is none of them. */
export function parseMapping(text: string): ColumnMapping | null {
  const at = text.lastIndexOf("=");
  const column = text.slice(0, at).trim();
  if (at < 1 || column === "") return null;
  const [field = "", ...formats] = text.slice(at + 1).split(":");
  const known = field === "-" || isFieldName(field);
  if (!known || formats.some((format) => !isDayOrder(format) && markOf(format) === null))
    return null;
  return {
    column,
    field: field === "-" ? null : field,
    dayOrder: formats.find(isDayOrder) ?? null,
    decimalMark: formats.map(markOf).find((mark) => mark !== null) ?? null,
  };
}

function markOf(word: string): DecimalMark | null {
  return word === "comma" ? "," : word === "point" ? "." : null;
}

function isFieldName(name: string): boolean {
  return ROW_KINDS.some((kind) => isFieldOf(kind, name));
}

/** Finds out what a file is from its header: the first kind whose required fields are all there. */
export function understandHeader(
  headings: readonly string[],
  mappings: readonly ColumnMapping[],
  asked: RowKind | null,
): HeaderReading {
  const here = mappings.filter((mapping) => columnNamed(headings, mapping.column) !== -1);
  const kinds: readonly RowKind[] =
    asked === null
      ? ["order-line", "complaint", "touch", "request", "invoice", "order", "client"]
      : [asked];
  for (const kind of kinds) {
    if (asked === null && !tellsOf(kind, headings)) continue;
    if (!here.every(({ field }) => field === null || isFieldOf(kind, field))) continue;
    const columns = matchColumns(headings, here, kind);
    if (missingFields(kind, columns).length === 0)
      return { ok: true, header: { kind, headings, columns } };
  }
  return { ok: false, why: whatIsMissing(headings, here, kinds) };
}

/** Whether the header speaks of such a file at all, where the columns alone could be another kind's. */
function tellsOf(kind: RowKind, headings: readonly string[]): boolean {
  const tell = tellOf[kind];
  return tell === undefined || headings.some((heading) => tell.test(plainHeading(heading)));
}

function isFieldOf(kind: RowKind, name: string): boolean {
  return fieldsOf[kind].some((field) => field.name === name);
}

/** The place of a column, written as in the file or nearly so; -1: there is none. */
export function columnNamed(headings: readonly string[], name: string): number {
  const exact = headings.indexOf(name);
  return exact === -1 ? headings.map(plainHeading).indexOf(plainHeading(name)) : exact;
}

/** Field to the index of the column that says it, as far as the headings or the mappings tell. */
export function matchColumns(
  headings: readonly string[],
  mappings: readonly ColumnMapping[],
  kind: RowKind,
): Map<string, number> {
  const columns = new Map<string, number>();
  const taken = new Set<number>();
  const fields = fieldsOf[kind];
  for (const mapping of mappings) {
    const index = columnNamed(headings, mapping.column);
    taken.add(index);
    if (mapping.field !== null) columns.set(mapping.field, index);
  }
  const spellings = headings.map(spellingsOf);
  // Required fields choose first, so that an optional one cannot take the only column of a required one.
  for (const field of fields.toSorted((a, b) => Number(b.required) - Number(a.required))) {
    if (columns.has(field.name)) continue;
    const index = bestColumn(spellings, headingsOf[kind][field.name] ?? [], field.name, taken);
    if (index === -1) continue;
    columns.set(field.name, index);
    taken.add(index);
  }
  return columns;
}

function bestColumn(
  spellings: readonly (readonly string[])[],
  known: readonly string[],
  fieldName: string,
  taken: ReadonlySet<number>,
): number {
  for (const name of [...known, plainHeading(fieldName)]) {
    const index = spellings.findIndex((some, at) => !taken.has(at) && some.includes(name));
    if (index !== -1) return index;
  }
  return -1;
}

/** `Amount (EUR)` and `Amount EUR` are also `amount`. */
function spellingsOf(heading: string): readonly string[] {
  const whole = plainHeading(heading);
  const withoutBrackets = plainHeading(heading.replaceAll(/\(.*?\)|\[.*?\]/gu, ""));
  const withoutCurrency = plainHeading(
    heading.replace(/[\s,_-]+(eur|usd|gbp|sek|nok|dkk|pln|chf|rub)$/iu, ""),
  );
  return [whole, withoutBrackets, withoutCurrency].filter((name) => name !== "");
}

/** What a file of this kind cannot do without. */
export function missingFields(
  kind: RowKind,
  columns: ReadonlyMap<string, number>,
): readonly string[] {
  const missing = fieldsOf[kind]
    .filter((field) => field.required && !columns.has(field.name))
    .map((field) => field.name);
  const priced = kind !== "order-line" || columns.has("price") || columns.has("amount");
  return priced ? missing : [...missing, "price or amount"];
}

function whatIsMissing(
  headings: readonly string[],
  mappings: readonly ColumnMapping[],
  kinds: readonly RowKind[],
): string {
  const nearest = kinds
    .map((kind) => {
      const columns = matchColumns(headings, mappings, kind);
      return { kind, found: columns.size, missing: missingFields(kind, columns) };
    })
    .filter((candidate) => candidate.missing.length > 0)
    .toSorted((a, b) => a.missing.length - b.missing.length || b.found - a.found)
    .slice(0, 2)
    .map(({ kind, missing }) => `as ${kindSays[kind]} it lacks ${missing.join(", ")}`);
  return `it is not clear what the columns ${quoted(headings)} hold: ${nearest.join("; ")}`;
}

function quoted(headings: readonly string[]): string {
  const shown = headings.slice(0, 12).map((heading) => `'${heading}'`);
  return shown.join(", ") + (headings.length > 12 ? ` and ${headings.length - 12} more` : "");
}
