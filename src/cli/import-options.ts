import { parseArgs } from "node:util";
import { fieldsOf, isRowKind, kindSays, ROW_KINDS, type RowKind } from "#src/core/import/fields.ts";
import { NOT_GOODS } from "#src/core/import/not-goods.ts";
import { type ColumnMapping, parseMapping } from "#src/core/import/understand-header.ts";

export type ImportOptions = {
  readonly paths: readonly string[];
  readonly mappings: readonly ColumnMapping[];
  readonly kind: RowKind | null;
  readonly sheet: string | null;
  readonly notGoods: readonly string[];
  readonly dryRun: boolean;
};

export type ParsedOptions =
  | { readonly ok: true; readonly options: ImportOptions | "help" }
  | { readonly ok: false; readonly why: string };

export const IMPORT_HELP = `Takes clients, orders, order lines, requests, touches, complaints and invoices from CSV files and Excel workbooks.

  npm run import -- [options] FILE...

FILE is a CSV file in UTF-8, plain or .gz, with a header; comma, semicolon or tab; or a workbook (.xlsx). What it
holds and which column is which is found out from the header and shown before anything is written.

  --map COLUMN=FIELD     read this column as this field; COLUMN=- leaves it out. May be given several times.
                         After the field, :dmy, :mdy or :ymd say the order of day, month and year in its dates,
                         :comma or :point the decimal mark: --map 'InvoiceDate=placedOn:mdy'
  --kind KIND            what the files hold: ${ROW_KINDS.join(", ")}
  --sheet NAME           which sheet of a workbook to read; needed when several could be meant
  --not-goods LIST       product codes that are not goods and do not count, with * for any ending; none: all count.
                         Default: ${NOT_GOODS.join(",")}
  --dry-run              show what would be done; write nothing
  --help                 this text

Fields (* required):
${ROW_KINDS.map((kind) => `  ${kindSays[kind].padEnd(12)} ${fieldNames(kind)}`).join("\n")}

Rejected rows are written to rejects-FILE.csv in the current folder; good rows are kept. Importing a file again changes
nothing, and an import that was interrupted can be run again.

Exit code 0: all rows went in. 2: some rows or files were rejected. 1: nothing could be read.`;

function fieldNames(kind: RowKind): string {
  return fieldsOf[kind].map(({ name, required }) => (required ? `${name}*` : name)).join(", ");
}

export function parseImportOptions(argv: readonly string[]): ParsedOptions {
  const read = readArguments(argv);
  if (!read.ok) return read;
  const { values, positionals } = read;
  if (values.help === true || argv.length === 0) return { ok: true, options: "help" };
  const mappings = (values.map ?? []).map((text) => ({ text, mapping: parseMapping(text) }));
  const wrong = mappings.find(({ mapping }) => mapping === null);
  if (wrong !== undefined)
    return refuse(
      `--map '${wrong.text}' is not COLUMN=FIELD with a field from the list in --help.`,
    );
  const { kind = null } = values;
  if (kind !== null && !isRowKind(kind))
    return refuse(`--kind '${kind}' is none of ${ROW_KINDS.join(", ")}.`);
  if (positionals.length === 0) return refuse("No file is named.");
  return {
    ok: true,
    options: {
      paths: positionals,
      mappings: mappings.flatMap(({ mapping }) => mapping ?? []),
      kind,
      ...plainChoices(values),
    },
  };
}

type Values = {
  readonly sheet?: string | undefined;
  readonly "not-goods"?: string | undefined;
  readonly "dry-run"?: boolean | undefined;
};

function plainChoices({ sheet, "not-goods": notGoods, "dry-run": dryRun }: Values) {
  return { sheet: sheet ?? null, notGoods: notGoodsOf(notGoods), dryRun: dryRun === true };
}

function notGoodsOf(list: string | undefined): readonly string[] {
  if (list === undefined) return NOT_GOODS;
  if (list === "none") return [];
  return list
    .split(",")
    .map((code) => code.trim())
    .filter((code) => code !== "");
}

function readArguments(argv: readonly string[]) {
  try {
    const { values, positionals } = parseArgs({
      args: [...argv],
      allowPositionals: true,
      options: {
        help: { type: "boolean", short: "h" },
        map: { type: "string", multiple: true },
        kind: { type: "string" },
        sheet: { type: "string" },
        "not-goods": { type: "string" },
        "dry-run": { type: "boolean" },
      },
    });
    return { ok: true as const, values, positionals };
  } catch (fault) {
    return refuse(
      fault instanceof Error ? `${fault.message.split(". ")[0] ?? ""}.` : String(fault),
    );
  }
}

function refuse(why: string): { readonly ok: false; readonly why: string } {
  return { ok: false, why };
}
