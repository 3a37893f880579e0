import { parseArgs } from "node:util";
import type { BacktestWish } from "#src/core/backtest/plan-backtest.ts";
import { type Day, isDay } from "#src/core/day.ts";
import { type ColumnMapping, parseMapping } from "#src/core/import/understand-header.ts";

export type BacktestOptions = {
  readonly orders: string | null; // a path; null: the database
  readonly mappings: readonly ColumnMapping[];
  readonly wish: BacktestWish;
  readonly files: OutputPaths;
};

export type OutputPaths = {
  readonly json: string | null;
  readonly scores: string | null;
  readonly alerts: string | null;
};

export type ParsedBacktest =
  | { readonly ok: true; readonly options: BacktestOptions | "help" }
  | { readonly ok: false; readonly why: string };

export const BACKTEST_HELP = `Shows how good the alerts would have been on past orders, beside other methods. Saves nothing but the files named.

  npm run backtest -- [--orders FILE] [options]

  --orders FILE        a CSV file of orders or order lines, plain or .gz, with a header; client, day, order number and
                       amount are found as in npm run import. Left out: the orders in the database
  --map COLUMN=FIELD   read this column as this field, as in npm run import. May be given several times
  --cutoffs D1,D2,...  days to look ahead from, each knowing only the orders before it. Default: up to five
  --horizon DAYS       a client is lost when no order comes within so many days of the cut-off. Default: 90
  --from DAY --to DAY  mornings of the daily view; each needs 60 days of orders after it. Default: the last six months
  --json FILE          write all figures
  --scores FILE        write the engine's scores as CSV: cutoff, customer_id, score
  --alerts FILE        write the engine's alerts of the daily view as CSV: day, customer_id, score, rule
  --help               this text

Days are written as 2011-09-10. docs/backtest.md says how to read each column.

Exit code 0: done. 1: an option is wrong, or the orders cannot be read or do not suffice.`;

const DEFAULT_HORIZON_DAYS = 90;
const LONGEST_HORIZON_DAYS = 3650;

export function parseBacktestOptions(argv: readonly string[]): ParsedBacktest {
  const read = readArguments(argv);
  if (!read.ok) return read;
  const { values } = read;
  if (values.help === true) return { ok: true, options: "help" };
  const mappings = readMappings(values.map ?? []);
  if (!mappings.ok) return mappings;
  const wish = readWish(values);
  if (!wish.ok) return wish;
  const { orders = null, json = null, scores = null, alerts = null } = values;
  const options = { orders, mappings: mappings.all, wish: wish.wish };
  return { ok: true, options: { ...options, files: { json, scores, alerts } } };
}

type Values = {
  readonly cutoffs?: string;
  readonly horizon?: string;
  readonly from?: string;
  readonly to?: string;
};

type Refusal = ReturnType<typeof refuse>;

function readWish(values: Values): { readonly ok: true; readonly wish: BacktestWish } | Refusal {
  const horizon = readHorizon(values.horizon);
  if (typeof horizon !== "number") return horizon;
  const cutoffs = readDays("--cutoffs", values.cutoffs === undefined ? [] : listed(values.cutoffs));
  if (!cutoffs.ok) return cutoffs;
  const from = readDays("--from", [values.from ?? []].flat());
  if (!from.ok) return from;
  const to = readDays("--to", [values.to ?? []].flat());
  if (!to.ok) return to;
  const daily = { from: from.days[0] ?? null, to: to.days[0] ?? null };
  return { ok: true, wish: { cutoffs: cutoffs.days, horizonDays: horizon, ...daily } };
}

function readHorizon(text = String(DEFAULT_HORIZON_DAYS)): number | Refusal {
  const days = /^[1-9]\d{0,3}$/u.test(text) ? Number(text) : Number.NaN;
  return days <= LONGEST_HORIZON_DAYS
    ? days
    : refuse(`--horizon '${text}' is not a number of days from 1 to ${LONGEST_HORIZON_DAYS}.`);
}

function readDays(
  option: string,
  texts: readonly string[],
): { readonly ok: true; readonly days: readonly Day[] } | Refusal {
  const wrong = texts.find((text) => !isDay(text));
  if (wrong !== undefined)
    return refuse(`${option}: '${wrong}' is not a calendar day as 2011-09-10.`);
  return { ok: true, days: texts.filter(isDay) };
}

/** An option that is given and empty is one empty text, which is no day. */
function listed(text: string): string[] {
  const all = text.split(",").map((each) => each.trim());
  return all.length === 1 ? all : all.filter((each) => each !== "");
}

function readMappings(
  texts: readonly string[],
): { readonly ok: true; readonly all: readonly ColumnMapping[] } | Refusal {
  const all: ColumnMapping[] = [];
  for (const text of texts) {
    const mapping = parseMapping(text);
    if (mapping === null)
      return refuse(
        `--map '${text}' is not COLUMN=FIELD; npm run import -- --help has the fields.`,
      );
    all.push(mapping);
  }
  return { ok: true, all };
}

function readArguments(argv: readonly string[]) {
  try {
    const { values } = parseArgs({
      args: [...argv],
      options: {
        help: { type: "boolean", short: "h" },
        orders: { type: "string" },
        map: { type: "string", multiple: true },
        cutoffs: { type: "string" },
        horizon: { type: "string" },
        from: { type: "string" },
        to: { type: "string" },
        json: { type: "string" },
        scores: { type: "string" },
        alerts: { type: "string" },
      },
    });
    return { ok: true as const, values };
  } catch (fault) {
    return refuse(
      fault instanceof Error ? `${fault.message.split(". ")[0] ?? ""}.` : String(fault),
    );
  }
}

function refuse(why: string): { readonly ok: false; readonly why: string } {
  return { ok: false, why };
}
